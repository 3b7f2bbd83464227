package org.regesta.validate;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that tie a date to a link.
 *
 * @param aspect of which side of the event they speak
 * @param lasting whether they say how long it lasted
 */
record Tie(Aspect aspect, boolean lasting) {
    private static final String FILL =
            "(?:\\s(?:the|early|late|later|mid|end|beginning|start|middle|night|evening|morning"
                    + "|afternoon|spring|summer|autumn|winter|of|to|in|hours|small|first|second|last|half|days|weeks|months))*";

    /** {@code [[treaty]] of 16 April 1922}. */
    private static final Pattern NEXT = Pattern.compile("^(?<of>’?s?,?\\s(?:of|dated)" + FILL
            + "\\s|\\s\\(|,?\\s)$|^’?s?,?\\s(?:on|in|from|until|to)" + FILL + "\\s$");

    static final String MADE =
            "signed|concluded|made|agreed|reached|initialled|ratified|dated|opened|adopted|issued|proclaimed"
                    + "|published|printed|announced|founded|formed|established|created|set up|begun|started|launched|convened"
                    + "|prolonged|renewed|extended|denounced|cancelled|annulled|ended|closed|dissolved|accepted|passed|declared"
                    + "|delivered|sent|written|handed over|given|introduced|completed|shot|killed|fought|held|carried out";
    private static final String HAPPENED =
            "began|opened|started|broke out|met|took place|followed|ended|came|fell|stopped"
                    + "|closed|entered|went|sat|ceased|lapsed|expired|took effect";
    private static final String LASTED = "lasted|met|held|took place|ran|sat|fought|went on|was|were";

    /** {@code [[treaty]] was signed in Moscow on 16 April 1922}. */
    private static final Pattern VERB = Pattern.compile("^(?:’s|s)?[,)]?(?:\\s[\\p{L}’-]+|\\sL)*?,?\\s(?<verb>"
            + "(?:was|were|had been|been|is|are)\\s(?:[a-z]+ly\\s)?(?:" + MADE + ")|(?:" + MADE + ")|(?:" + HAPPENED
            + ")|lasted)"
            + "(?<tail>(?:\\s(?:again|only|there|formally|in|at|by|for|with|into|force|the|L|\\p{Lu}[\\p{L}’-]*))*?)\\s"
            + "(?:on|in|from|until|to)" + FILL + "\\s$");

    private static final Pattern LONG = Pattern.compile("\\b(?:" + LASTED + ")\\b");

    /** A verb in the past, as the words of a link that are the verb themselves begin. */
    private static final String PAST =
            "[a-z]{2,}ed|left|took|fell|began|met|came|gave|sent|shot|lost|made|told|went|spoke|held"
                    + "|broke|won|drove|fought|got|kept|laid|led|ran|set|shut|struck|swept|threw|withdrew|wrote|split|bound|became";

    private static final Pattern VERBAL = Pattern.compile("^(?:" + PAST + ")\\b.*", Pattern.DOTALL);
    private static final Pattern NOUN_BEFORE =
            Pattern.compile("(?s).*\\b(?:the|a|an|this|that|its|his|her|their|of|in|for|by|as|so-called|and)\\s$");
    private static final Pattern OBJECT =
            Pattern.compile("(?s).*\\b(?<verb>" + MADE + "|began|accepted|handed|gave|entered|joined|"
                    + "approved|rejected|debated|addressed|attended|occupied|invaded|attacked|broke off|ordered|proposed)(?:\\s(?:over|off|up|out))?"
                    + "(?:\\s(?:a|an|the|its|his|her|their|this|that|both|[a-z-]+))*?\\s$");

    /** {@code began on 1 September 1939 with the [[attack]]}. */
    private static final Pattern WITH = Pattern.compile("\\swith\\s(?:the|a|an)\\s(?:[\\p{L}-]+\\s)?");

    private static final Pattern BEGAN = Pattern.compile("(?s).*\\b(?:began|opened|started|begins)\\s(?:on|in)\\s");

    private static final int FURTHEST = 160;

    /** "After the treaty was signed in 1922", but not "under the treaty a school was opened in 1925". */
    private static final int FARTHEST_VERB = 1;

    /** What ties a link to a date behind it. */
    static Optional<Tie> behind(Skeleton skeleton, int link, int date) {
        if (date - link > FURTHEST) {
            return Optional.empty();
        }
        String between = between(skeleton, link + 1, date);
        Matcher next = NEXT.matcher(between);
        if (next.matches()) {
            boolean of = next.group("of") != null;
            // "After the treaty, in 1923, trade grew" gives no date of the treaty.
            return of || !Background.governs(skeleton, link) ? Optional.of(next(skeleton, link, of)) : Optional.empty();
        }
        Matcher verb = VERB.matcher(between);
        boolean tied = verb.matches() && (verb.start("verb") <= FARTHEST_VERB || !Background.governs(skeleton, link));
        return tied
                ? Optional.of(new Tie(
                        Aspect.of(verb.group("verb") + verb.group("tail")),
                        LONG.matcher(between).find()))
                : Optional.empty();
    }

    /** A date right behind a link: of the verb of which the link is the object, or which the link is, or else of its making. */
    private static Tie next(Skeleton skeleton, int link, boolean of) {
        Matcher object = OBJECT.matcher(between(skeleton, Math.max(0, link - FURTHEST), link));
        if (!of && object.matches()) {
            return new Tie(Aspect.of(object.group("verb")), false);
        }
        Aspect named = Aspect.ofLabel(skeleton.words(skeleton.link(link).orElseThrow()));
        return new Tie(named == Aspect.ANY && of ? Aspect.MADE : named, of);
    }

    /** What ties a date to a link behind it, which is the verb of the sentence or its object. */
    static Optional<Tie> ahead(Skeleton skeleton, int date, int link) {
        if (link - date > FURTHEST) {
            return Optional.empty();
        }
        String between = between(skeleton, date + 1, link);
        String label = skeleton.words(skeleton.link(link).orElseThrow());
        if (VERBAL.matcher(label).matches() && !NOUN_BEFORE.matcher(between).matches()) {
            return Optional.of(new Tie(Aspect.ofLabel(label), false));
        }
        if (WITH.matcher(between).matches()
                && BEGAN.matcher(skeleton.text().substring(0, date)).matches()) {
            return Optional.of(new Tie(Aspect.BEGUN, false));
        }
        Matcher object = OBJECT.matcher(between);
        return object.matches() ? Optional.of(new Tie(Aspect.of(object.group("verb")), false)) : Optional.empty();
    }

    private static String between(Skeleton skeleton, int from, int to) {
        return skeleton.text().substring(from, to).replaceAll(Skeleton.LINK, "L");
    }
}
