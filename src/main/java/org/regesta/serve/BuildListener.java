package org.regesta.serve;

import java.time.Duration;
import org.regesta.build.BuildResult;
import org.regesta.build.Failure;

/** Hears of every build of a preview: the command line above, which prints it. */
public interface BuildListener {
    /** Content was read and checked and, unless it has errors, made into a site. */
    void built(BuildResult result, Duration time);

    /** A build ended without a result. */
    void failed(Failure failure);
}
