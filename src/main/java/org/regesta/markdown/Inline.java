package org.regesta.markdown;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.regesta.citation.Citation;
import org.regesta.diagnostic.Located;
import org.regesta.diagnostic.SourceSpan;
import org.regesta.edtf.Edtf;

/** A piece of running text, with the place at which it was written. */
public sealed interface Inline {
    /** Where it was written, marks included. */
    SourceSpan span();

    /** Hands itself to the visitor's method for its kind. */
    void accept(InlineVisitor visitor);

    /** The pieces inside it. */
    default List<Inline> children() {
        return List.of();
    }

    /** Its words as a reader hears them: notes and marks left out. */
    default String plain() {
        return plain(children());
    }

    /** The words of several pieces. */
    static String plain(List<Inline> pieces) {
        return pieces.stream().map(Inline::plain).collect(Collectors.joining());
    }

    /** This piece and all inside it, in reading order. */
    default Stream<Inline> walk() {
        return Stream.concat(Stream.of(this), children().stream().flatMap(Inline::walk));
    }

    /** Words; a line feed stands for the end of a source line. */
    record Text(String text, SourceSpan span) implements Inline {
        @Override
        public void accept(InlineVisitor visitor) {
            visitor.visit(this);
        }

        @Override
        public String plain() {
            return text.replace('\n', ' ');
        }
    }

    /** Stressed words, usually in italics. */
    record Emphasis(List<Inline> children, SourceSpan span) implements Inline {
        @Override
        public void accept(InlineVisitor visitor) {
            visitor.visit(this);
        }
    }

    /** Strongly stressed words, usually in bold. */
    record Strong(List<Inline> children, SourceSpan span) implements Inline {
        @Override
        public void accept(InlineVisitor visitor) {
            visitor.visit(this);
        }
    }

    /** Characters to be taken as they are. */
    record Code(String text, SourceSpan span) implements Inline {
        @Override
        public void accept(InlineVisitor visitor) {
            visitor.visit(this);
        }

        @Override
        public String plain() {
            return text;
        }
    }

    /** A line break that the author asked for. */
    record Break(SourceSpan span) implements Inline {
        @Override
        public void accept(InlineVisitor visitor) {
            visitor.visit(this);
        }

        @Override
        public String plain() {
            return " ";
        }
    }

    /** An ordinary Markdown link. */
    record Link(Located<String> destination, Optional<String> title, List<Inline> children, SourceSpan span)
            implements Inline {
        @Override
        public void accept(InlineVisitor visitor) {
            visitor.visit(this);
        }
    }

    /** A picture; its children are the alternative text. */
    record Image(Located<String> source, Optional<String> title, List<Inline> children, SourceSpan span)
            implements Inline {
        @Override
        public void accept(InlineVisitor visitor) {
            visitor.visit(this);
        }
    }

    /** A link in double brackets: a target by id, title or alias, maybe a heading in it, maybe other words to show. */
    record WikiLink(String target, Optional<String> heading, Optional<String> label, SourceSpan span)
            implements Inline {
        @Override
        public void accept(InlineVisitor visitor) {
            visitor.visit(this);
        }

        @Override
        public String plain() {
            return label.orElse(target);
        }
    }

    /**
     * Works cited, between brackets or, for one work, in the sentence itself: {@code @carr1951 [p. 5] says}.
     *
     * @param citations the works
     * @param named whether the name of the author is printed in the sentence
     * @param span where it was written
     */
    record CitationGroup(List<Citation> citations, boolean named, SourceSpan span) implements Inline {
        @Override
        public void accept(InlineVisitor visitor) {
            visitor.visit(this);
        }
    }

    /** The mark of a footnote by the author. */
    record FootnoteMark(String label, SourceSpan span) implements Inline {
        @Override
        public void accept(InlineVisitor visitor) {
            visitor.visit(this);
        }
    }

    /** A statement on which historians differ, tied to its debate. */
    record Contested(Located<String> debate, List<Inline> children, SourceSpan span) implements Inline {
        @Override
        public void accept(InlineVisitor visitor) {
            visitor.visit(this);
        }
    }

    /** Words that quote a number of a table: {@code [900,000 tonnes]{data=deliveries-1940/oil/amount}}. */
    record DataQuote(Located<String> cell, List<Inline> children, SourceSpan span) implements Inline {
        @Override
        public void accept(InlineVisitor visitor) {
            visitor.visit(this);
        }
    }

    /** A date in the house form, with the value that it states. */
    record DateText(String text, Edtf date, SourceSpan span) implements Inline {
        @Override
        public void accept(InlineVisitor visitor) {
            visitor.visit(this);
        }

        @Override
        public String plain() {
            return text.replace('\n', ' ');
        }
    }
}
