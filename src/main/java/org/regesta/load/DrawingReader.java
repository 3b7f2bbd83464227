package org.regesta.load;

import java.util.function.Consumer;
import org.regesta.diagnostic.Diagnostics;
import org.regesta.diagnostic.SourceFile;
import org.regesta.model.ImageFile;

/** Reads drawings in SVG, which a browser runs like a page when they are opened by themselves. */
final class DrawingReader implements FileReader {
    @Override
    public boolean reads(ContentFile file) {
        return file.isPicture();
    }

    @Override
    public Consumer<SiteDraft> read(ContentFile file, SourceFile source, Diagnostics diagnostics) {
        diagnostics.addAll(new DrawingParts(source).faults());
        return draft -> draft.add(new ImageFile(file.path(), file.bytes()));
    }
}
