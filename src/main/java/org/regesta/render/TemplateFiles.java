package org.regesta.render;

import io.pebbletemplates.pebble.loader.FileLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The templates of a folder, with the same line ends on every system: they are printed into the pages. */
final class TemplateFiles extends FileLoader {
    TemplateFiles(Path folder) {
        super(folder.toAbsolutePath().toString());
        setSuffix(".peb");
    }

    @Override
    public Reader getReader(String name) {
        try (Reader file = super.getReader(name)) {
            StringWriter text = new StringWriter();
            file.transferTo(text);
            return new StringReader(text.toString().replace("\r\n", "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException("the template " + name + " can't be read", e);
        }
    }
}
