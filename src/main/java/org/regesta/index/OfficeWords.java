package org.regesta.index;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.regesta.diagnostic.Located;
import org.regesta.edtf.Edtf;
import org.regesta.model.LinkedSite;
import org.regesta.model.Office;
import org.regesta.model.PlainText;
import org.regesta.model.Target;

/** Puts an office's holders in words, as its page tells them. */
final class OfficeWords {
    private final LinkedSite site;

    OfficeWords(LinkedSite site) {
        this.site = site;
    }

    String of(Office office) {
        Stream<String> terms = office.terms().stream().map(this::term);
        Stream<String> gaps =
                office.gaps().stream().map(gap -> PlainText.of(gap.note().content(), site));
        return Stream.concat(terms, gaps).collect(Collectors.joining(" "));
    }

    private String term(Office.Term term) {
        String holder =
                site.links().find(term.person().value()).map(Target::title).orElse("");
        String note =
                term.note().map(n -> " " + PlainText.of(n.content(), site)).orElse("");
        return holder + ", " + term.title().map(title -> title + ", ").orElse("") + words(term.from()) + "–"
                + words(term.to()) + "." + note;
    }

    private static String words(Optional<Located<Edtf>> date) {
        return date.map(day -> day.value().english()).orElse("");
    }
}
