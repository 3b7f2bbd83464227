package org.regesta.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.regesta.build.Build;
import org.regesta.build.BuildOptions;
import org.regesta.model.LinkedSite;
import org.regesta.model.PageKind;
import org.regesta.scaffold.RefusedException;
import org.regesta.scaffold.Scaffold;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code new}: makes a new, valid content file of a kind, or adds an event to the file of its year. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        description = "Make a new, valid content file of a kind, and print its path.")
final class NewCommand implements Callable<Integer> {
    private static final String EVENT = "timeline-event";

    @Parameters(
            index = "0",
            paramLabel = "KIND",
            description =
                    "article, person, treaty, organization, state, place, event, concept, debate, page or timeline-event.")
    private String kind = "";

    @Parameters(index = "1", paramLabel = "TITLE", description = "Its title, in quotation marks.")
    private String title = "";

    @Option(names = "--id", paramLabel = "ID", description = "Its id (default: made from the title).")
    private Optional<String> id = Optional.empty();

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description = "When the timeline event happened, such as 1922-04-16.")
    private Optional<String> date = Optional.empty();

    @Option(
            names = "--content",
            paramLabel = "DIR",
            defaultValue = "content",
            description = "What editors write (default: content).")
    private Path content = Path.of("content");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        requireUsage();
        try {
            spec.commandLine().getOut().println(make(scaffold()));
            spec.commandLine().getOut().flush();
            return ExitCode.GOOD;
        } catch (RefusedException e) {
            spec.commandLine().getErr().println("regesta: " + e.getMessage());
            spec.commandLine().getErr().flush();
            return ExitCode.WRONG_USAGE;
        }
    }

    private void requireUsage() {
        if (title.isBlank()) {
            throw wrong("a title is missing");
        }
        if (kind.equals(EVENT) != date.isPresent()) {
            throw wrong(kind.equals(EVENT) ? "say when it happened with --date" : "--date is for a " + EVENT);
        }
        if (!kind.equals(EVENT) && pageKind().isEmpty()) {
            throw wrong("there is no kind \"" + kind + "\"; the kinds are " + kinds());
        }
    }

    private Path make(Scaffold scaffold) {
        String clean = title.strip();
        return date.map(day -> scaffold.event(clean, day, id))
                .orElseGet(() -> scaffold.page(pageKind().orElseThrow(), clean, id));
    }

    private Scaffold scaffold() {
        LinkedSite site = new Build(new BuildOptions(content, content, content, Optional.empty(), Optional.empty()))
                .read()
                .orElseThrow(() -> wrong("there is no readable site.yaml in " + content + "; see: regesta check"));
        return new Scaffold(content, site, LocalDate.now(ZoneId.systemDefault()));
    }

    private Optional<PageKind> pageKind() {
        return Arrays.stream(PageKind.values())
                .filter(one -> one.label().equals(kind))
                .findFirst();
    }

    private static String kinds() {
        return Arrays.stream(PageKind.values()).map(PageKind::label).collect(Collectors.joining(", ")) + ", " + EVENT;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
