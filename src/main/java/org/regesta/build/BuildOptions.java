package org.regesta.build;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a build reads and writes.
 *
 * @param content the content folder
 * @param templates the folder of templates and assets
 * @param out the folder of the finished site
 * @param baseUrl where the site is published, if that is known better than in {@code site.yaml}
 * @param repository where its content can be edited, likewise
 */
public record BuildOptions(
        Path content, Path templates, Path out, Optional<String> baseUrl, Optional<String> repository) {}
