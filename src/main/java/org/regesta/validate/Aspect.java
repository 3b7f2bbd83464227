package org.regesta.validate;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.regesta.model.Details;

/** The side of an event or agreement of which a verb speaks, and with it the date that must agree. */
enum Aspect {
    RATIFIED("ratified|ratification") {
        @Override
        Stream<Fact> ofTreaty(Details.Treaty treaty) {
            return treaty.ratified().isPresent() ? Fact.of("was ratified", treaty.ratified()) : Stream.empty();
        }
    },
    IN_FORCE("(?:came|entered|put|went) into force|took effect") {
        @Override
        Stream<Fact> ofTreaty(Details.Treaty treaty) {
            return Fact.of("came into force", treaty.inForce());
        }
    },
    PROLONGED("prolonged|extended|renewed") {
        @Override
        Stream<Fact> ofTreaty(Details.Treaty treaty) {
            return treaty.prolonged().stream().map(date -> Fact.of("was prolonged", date));
        }
    },
    DENOUNCED("lapsed|expired|denounced|cancelled|annulled|terminated") {
        @Override
        Stream<Fact> ofTreaty(Details.Treaty treaty) {
            return Fact.of("ended", treaty.ended());
        }
    },
    ENDED("ended|closed|stopped|ceased|was over") {
        @Override
        Stream<Fact> ofTreaty(Details.Treaty treaty) {
            return Fact.of("ended", treaty.ended());
        }

        @Override
        Stream<Fact> ofEvent(Fact fact) {
            return fact.ending();
        }
    },
    /** What others did about it, at a time of their own: a parliament that approved it, a party that rejected it. */
    RECEIVED("approved|approval|voted|rejected|debated|welcomed|criticised|condemned|defended") {
        @Override
        Stream<Fact> ofTreaty(Details.Treaty treaty) {
            return Stream.empty();
        }
    },
    MADE_PUBLIC("published|printed|made public|revealed|disclosed|became known") {
        @Override
        Stream<Fact> ofTreaty(Details.Treaty treaty) {
            return Stream.empty();
        }
    },
    BEGUN("began|begun|opened|started|broke out|launched") {
        @Override
        Stream<Fact> ofEvent(Fact fact) {
            return fact.beginning();
        }
    },
    MADE("of|signed|concluded|made|agreed|dated|reached") {
        @Override
        Stream<Fact> ofTreaty(Details.Treaty treaty) {
            return Fact.of("was signed", treaty.signed());
        }
    },
    ANY("") {};

    private final Pattern pattern;

    Aspect(String words) {
        this.pattern = Pattern.compile("(?i)\\b(?:" + words + ")\\b");
    }

    /** The side of which some words speak: of the last of several verbs. */
    static Aspect of(String words) {
        return Arrays.stream(values())
                .filter(aspect -> aspect != ANY && aspect.pattern.matcher(words).find())
                .findFirst()
                .orElse(ANY);
    }

    /** The side of which the words of a link speak: a link that is the verb itself is the whole of its event, whatever it says. */
    static Aspect ofLabel(String words) {
        Aspect aspect = of(words);
        return aspect == BEGUN || aspect == ENDED ? ANY : aspect;
    }

    /** The dates of an agreement that must agree; none if every date will do. */
    Stream<Fact> ofTreaty(Details.Treaty treaty) {
        return Stream.empty();
    }

    /** The part of the time of an event that must agree. */
    Stream<Fact> ofEvent(Fact fact) {
        return Stream.of(fact);
    }
}
