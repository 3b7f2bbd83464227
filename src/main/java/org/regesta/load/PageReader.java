package org.regesta.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.regesta.diagnostic.Diagnostics;
import org.regesta.diagnostic.SourceFile;
import org.regesta.markdown.Document;
import org.regesta.markdown.MarkdownParser;
import org.regesta.model.BrokenFile;
import org.regesta.model.Details;
import org.regesta.model.FrontMatter;
import org.regesta.model.Page;
import org.regesta.model.PageKind;
import org.regesta.model.Slug;

/** Reads the Markdown files, each of them a page. */
final class PageReader implements FileReader {
    private final DataReader data;
    private final MarkdownParser markdown;

    PageReader(DataReader data, MarkdownParser markdown) {
        this.data = data;
        this.markdown = markdown;
    }

    @Override
    public boolean reads(ContentFile file) {
        return file.isDirectly("md") && PageKind.inFolder(file.folder()).isPresent() && Slug.isSlug(file.stem());
    }

    @Override
    public Consumer<SiteDraft> read(ContentFile file, SourceFile source, Diagnostics diagnostics) {
        PageKind kind = PageKind.inFolder(file.folder()).orElseThrow();
        Slug id = new Slug(file.stem());
        Optional<MarkdownFile> parts = MarkdownFile.cut(source);
        if (parts.isEmpty()) {
            diagnostics.add(LoadRules.FRONT_MATTER_MISSING.at(
                    source.whole(),
                    "this file does not start with front matter",
                    "start it with --- on a line of its own, the keys, and --- again"));
            return draft -> draft.add(new BrokenFile(List.of(id.value())));
        }
        Document body = markdown.parse(parts.get().body(), diagnostics);
        return page(kind, id, parts.get().frontMatter(), body, source, diagnostics);
    }

    private Consumer<SiteDraft> page(
            PageKind kind, Slug id, String yaml, Document body, SourceFile source, Diagnostics diagnostics) {
        Optional<PositionedData> keys =
                data.check(source, yaml, DataFormat.YAML, DetailsTypes.schema(kind), diagnostics);
        Optional<FrontMatter> common = keys.flatMap(k -> data.bind(k, FrontMatter.class, diagnostics));
        Optional<? extends Details> details = keys.flatMap(k -> data.bind(k, DetailsTypes.of(kind), diagnostics));
        if (common.isEmpty() || details.isEmpty()) {
            return draft -> draft.add(new BrokenFile(names(id, yaml), body));
        }
        Page page = new Page(kind, id, common.get(), details.get(), body, source);
        return draft -> {
            draft.add(page);
            draft.allow(keys.get().allowances());
        };
    }

    /** The names by which others may link to a file that is not usable now. */
    private static List<String> names(Slug id, String yaml) {
        List<String> names = new ArrayList<>(List.of(id.value()));
        boolean inAliases = false;
        for (String line : yaml.split("\n")) {
            inAliases = line.startsWith("aliases:") || (inAliases && line.startsWith(" "));
            if (line.startsWith("title:") || (inAliases && line.strip().startsWith("- "))) {
                names.add(LooseName.of(line));
            }
        }
        return names;
    }
}
