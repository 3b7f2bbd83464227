package org.regesta.mutation;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.regesta.diagnostic.Located;
import org.regesta.diagnostic.SourceSpan;
import org.regesta.edtf.Edtf;
import org.regesta.markdown.Inline;

/** A sentence with a year alone and a single link to something of that year gives the year before. */
final class ProseYearOnlyShifted implements Mutation {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern VERB =
            Pattern.compile("\\b(?:signed|concluded|founded|created|formed|dissolved|abolished|opened"
                    + "|began|ended|broke out|took place|came into force|born|died|shot|killed|proclaimed)\\b");

    @Override
    public Stream<Fault> faults(Content content) {
        return content.sayings().stream()
                .filter(saying -> saying.dates().size() == 1
                        && VERB.matcher(saying.words()).find())
                .flatMap(saying -> saying.dates().stream()
                        .filter(date -> YEAR.matcher(date.text()).matches())
                        .map(date -> fault(saying, date, content)));
    }

    private static Fault fault(Saying saying, Inline.DateText date, Content content) {
        String before = String.valueOf(Integer.parseInt(date.text()) - 1);
        return new Fault(
                new Edit(date.span(), before),
                date.text() + " became " + before + " in \"" + saying.words() + "\"",
                against(saying, date, content));
    }

    /** What the sentence links to, if that is one thing with one date, in that year. */
    private static List<SourceSpan> against(Saying saying, Inline.DateText date, Content content) {
        if (saying.links().size() != 1 || !saying.tellsOf(date)) {
            return List.of();
        }
        List<Located<Edtf>> facts = content.facts().of(saying.links().iterator().next());
        boolean alone = facts.size() == 1
                && facts.get(0).value().earliest().getYear()
                        == date.date().earliest().getYear();
        return alone ? List.of(facts.get(0).span()) : List.of();
    }
}
