package org.regesta.validate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.regesta.model.DatedName;
import org.regesta.model.Office;

/** Knows what the holders of an office were called over time, by the chief word of its names: commissar, minister. */
final class OfficeStyles {
    private static final Pattern CHIEF = Pattern.compile("(?<chief>\\p{L}+)(?:\\s(?:of|for|in|to)\\b.*)?$");
    private static final Pattern BUSINESS = Pattern.compile("\\s(?:of|for|in|to)\\b.*");

    private final List<Office> offices;
    private final Pattern words;

    OfficeStyles(History history) {
        this.offices = history.site().offices().stream()
                .filter(office -> office.names().stream()
                                .map(OfficeStyles::chief)
                                .distinct()
                                .count()
                        > 1)
                .toList();
        this.words = words(offices);
    }

    private static Pattern words(List<Office> offices) {
        List<String> chiefs = offices.stream()
                .flatMap(office -> office.names().stream())
                .map(OfficeStyles::chief)
                .distinct()
                .sorted()
                .toList();
        return Pattern.compile(chiefs.isEmpty() ? "(?!)" : "\\b(?i:" + String.join("|", chiefs) + ")\\b");
    }

    /** The chief words of all names, one of which a text must have to be of interest. */
    Pattern words() {
        return words;
    }

    /** The offices whose names change their chief word. */
    List<Office> offices() {
        return offices;
    }

    /** The names of an office that have a chief word. */
    static List<NameInTime> names(Office office, String chief) {
        return office.names().stream()
                .filter(name -> chief(name).equalsIgnoreCase(chief))
                .map(name -> new NameInTime(name, office.names()))
                .toList();
    }

    /** The first of these offices that somebody held at one of these times. */
    static Optional<Held> held(List<Held> terms, List<Office> offices, List<Moment> moments) {
        return terms.stream()
                .filter(held -> offices.contains(held.office()))
                .filter(held -> moments.stream()
                        .anyMatch(moment ->
                                !moment.touches(Stretch.of(held.term())).isBroken()))
                .findFirst();
    }

    /** Whether the words before a chief word are of the business of an office: "deputy foreign". */
    static boolean isOf(Office office, List<String> words) {
        List<String> own = office.names().stream()
                .flatMap(name ->
                        Stream.of(name.name().value().toLowerCase(Locale.ROOT).split("[^\\p{L}]+")))
                .toList();
        boolean deputy = own.contains("deputy") == words.contains("deputy");
        return deputy && own.containsAll(words);
    }

    private static String chief(DatedName name) {
        String before = BUSINESS.matcher(name.name().value()).replaceAll("");
        Matcher chief = CHIEF.matcher(before);
        return chief.find() ? chief.group("chief").toLowerCase(Locale.ROOT) : "";
    }
}
