package org.regesta.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.regesta.build.Failure;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program: turns curated Markdown and JSON into a historical reference website. */
@Command(
        name = "regesta",
        mixinStandardHelpOptions = true,
        version = "Regesta 1.0",
        description = "Turns curated Markdown articles and a JSON timeline into a cross-linked, searchable website.",
        synopsisSubcommandLabel = "(build | check | serve | new)")
public final class Main implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    Main() {}

    /** Runs the program and ends the Java machine with its exit code. */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, arguments));
    }

    /** Runs the program; findings go to the first writer, everything else to the second. */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine line = new CommandLine(new Main());
        line.addSubcommand(new BuildCommand());
        line.addSubcommand(new CheckCommand());
        line.addSubcommand(new ServeCommand());
        line.addSubcommand(new NewCommand());
        line.setOut(out).setErr(err);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((e, command, result) -> failed(new Failure(e), err));
        return line.execute(arguments);
    }

    private static int failed(Failure failure, PrintWriter err) {
        err.print(failure.text());
        err.flush();
        return failure.isOfTheDisk() ? ExitCode.DISK_FAILED : ExitCode.DEFECT;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "name a command: build, check, serve or new");
    }
}
