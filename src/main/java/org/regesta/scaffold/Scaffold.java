package org.regesta.scaffold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Optional;
import org.regesta.edtf.Edtf;
import org.regesta.edtf.EdtfException;
import org.regesta.model.LinkedSite;
import org.regesta.model.PageKind;
import org.regesta.model.Slug;

/** Adds to a content folder. */
public final class Scaffold {
    private final Path content;
    private final LinkedSite site;
    private final LocalDate today;

    /**
     * A scaffold around what is there.
     *
     * @param content the content folder
     * @param site what is in it
     * @param today the day of the change
     */
    public Scaffold(Path content, LinkedSite site, LocalDate today) {
        this.content = content;
        this.site = site;
        this.today = today;
    }

    /** Makes the file of a page and says where it is; throws {@link RefusedException} if the id or the title is in use. */
    public Path page(PageKind kind, String title, Optional<String> wanted) {
        Slug id = wanted.map(Scaffold::slug).orElseGet(() -> TitleId.of(title));
        new TakenNames(site.links()).requireFree(id).requireFree(title);
        Path file = content.resolve(kind.folder()).resolve(id + ".md");
        write(
                file,
                new PageText(site.site(), today).of(kind, title),
                StandardOpenOption.WRITE,
                StandardOpenOption.CREATE_NEW);
        return file;
    }

    /** Puts an event into the file of its year and says which; throws {@link RefusedException} if its id is in use. */
    public Path event(String title, String date, Optional<String> wanted) {
        NewEvent event = new NewEvent(
                title,
                date(date),
                wanted.map(Scaffold::slug),
                site.site().config().period().value());
        new TakenNames(site.links()).requireFree(event.id());
        Path file = content.resolve("timeline").resolve(event.year() + ".json");
        YearFile year = Files.exists(file) ? new YearFile(read(file)) : YearFile.empty();
        write(
                file,
                year.with(event),
                StandardOpenOption.WRITE,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING);
        return file;
    }

    private static Slug slug(String id) {
        if (!Slug.isSlug(id)) {
            throw new RefusedException("\"" + id + "\" is not an id: lower-case ASCII words joined by hyphens");
        }
        return new Slug(id);
    }

    private static Edtf date(String text) {
        try {
            return Edtf.parse(text);
        } catch (EdtfException e) {
            throw new RefusedException(e.getMessage());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " can't be read", e);
        }
    }

    private static void write(Path file, String text, StandardOpenOption... options) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text, options);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " can't be written", e);
        }
    }
}
