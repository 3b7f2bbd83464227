package org.regesta.cli;

import java.util.concurrent.Callable;
import org.regesta.build.Build;
import org.regesta.build.BuildResult;
import org.regesta.scaffold.LedgerWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code build}: reads content, checks it, writes the site. */
@Command(name = "build", mixinStandardHelpOptions = true, description = "Read content, check it, write the site.")
final class BuildCommand implements Callable<Integer> {
    @Mixin
    private SiteOptions options = new SiteOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--update-permalinks", description = "Add every address of this build to content/permalinks.txt.")
    private boolean updatePermalinks;

    @Override
    public Integer call() {
        long start = System.nanoTime();
        BuildResult result = new Build(options.build()).run();
        if (updatePermalinks) {
            int added = result.site()
                    .map(new LedgerWriter(options.build().content())::update)
                    .orElse(0);
            spec.commandLine().getErr().println(added + " addresses added to the ledger");
        }
        String done = result.files() + " files written to " + options.build().out();
        return new Report(spec.commandLine().getOut(), spec.commandLine().getErr(), options)
                .print(result, System.nanoTime() - start, done);
    }
}
