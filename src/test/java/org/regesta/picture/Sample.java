package org.regesta.picture;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.regesta.diagnostic.Located;
import org.regesta.diagnostic.SourceFile;
import org.regesta.diagnostic.SourceSpan;
import org.regesta.edtf.Edtf;
import org.regesta.markdown.Prose;
import org.regesta.model.EventCategory;
import org.regesta.model.Slug;
import org.regesta.model.TimelineEvent;

/** Events and addresses for the tests of pictures. */
final class Sample {
    private static final SourceSpan NOWHERE = new SourceFile("content/timeline/1939.json", " ").span(0, 1);

    private Sample() {}

    static TimelineEvent event(String id, String date, String... debates) {
        return new TimelineEvent(
                at(new Slug(id)),
                at(Edtf.parse(date)),
                at("What happened: " + id),
                new Prose(List.of(), NOWHERE),
                EventCategory.TREATY,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(debates).stream().map(debate -> at(new Slug(debate))).toList(),
                false);
    }

    private static <T> Located<T> at(T value) {
        return new Located<>(value, NOWHERE);
    }

    /** Addresses that can be told from one another. */
    static final Addresses ADDRESSES = new Addresses() {
        @Override
        public String event(TimelineEvent event) {
            return event.permalink().toString();
        }

        @Override
        public String year(int year) {
            return year + ".html";
        }

        @Override
        public String month(YearMonth month) {
            return month + ".html";
        }
    };
}
