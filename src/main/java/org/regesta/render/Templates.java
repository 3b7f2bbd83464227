package org.regesta.render;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.Rule;
import org.regesta.diagnostic.SourceFile;
import org.regesta.diagnostic.SourceFolder;
import org.regesta.diagnostic.SourceSpan;

/**
 * The templates: strict about names, escaping everything but what a view marks as printed HTML with {@code | raw}.
 *
 * <p>A template sees two names: {@code frame} and {@code page}.
 */
final class Templates {
    private static final Rule TEMPLATE_ERROR =
            Rule.firm("template-error", "Every template can be read, and names only what its view has.");

    private final Path folder;
    private final PebbleEngine engine;

    Templates(Path folder) {
        this.folder = folder;
        this.engine = new PebbleEngine.Builder()
                .loader(new TemplateFiles(folder))
                .strictVariables(true)
                .newLineTrimming(true)
                .defaultLocale(Locale.ROOT)
                .build();
    }

    /** The rules whose breach this class reports. */
    static List<Rule> rules() {
        return List.of(TEMPLATE_ERROR);
    }

    /** A page printed by a template; {@code path} is the file that it becomes, for messages. */
    String print(String template, Object frame, Object page, String path) {
        StringWriter out = new StringWriter();
        try {
            engine.getTemplate(template).evaluate(out, Map.of("frame", frame, "page", page), Locale.ROOT);
            return out.toString();
        } catch (PebbleException e) {
            throw new TemplateException(finding(template, path, e), e);
        } catch (IOException e) {
            throw new UncheckedIOException("printing " + path, e);
        }
    }

    private Diagnostic finding(String template, String path, PebbleException e) {
        String name = e.getFileName() == null ? template : e.getFileName();
        SourceFile file = source(name.endsWith(".peb") ? name : name + ".peb");
        int line = e.getLineNumber() == null ? 1 : Math.min(Math.max(1, e.getLineNumber()), file.lineCount());
        SourceSpan span = file.span(file.startOfLine(line), file.endOfLine(line));
        TemplateFault fault = new TemplateFault(e);
        Diagnostic finding = TEMPLATE_ERROR.at(span, fault.message());
        return fault.help()
                .map(finding::help)
                .orElse(finding)
                .help("this happened while the page " + path + " was printed");
    }

    private SourceFile source(String name) {
        Path file = folder.resolve(name);
        try {
            return SourceFolder.of(folder)
                    .file(name, Files.exists(file) ? Files.readString(file).replace("\r\n", "\n") : "");
        } catch (IOException e) {
            throw new UncheckedIOException(file + " can't be read", e);
        }
    }
}
