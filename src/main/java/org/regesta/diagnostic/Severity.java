package org.regesta.diagnostic;

import java.util.Locale;

/** How much a finding matters: an error fails the build, a warning does not, a note is an editorial hint. */
public enum Severity {
    ERROR,
    WARNING,
    NOTE;

    /** The word printed for it, in lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
