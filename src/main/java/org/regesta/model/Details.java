package org.regesta.model;

import java.util.List;
import java.util.Optional;
import org.regesta.citation.Citation;
import org.regesta.diagnostic.Located;
import org.regesta.edtf.Edtf;
import org.regesta.markdown.Prose;

/** The keys of front matter that only pages of one kind have. */
public sealed interface Details {
    /** Hands itself to the visitor's method for its kind. */
    void accept(DetailsVisitor visitor);

    /** A narrative chapter: the part that it belongs to, its place in reading order, the time it treats, its themes. */
    record Article(Located<Slug> part, Located<Integer> order, Located<Edtf> period, List<Located<String>> themes)
            implements Details {
        @Override
        public void accept(DetailsVisitor visitor) {
            visitor.visit(this);
        }
    }

    /** A person: life dates, the Old Style day of birth as found, offices held, the name in lists if not surname first. */
    record Person(
            Optional<Located<Edtf>> born,
            Optional<Located<Edtf>> died,
            Optional<Located<Edtf>> bornOs,
            List<Role> roles,
            Optional<Located<String>> filedAs)
            implements Details {
        @Override
        public void accept(DetailsVisitor visitor) {
            visitor.visit(this);
        }
    }

    /** An office that a person held for a time. */
    record Role(Located<Slug> office, Optional<Located<Edtf>> from, Optional<Located<Edtf>> to) {}

    /** An agreement: its dates, place, parties and signatories, and for how many years it was made. */
    record Treaty(
            Optional<Located<Edtf>> signed,
            Optional<Located<Edtf>> ratified,
            Optional<Located<Edtf>> inForce,
            Optional<Located<Edtf>> ended,
            Optional<Located<Edtf>> madePublic,
            List<Located<Edtf>> prolonged,
            Optional<Located<Slug>> place,
            List<Located<Slug>> parties,
            List<Signatory> signatories,
            Optional<Located<Integer>> runsFor)
            implements Details {
        @Override
        public void accept(DetailsVisitor visitor) {
            visitor.visit(this);
        }
    }

    /** Who signed, and in which office. */
    record Signatory(Located<Slug> person, Optional<Located<Slug>> as) {}

    /** A body: when it was founded and dissolved, its names over time, the body above it. */
    record Organization(
            Optional<Located<Edtf>> founded,
            Optional<Located<Edtf>> dissolved,
            List<DatedName> names,
            Optional<Located<Slug>> parent)
            implements Details {
        @Override
        public void accept(DetailsVisitor visitor) {
            visitor.visit(this);
        }
    }

    /** A state, with the same keys as a body. */
    record State(
            Optional<Located<Edtf>> founded,
            Optional<Located<Edtf>> dissolved,
            List<DatedName> names,
            Optional<Located<Slug>> parent)
            implements Details {
        @Override
        public void accept(DetailsVisitor visitor) {
            visitor.visit(this);
        }
    }

    /** A place: degrees north and east, how sure they are, its names by language and time, what it is called today. */
    record Place(
            Optional<Located<Double>> lat,
            Optional<Located<Double>> lon,
            Optional<Located<String>> certainty,
            List<DatedName> names,
            Optional<Located<String>> modern)
            implements Details {
        @Override
        public void accept(DetailsVisitor visitor) {
            visitor.visit(this);
        }
    }

    /** An event of many days: when, where, who took part. */
    record Event(Optional<Located<Edtf>> date, List<Located<Slug>> places, List<Located<Slug>> participants)
            implements Details {
        @Override
        public void accept(DetailsVisitor visitor) {
            visitor.visit(this);
        }
    }

    /** An idea or a thing; it has no keys of its own. */
    record Concept() implements Details {
        @Override
        public void accept(DetailsVisitor visitor) {
            visitor.visit(this);
        }
    }

    /** A historiographical question: what is asked, about which time, what is agreed, the positions. */
    record Debate(Prose question, Optional<Located<Edtf>> scope, Optional<Prose> agreed, List<Position> positions)
            implements Details {
        @Override
        public void accept(DetailsVisitor visitor) {
            visitor.visit(this);
        }
    }

    /** One answer in a debate: who holds it, in which works it is held or discussed, its rank, and phrases that claim it as a fact. */
    record Position(
            Located<Slug> id,
            Prose text,
            List<Located<Slug>> heldBy,
            List<Located<Citation>> citations,
            Optional<Located<String>> rank,
            List<Located<String>> claims) {}

    /** A plain page; it has no keys of its own. */
    record Plain() implements Details {
        @Override
        public void accept(DetailsVisitor visitor) {
            visitor.visit(this);
        }
    }
}
