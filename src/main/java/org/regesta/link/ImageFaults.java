package org.regesta.link;

import java.util.List;
import java.util.Optional;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.Located;
import org.regesta.diagnostic.Nearest;
import org.regesta.model.ContentPath;
import org.regesta.model.ImageFile;
import org.regesta.model.Site;

/** What is wrong with the address of a picture, if anything. */
final class ImageFaults {
    private static final String PLACE = "put the file into content/images and write ../images/name.png";

    private final List<String> paths;

    ImageFaults(Site site) {
        this.paths = site.images().stream().map(ImageFile::path).toList();
    }

    Optional<Diagnostic> of(Located<String> source) {
        String path = ContentPath.inContent(source.span().file().path(), source.value());
        if (paths.contains(path)) {
            return Optional.empty();
        }
        if (source.value().isEmpty()) {
            return Optional.of(LinkRules.IMAGE_MISSING.at(source.span(), "this picture names no file", PLACE));
        }
        String help = Nearest.to(path, paths).stream()
                .findFirst()
                .map(near -> "did you mean " + near + "?")
                .orElse(PLACE);
        return Optional.of(LinkRules.IMAGE_MISSING.at(source.span(), "there is no picture " + path, help));
    }
}
