package org.regesta.validate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.regesta.diagnostic.Passage;
import org.regesta.model.Office;
import org.regesta.model.TimelineEvent;

/** Reads what the holders of offices are called: "the foreign minister, [[vyacheslav-molotov]]", "the Soviet foreign minister". */
final class OfficeUses {
    /** Without one of these a chief word may be that of another office, such as a prime minister's. */
    private static final String BUSINESS =
            "(?<!(?:prime|trade|interior|finance) )(?<business>(?:(?:deputy|foreign|defence|war|people’s)\\s)*)";

    private final OfficeStyles styles;
    private final History history;
    private final Pattern beforeLink;
    private final Pattern behindLink;
    private final Pattern ofState;

    OfficeUses(History history) {
        this.history = history;
        this.styles = new OfficeStyles(history);
        String chief = "(?<chief>" + styles.words().pattern() + ")";
        this.beforeLink = Pattern.compile("(?i:" + BUSINESS + ")" + chief
                + "(?:\\s(?:of|for)\\s(?:\\p{Lu}?\\p{L}+)(?:\\s\\p{Lu}\\p{Ll}+)?)?,?\\s(?<link>" + Skeleton.LINK + ")");
        this.behindLink = Pattern.compile("(?<link>" + Skeleton.LINK
                + "),\\s(?:(?:the|then|now|its|a|new|Soviet)\\s)*(?i:" + BUSINESS + ")" + chief);
        this.ofState = Pattern.compile("\\bSoviet\\s" + BUSINESS + chief);
    }

    /** The uses in a sentence that speaks of some times. */
    Stream<NameUse> in(Statement statement, Optional<Moment> told) {
        String text = statement.skeleton().text();
        if (!styles.words().matcher(text).find()) {
            return Stream.empty();
        }
        List<NameUse> uses = new ArrayList<>();
        for (Pattern pattern : List.of(beforeLink, behindLink)) {
            Matcher match = pattern.matcher(text);
            while (match.find()) {
                statement.skeleton().link(match.start("link")).ifPresent(link -> {
                    List<Moment> moments = moments(statement, match, told);
                    OfficeStyles.held(history.terms(link.id()), styles.offices(), moments)
                            .ifPresent(held -> add(statement, match, held.office(), moments, uses));
                });
            }
        }
        Matcher state = ofState.matcher(text);
        while (state.find()) {
            if (!state.group("business").isEmpty()) {
                styles.offices()
                        .forEach(office -> add(statement, state, office, moments(statement, state, told), uses));
            }
        }
        return uses.stream();
    }

    private static List<Moment> moments(Statement statement, Matcher match, Optional<Moment> told) {
        int place = statement.skeleton().origin(match.start("chief"));
        return Stream.concat(told.stream(), Moment.at(place, statement).stream())
                .toList();
    }

    private static void add(
            Statement statement, Matcher match, Office office, List<Moment> moments, List<NameUse> uses) {
        if (OfficeStyles.isOf(office, words(match.group("business")))) {
            Skeleton skeleton = statement.skeleton();
            int start = skeleton.origin(match.start("chief"));
            uses.add(new NameUse(
                    OfficeStyles.names(office, match.group("chief")),
                    statement.wording().span(start, skeleton.origin(match.end("chief") - 1) + 1),
                    moments,
                    false));
        }
    }

    private static List<String> words(String business) {
        return Arrays.stream(business.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(word -> word.length() > 1)
                .toList();
    }

    /** The uses in the title of an event, of those who act in it and held an office then. */
    Stream<NameUse> in(TimelineEvent event) {
        Passage title = Passage.of(event.title());
        Matcher chief = styles.words().matcher(title.text());
        if (!chief.find()) {
            return Stream.empty();
        }
        List<Moment> moments = List.of(new Moment(event.date().value(), Bound.AT));
        return event.actors().stream()
                .filter(actor ->
                        title.text().contains(lastName(history.title(actor.id().value()))))
                .flatMap(actor ->
                        OfficeStyles.held(history.terms(actor.id().value()), styles.offices(), moments).stream())
                .map(held -> new NameUse(
                        OfficeStyles.names(held.office(), chief.group()),
                        title.span(chief.start(), chief.end()),
                        moments,
                        true));
    }

    private static String lastName(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
