package org.regesta.mutation;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.regesta.build.Checked;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.Diagnostics;
import org.regesta.load.ContentInMemory;
import org.regesta.markdown.DocumentThreads;

/** Content that was read once, checked as it is and with one fault at a time. */
final class Trials {
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final DocumentThreads threads = new DocumentThreads(LIMIT);
    private final ContentInMemory memory;
    private final Checked sound;

    Trials(Path content) {
        this.memory = new ContentInMemory(content);
        Diagnostics diagnostics = new Diagnostics();
        this.sound = Checked.of(memory.site(diagnostics), diagnostics);
    }

    /** The content as it is. */
    Content content() {
        return new Content(sound.site().orElseThrow());
    }

    /** What is wrong with the content as it is. */
    List<Diagnostic> findings() {
        return sound.diagnostics();
    }

    /** What comes of each of the planted faults. */
    List<Outcome> run(List<Planted> faults) {
        List<Supplier<Outcome>> work = new ArrayList<>();
        faults.forEach(planted -> work.add(() -> outcome(planted)));
        return threads.runAll(work).stream().map(Optional::orElseThrow).toList();
    }

    /** The checks must not break down, whatever is wrong with the content: that would be told of as a miss. */
    private Outcome outcome(Planted planted) {
        try {
            return new Outcome(planted.kind(), planted.fault(), found(planted.fault()), Optional.empty());
        } catch (RuntimeException e) {
            return new Outcome(planted.kind(), planted.fault(), List.of(), Optional.of(e));
        }
    }

    /** The findings with a fault that are not there without it, wherever they have moved. */
    private List<Diagnostic> found(Fault fault) {
        Diagnostics diagnostics = new Diagnostics();
        Checked checked =
                Checked.of(memory.with(fault.edit().path(), fault.edit().text(), diagnostics), diagnostics);
        List<Known> known = findings().stream().map(Known::of).collect(Collectors.toCollection(ArrayList::new));
        return checked.diagnostics().stream()
                .filter(finding -> !known.remove(Known.of(finding)))
                .toList();
    }

    /** What makes two findings the same, whatever their line. */
    private record Known(String rule, String path, String words, String message) {
        static Known of(Diagnostic finding) {
            return new Known(
                    finding.rule().id(),
                    finding.span().file().path(),
                    finding.span().text(),
                    finding.message());
        }
    }
}
