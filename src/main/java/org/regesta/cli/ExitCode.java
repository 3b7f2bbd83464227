package org.regesta.cli;

/** How the program ends; the last two as in {@code sysexits.h}. */
final class ExitCode {
    static final int GOOD = 0;
    static final int CONTENT_HAS_ERRORS = 1;
    static final int WRONG_USAGE = 2;
    static final int DEFECT = 70;
    static final int DISK_FAILED = 74;

    private ExitCode() {}
}
