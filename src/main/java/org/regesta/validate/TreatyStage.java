package org.regesta.validate;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.regesta.diagnostic.Located;
import org.regesta.edtf.Edtf;
import org.regesta.model.Details;
import org.regesta.model.EventCategory;
import org.regesta.model.TimelineEvent;

/** A stage in the life of an agreement of which an event tells, as its title or summary says. */
enum TreatyStage {
    RATIFIED("ratif\\w*", "ratified") {
        @Override
        Stream<Located<Edtf>> dates(Details.Treaty treaty) {
            return Stream.concat(treaty.ratified().stream(), treaty.inForce().stream());
        }
    },
    IN_FORCE("in force|into force|takes? effect", "in force") {
        @Override
        Stream<Located<Edtf>> dates(Details.Treaty treaty) {
            return treaty.inForce().stream();
        }
    },
    PROLONGED("prolong\\w*|extend(?:s|ed)?|renew(?:s|ed)?", "prolonged") {
        @Override
        Stream<Located<Edtf>> dates(Details.Treaty treaty) {
            return Stream.concat(treaty.prolonged().stream(), treaty.signed().stream());
        }
    },
    ENDED("denounc\\w*|terminat\\w*|annul\\w*|lapses?|expires?|at an end|void", "ended") {
        @Override
        Stream<Located<Edtf>> dates(Details.Treaty treaty) {
            return treaty.ended().stream();
        }
    },
    MADE_PUBLIC("publish\\w*|printed|made public", "made public") {
        @Override
        Stream<Located<Edtf>> dates(Details.Treaty treaty) {
            return treaty.madePublic().stream();
        }
    },
    JOINED("joins?|accedes?|accession|adheres?", "signed") {
        @Override
        Stream<Located<Edtf>> dates(Details.Treaty treaty) {
            return Stream.empty();
        }
    },
    NEGOTIATED("negotiat\\w*|conference|talks|drafts?|proposals?|proposes?|offers?", "signed") {
        @Override
        Stream<Located<Edtf>> dates(Details.Treaty treaty) {
            return Stream.empty();
        }
    },
    SIGNED("signs?|signed|signature|concludes?|concluded|accepts?|accepted", "signed") {
        @Override
        Stream<Located<Edtf>> dates(Details.Treaty treaty) {
            return treaty.signed().stream();
        }
    };

    private static final Pattern AGREEMENT =
            Pattern.compile("(?i)\\b(?:agreement|treaty|pact|protocol|credit|convention)\\b");

    /** A summary speaks of other stages too, what came before and after; only these words in it are about the event. */
    private static final Map<TreatyStage, Pattern> SUMMED_UP = new EnumMap<>(Map.of(
            SIGNED, Pattern.compile("(?i)\\b(?:signs?|is signed|concludes?|accepts?)\\b"),
            ENDED, Pattern.compile("(?i)\\b(?:at an end|void)\\b")));

    private final Pattern pattern;
    private final String word;

    TreatyStage(String words, String word) {
        this.pattern = Pattern.compile("(?i)\\b(?:" + words + ")\\b");
        this.word = word;
    }

    /** The stage of which an event tells, if it tells of one. */
    static Optional<TreatyStage> of(TimelineEvent event) {
        return in(event.title().value())
                .or(() -> isMaking(event) ? Optional.of(SIGNED) : Optional.empty())
                .or(() -> SUMMED_UP.entrySet().stream()
                        .filter(words -> words.getValue()
                                .matcher(event.summary().plain())
                                .find())
                        .map(Map.Entry::getKey)
                        .findFirst());
    }

    private static Optional<TreatyStage> in(String words) {
        return Arrays.stream(values())
                .filter(stage -> stage.pattern.matcher(words).find())
                .findFirst();
    }

    /** An event that is filed under agreements and is said to be nothing else is the making of one. */
    private static boolean isMaking(TimelineEvent event) {
        boolean named = AGREEMENT.matcher(event.title().value()).find();
        return event.category() == EventCategory.TREATY || (event.category() == EventCategory.TRADE && named);
    }

    /** The dates in an agreement's front matter that belong to this stage. */
    abstract Stream<Located<Edtf>> dates(Details.Treaty treaty);

    /** The same as a list. */
    List<Located<Edtf>> listed(Details.Treaty treaty) {
        return dates(treaty).toList();
    }

    /** The word for what the dates say. */
    String word() {
        return word;
    }
}
