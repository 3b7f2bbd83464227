package org.regesta.cli;

import java.util.concurrent.Callable;
import org.regesta.build.Build;
import org.regesta.build.BuildResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code check}: reads and checks only. */
@Command(name = "check", mixinStandardHelpOptions = true, description = "Read and check only; write nothing.")
final class CheckCommand implements Callable<Integer> {
    @Mixin
    private SiteOptions options = new SiteOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        long start = System.nanoTime();
        BuildResult result = new Build(options.build()).check();
        return new Report(spec.commandLine().getOut(), spec.commandLine().getErr(), options)
                .print(result, System.nanoTime() - start, "nothing was to be written");
    }
}
