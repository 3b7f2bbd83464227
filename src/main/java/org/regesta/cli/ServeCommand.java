package org.regesta.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.regesta.build.BuildResult;
import org.regesta.build.Failure;
import org.regesta.model.OutputFile;
import org.regesta.publish.Publisher;
import org.regesta.serve.BuildListener;
import org.regesta.serve.Preview;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code serve}: shows the site in a browser and follows its content until it is stopped. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Show the site in a browser, build it again after every change, and reload what is open.")
final class ServeCommand implements Callable<Integer>, BuildListener {
    private static final int HIGHEST_PORT = 65535;

    @Mixin
    private SiteOptions options = new SiteOptions();

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "The port; 0 for any that is free (default: 8080).")
    private int port;

    @Option(
            names = "--open",
            paramLabel = "yes|no",
            defaultValue = "yes",
            description = "Open the browser (default: yes).")
    private Choice open = Choice.YES;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new ParameterException(
                    spec.commandLine(), port + " is not a port; they go from 0 to " + HIGHEST_PORT);
        }
        try (Preview preview = new Preview(options.build(), port, copy(), this)) {
            Runtime.getRuntime().addShutdownHook(new Thread(preview::close));
            preview.start();
            say("the preview is at " + preview.address() + " (stop it with Ctrl-C)");
            if (open == Choice.YES) {
                new Browser().open(preview.address());
            }
            preview.follow();
        }
        return ExitCode.GOOD;
    }

    /** A preview stays in memory, and {@code site-out} as it was, unless a folder was named. */
    private Consumer<List<OutputFile>> copy() {
        boolean named = spec.commandLine().getParseResult().hasMatchedOption("--out");
        return named ? new Publisher(options.build().out())::publish : files -> {};
    }

    @Override
    public void built(BuildResult result, Duration time) {
        new Report(spec.commandLine().getOut(), err(), options)
                .print(result, time.toNanos(), result.files() + " files in the preview");
    }

    @Override
    public void failed(Failure failure) {
        say(failure.text().stripTrailing());
    }

    private void say(String line) {
        err().println(line);
        err().flush();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }

    /** A yes or a no on the command line. */
    private enum Choice {
        YES,
        NO
    }
}
