package org.regesta.index;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.regesta.edtf.Edtf;
import org.regesta.markdown.Block;
import org.regesta.markdown.Document;
import org.regesta.markdown.Inline;
import org.regesta.model.LinkedSite;
import org.regesta.model.PlainText;

/** Takes a text apart at its headings. */
final class PassageReader {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final LinkedSite site;
    private final List<Passage> passages = new ArrayList<>();
    private final List<Dating> datings = new ArrayList<>();
    private String anchor = "";
    private String heading = "";
    private StringJoiner text = new StringJoiner(" ");

    private PassageReader(LinkedSite site) {
        this.site = site;
    }

    /** The passages of a text; {@code lead} is put before its first one. */
    static PassageReader read(Document document, String lead, LinkedSite site) {
        PassageReader reader = new PassageReader(site);
        reader.add(lead);
        document.blocks().forEach(reader::block);
        document.footnotes().stream().flatMap(note -> note.blocks().stream()).forEach(reader::block);
        reader.close();
        return reader;
    }

    List<Passage> passages() {
        return List.copyOf(passages);
    }

    /** The dates that stand in headings. */
    List<Dating> datings() {
        return List.copyOf(datings);
    }

    private void block(Block block) {
        if (block instanceof Block.Heading title) {
            open(title);
        } else {
            block.walk().forEach(this::text);
        }
    }

    private void open(Block.Heading title) {
        close();
        anchor = title.id();
        heading = PlainText.of(title.content(), site);
        title.inlines()
                .filter(Inline.DateText.class::isInstance)
                .map(date -> ((Inline.DateText) date).date())
                .forEach(this::date);
    }

    private void date(Edtf date) {
        datings.addAll(Dating.of(date, "", passages.size()));
    }

    private void text(Block block) {
        block.texts().forEach(content -> add(PlainText.of(content, site)));
        if (block instanceof Block.CodeBlock code) {
            add(code.text());
        }
        if (block instanceof Block.Fence fence) {
            fence.options()
                    .get("title")
                    .or(() -> fence.options().get("caption"))
                    .ifPresent(words -> add(words.value()));
        }
    }

    private void add(String words) {
        if (!words.isBlank()) {
            text.add(BLANKS.matcher(words.strip()).replaceAll(" "));
        }
    }

    private void close() {
        passages.add(new Passage(anchor, heading, text.toString()));
        text = new StringJoiner(" ");
    }
}
