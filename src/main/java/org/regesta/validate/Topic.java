package org.regesta.validate;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.regesta.model.Page;

/**
 * Follows through a paragraph on the page of a person whether "he" still means that person.
 *
 * <p>It does from the start of the paragraph, until a sentence begins with another name, and again once one begins with the
 * person's own.
 */
final class Topic {
    private static final Pattern FIRST_WORD =
            Pattern.compile("^[^\\p{L}" + "\\uEC00-\\uF8FF" + "]*(\\p{L}[\\p{L}’-]*|" + Skeleton.LINK + ")");

    /** Capitalised words with which a sentence begins and which name nobody. */
    private static final Set<String> NO_NAMES = Set.of(
            "He",
            "She",
            "It",
            "They",
            "His",
            "Her",
            "Its",
            "Their",
            "The",
            "A",
            "An",
            "This",
            "That",
            "These",
            "Those",
            "There",
            "In",
            "On",
            "At",
            "By",
            "From",
            "Since",
            "Until",
            "After",
            "Before",
            "During",
            "When",
            "While",
            "As",
            "For",
            "With",
            "Under",
            "Between",
            "About",
            "Some",
            "Many",
            "Most",
            "Early",
            "Late",
            "Later",
            "Then",
            "Only",
            "Both",
            "Two",
            "Three",
            "What",
            "Where",
            "Who",
            "Whether",
            "How",
            "Not",
            "No",
            "Nothing",
            "Here",
            "Even",
            "Although",
            "Though",
            "Because",
            "If",
            "To",
            "Of",
            "Among",
            "Against",
            "Soon",
            "Born",
            "Once",
            "Again",
            "Also",
            "But",
            "And",
            "All",
            "Within",
            "Through");

    private final Optional<Page> page;
    private boolean elsewhere;

    Topic(Optional<Page> page) {
        this.page = page;
    }

    /** Takes in the next sentence, and says whether a pronoun in it may mean somebody else. */
    boolean isElsewhere(Skeleton skeleton) {
        Matcher first = FIRST_WORD.matcher(skeleton.text());
        if (first.find()) {
            elsewhere = isName(first.group(1)) ? !isOwn(first.group(1)) : elsewhere;
        }
        return elsewhere;
    }

    private static boolean isName(String word) {
        return !NO_NAMES.contains(word);
    }

    private boolean isOwn(String word) {
        return page.filter(p -> Arrays.asList(p.title().split("[ ’]")).contains(word.replaceAll("’s?$", "")))
                .isPresent();
    }
}
