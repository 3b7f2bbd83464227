package org.regesta.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.regesta.testing.Trees;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** Every page of the finished site is valid HTML, as the Nu checker of the W3C sees it. */
class HtmlValidityIT {
    private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

    /** What the checker needs to walk its schema, which it does a frame a choice: the usual stack is sometimes too small. */
    private static final long STACK_BYTES = 32L << 20;

    @Test
    void everyPageIsValid() throws Exception {
        FutureTask<Void> task = new FutureTask<>(this::checkEveryPage);
        new Thread(null, task, "checker", STACK_BYTES).start();
        task.get();
    }

    private Void checkEveryPage() throws Exception {
        List<String> faults = new ArrayList<>();
        Collector collector = new Collector(faults);
        SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);
        validator.setUpMainSchema(SCHEMA, collector);
        validator.setUpValidatorAndParsers(collector, true, false);
        int checked = 0;
        for (Path file : Trees.files(FinishedSite.ROOT)) {
            if (file.toString().endsWith(".html")) {
                collector.file = file.toString();
                check(validator, file);
                checked++;
            }
        }
        assertThat(faults).isEmpty();
        assertThat(checked).isGreaterThan(100);
        return null;
    }

    private static void check(SimpleDocumentValidator validator, Path file) throws Exception {
        try (InputStream stream = Files.newInputStream(file)) {
            InputSource source = new InputSource(stream);
            source.setEncoding("UTF-8");
            // Seen from the disk, no file is of one origin with another, and the policy of each page would look broken.
            source.setSystemId("https://site.invalid/"
                    + FinishedSite.ROOT.relativize(file).toString().replace('\\', '/'));
            validator.checkHtmlInputSource(source);
        }
    }

    /** Collects errors and warnings; the checker's own CSS reader is too old to count. */
    private static final class Collector implements ErrorHandler {
        private final List<String> faults;
        private String file = "";

        Collector(List<String> faults) {
            this.faults = faults;
        }

        private void add(SAXParseException fault) {
            if (!fault.getMessage().startsWith("CSS:")) {
                faults.add(file + ":" + fault.getLineNumber() + " " + fault.getMessage());
            }
        }

        @Override
        public void warning(SAXParseException fault) {
            add(fault);
        }

        @Override
        public void error(SAXParseException fault) {
            add(fault);
        }

        @Override
        public void fatalError(SAXParseException fault) {
            add(fault);
        }
    }
}
