package org.regesta.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.regesta.build.BuildOptions;
import org.regesta.diagnostic.DiagnosticFormat;
import picocli.CommandLine.Option;

/** The options that all commands share. */
final class SiteOptions {
    @Option(
            names = "--content",
            paramLabel = "DIR",
            defaultValue = "content",
            description = "What editors write (default: content).")
    private Path content = Path.of("content");

    @Option(
            names = "--templates",
            paramLabel = "DIR",
            defaultValue = "templates",
            description = "Templates and assets (default: templates).")
    private Path templates = Path.of("templates");

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "site-out",
            description = "The finished site (default: site-out; a preview stays in memory).")
    private Path out = Path.of("site-out");

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            converter = WebAddress.class,
            description = "Where the site is published.")
    private Optional<String> baseUrl = Optional.empty();

    @Option(
            names = "--repository",
            paramLabel = "URL",
            converter = WebAddress.class,
            description = "Where its content can be edited.")
    private Optional<String> repository = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How findings are printed: text, json, github or sarif (default: text).")
    private DiagnosticFormat format = DiagnosticFormat.TEXT;

    @Option(names = "--notes", description = "Print editorial hints as well.")
    private boolean notes;

    BuildOptions build() {
        return new BuildOptions(
                content,
                templates,
                out,
                baseUrl.filter(url -> !url.isBlank()),
                repository.filter(url -> !url.isBlank()));
    }

    DiagnosticFormat format() {
        return format;
    }

    boolean notes() {
        return notes;
    }
}
