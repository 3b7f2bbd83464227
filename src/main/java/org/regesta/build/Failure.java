package org.regesta.build;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.regesta.publish.PublishException;

/**
 * What ended a build without a result: the machine failed, or the generator has a defect.
 *
 * @param cause what was thrown
 */
public record Failure(Exception cause) {
    /** Whether the machine failed, and not the generator. */
    public boolean isOfTheDisk() {
        return cause instanceof UncheckedIOException || cause instanceof PublishException;
    }

    /** What to tell people; of a defect all that helps to find it. */
    public String text() {
        return isOfTheDisk() ? ofTheDisk() : ofTheGenerator();
    }

    private String ofTheDisk() {
        Throwable reason = cause.getCause();
        return "regesta: " + cause.getMessage() + (reason == null ? "" : ": " + reason) + "\n";
    }

    private String ofTheGenerator() {
        StringWriter trace = new StringWriter();
        cause.printStackTrace(new PrintWriter(trace));
        return "regesta: this is a defect in the generator, please report it with what follows\n" + trace;
    }
}
