package org.regesta.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * The entry by which Maven regenerates the site in its package phase.
 *
 * <p>It runs inside Maven's own process, where ending the Java machine would end Maven without its last words; so it throws.
 */
public final class PackagePhase {
    private PackagePhase() {}

    /** Builds the site with the given options; throws if the build did not succeed, so that Maven fails too. */
    public static void main(String[] options) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        String[] arguments = new String[options.length + 1];
        arguments[0] = "build";
        System.arraycopy(options, 0, arguments, 1, options.length);
        int code = Main.run(out, out, arguments);
        if (code != ExitCode.GOOD) {
            throw new SiteNotBuilt("the site was not built (exit code " + code + "); see the findings above");
        }
    }

    /** Tells Maven that there is no new site. */
    private static final class SiteNotBuilt extends RuntimeException {
        private static final long serialVersionUID = 1L;

        SiteNotBuilt(String message) {
            super(message, null, false, false);
        }
    }
}
