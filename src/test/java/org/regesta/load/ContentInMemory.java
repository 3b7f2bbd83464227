package org.regesta.load;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.regesta.diagnostic.Diagnostics;
import org.regesta.diagnostic.SourceFile;
import org.regesta.model.Site;

/** A content folder that was read once, of which a single file at a time is changed and read again. */
public final class ContentInMemory {
    private final FileReaders readers = new FileReaders();
    private final Map<String, ContentFile> files = new TreeMap<>();
    private final Map<String, Part> parts = new LinkedHashMap<>();

    /** Reads a folder. */
    public ContentInMemory(Path content) {
        new ContentFolder(content, new Diagnostics()).files().forEach(file -> {
            files.put(file.source().path(), file);
            parts.put(file.source().path(), read(file));
        });
    }

    private Part read(ContentFile file) {
        Diagnostics diagnostics = new Diagnostics();
        return new Part(readers.read(file, diagnostics), diagnostics);
    }

    /** The text of a file, by the path that findings name. */
    public String text(String path) {
        return files.get(path).source().text();
    }

    /** The site as it is; what is wrong with the texts is reported. */
    public Optional<Site> site(Diagnostics diagnostics) {
        return site(parts, diagnostics);
    }

    /** The site with another text in one file; what is wrong with the texts is reported. */
    public Optional<Site> with(String path, String text, Diagnostics diagnostics) {
        ContentFile file = files.get(path);
        ContentFile other = new ContentFile(
                file.path(), new SourceFile(path, text), ContentFile.Form.TEXT, text.getBytes(StandardCharsets.UTF_8));
        Map<String, Part> changed = new LinkedHashMap<>(parts);
        changed.put(path, read(other));
        return site(changed, diagnostics);
    }

    private static Optional<Site> site(Map<String, Part> parts, Diagnostics diagnostics) {
        SiteDraft draft = new SiteDraft();
        parts.values().forEach(part -> {
            part.adds().accept(draft);
            diagnostics.addAll(part.diagnostics().sorted());
        });
        return draft.site();
    }

    /** What a file adds to the site, and what is wrong with it. */
    private record Part(Consumer<SiteDraft> adds, Diagnostics diagnostics) {}
}
