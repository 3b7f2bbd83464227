package org.regesta.validate;

import java.util.regex.Pattern;

/** Recognises a link that is only the background of what a sentence tells, so that the date of the sentence is not its own. */
final class Background {
    private static final Pattern GOVERNED =
            Pattern.compile("(?is).*\\b(?:after|since|before|until|till|following|despite|under"
                    + "|against|about|concerning|because of|owing to|as a result of|result of|thanks to|terms of|text of|memory of"
                    + "|anniversary of|years of|spirit of|basis of|question of|talk of|mention of|referred to|spoke of|wrote of|recalled"
                    + "|remembered|mentioned|cited|quoted|criticised|defended|praised|denied|confirmed|repeated|invoked|discussed"
                    + "|described|regarded|promised in|provided in|laid down in|agreed in|than|like|unlike)"
                    + "(?:\\s(?:the|a|an|its|his|her|their|this|that|[a-z-]+)){0,4}\\s$");

    private static final int FURTHEST = 80;

    private Background() {}

    /** Whether the words before a link make it one. */
    static boolean governs(Skeleton skeleton, int link) {
        return GOVERNED.matcher(skeleton.text().substring(Math.max(0, link - FURTHEST), link))
                .matches();
    }
}
