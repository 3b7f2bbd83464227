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
    private final Map<String, Consumer<SiteDraft>> read = new LinkedHashMap<>();

    /** Reads a folder. */
    public ContentInMemory(Path content) {
        Diagnostics diagnostics = new Diagnostics();
        new ContentFolder(content, diagnostics).files().forEach(file -> {
            files.put(shown(file), file);
            read.put(shown(file), readers.read(file, diagnostics));
        });
    }

    private static String shown(ContentFile file) {
        return file.source().map(SourceFile::path).orElse(file.path());
    }

    /** The text of a file, by the path that findings name. */
    public String text(String path) {
        return files.get(path).source().orElseThrow().text();
    }

    /** The site as it is. */
    public Optional<Site> site() {
        return site(read);
    }

    /** The site with another text in one file; what is wrong with this text is reported. */
    public Optional<Site> with(String path, String text, Diagnostics diagnostics) {
        ContentFile file = files.get(path);
        ContentFile other = new ContentFile(
                file.path(), Optional.of(new SourceFile(path, text)), text.getBytes(StandardCharsets.UTF_8));
        Map<String, Consumer<SiteDraft>> changed = new LinkedHashMap<>(read);
        changed.put(path, readers.read(other, diagnostics));
        return site(changed);
    }

    private static Optional<Site> site(Map<String, Consumer<SiteDraft>> parts) {
        SiteDraft draft = new SiteDraft();
        parts.values().forEach(part -> part.accept(draft));
        return draft.site();
    }
}
