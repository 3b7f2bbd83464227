package org.regesta.render;

import java.util.Optional;
import java.util.regex.Pattern;
import org.regesta.diagnostic.Located;
import org.regesta.model.Details;
import org.regesta.model.DetailsVisitor;
import org.regesta.model.Page;

/**
 * Tells under which name a page is filed in a list: a person by surname, all else by title.
 *
 * <p>The surname is the last word of a name; what stands before it, particles such as "von der" among it, goes behind.
 */
final class FilingName implements DetailsVisitor {
    private static final Pattern LAST_WORD = Pattern.compile("(?U)(.*\\S)\\s+(\\S+)");

    private final String title;
    private String name;

    private FilingName(String title) {
        this.title = title;
        this.name = title;
    }

    static String of(Page page) {
        FilingName filing = new FilingName(page.title());
        page.details().accept(filing);
        return filing.name;
    }

    @Override
    public void visit(Details.Person person) {
        name = of(title, person.filedAs().map(Located::value));
    }

    /** The name of a person in a list, unless the front matter says another. */
    static String of(String title, Optional<String> filedAs) {
        return filedAs.orElseGet(() -> LAST_WORD.matcher(title.strip()).replaceFirst("$2, $1"));
    }
}
