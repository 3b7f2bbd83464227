package org.regesta.scaffold;

/** Nothing was made, since what was asked for is in use or can't be; says what to do instead. */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RefusedException(String why) {
        super(why);
    }
}
