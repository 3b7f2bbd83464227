package org.regesta.validate;

import java.util.regex.Pattern;

/** Recognises a sentence that reports what others say, so that a wrong date in it may be theirs. */
final class Hearsay {
    private static final String OTHERS = "(?:some|many|most|several|older|other|certain|popular|a few|various)"
            + "(?: [a-z-]+)? (?:accounts?|books?|historians?|authors?|writers?|works?|sources?|texts?|lists?|memoirs?)";
    private static final String HOW =
            "(?:often|sometimes|usually|frequently|commonly|occasionally|at times|wrongly|mistakenly"
                    + "|erroneously|still)";
    private static final String SAID =
            "(?:said|given|dated|placed|put|called|told|held|claimed|believed|reported|read|stated)";
    private static final Pattern REPORTED = Pattern.compile("(?i)\\b(?:" + OTHERS
            + "|(?:is|are|was|were|has been|have been) " + HOW + " " + SAID + "|" + HOW + " " + SAID + ")\\b");

    private Hearsay() {}

    /** Whether a sentence does. */
    static boolean is(Statement statement) {
        return REPORTED.matcher(statement.skeleton().text()).find();
    }
}
