package org.regesta.load;

import java.util.function.Consumer;
import org.regesta.diagnostic.Diagnostics;
import org.regesta.diagnostic.SourceFile;

/** Reads the content files of one kind. */
interface FileReader {
    /** Whether a file is of this kind, by its place and name. */
    boolean reads(ContentFile file);

    /** Reads it, reports what is wrong with it, and says what it adds to the site. */
    Consumer<SiteDraft> read(ContentFile file, SourceFile source, Diagnostics diagnostics);
}
