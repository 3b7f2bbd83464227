package org.regesta.index;

import java.util.StringJoiner;
import org.regesta.markdown.Prose;
import org.regesta.model.Details;
import org.regesta.model.DetailsVisitor;
import org.regesta.model.LinkedSite;
import org.regesta.model.Page;
import org.regesta.model.PlainText;

/** Puts a debate's question and positions in words, which stand in its front matter and above its text. */
final class DebateWords implements DetailsVisitor {
    private final LinkedSite site;
    private final StringJoiner words = new StringJoiner(" ");

    private DebateWords(LinkedSite site) {
        this.site = site;
    }

    /** The words; none for a page that is no debate. */
    static String of(Page page, LinkedSite site) {
        DebateWords debate = new DebateWords(site);
        page.details().accept(debate);
        return debate.words.toString();
    }

    @Override
    public void visit(Details.Debate debate) {
        add(debate.question());
        debate.agreed().ifPresent(this::add);
        debate.positions().forEach(position -> add(position.text()));
    }

    private void add(Prose prose) {
        words.add(PlainText.of(prose.content(), site));
    }
}
