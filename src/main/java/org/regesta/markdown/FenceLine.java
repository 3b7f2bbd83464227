package org.regesta.markdown;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.regesta.citation.Citation;
import org.regesta.citation.CitationSyntax;
import org.regesta.diagnostic.Located;
import org.regesta.diagnostic.Nearest;
import org.regesta.diagnostic.Passage;
import org.regesta.diagnostic.SourceSpan;

/** Reads the opening line of a fenced block: {@code ::: quotation {source="@carr1951, p. 5"}}. */
final class FenceLine {
    private static final Pattern LINE =
            Pattern.compile("^:{3,}[ \\t]*(?<name>[^\\s{}:]+)[ \\t]*(?:\\{(?<options>.*)\\})?[ \\t]*:*[ \\t]*$");
    private static final Pattern OPTION =
            Pattern.compile("\\G\\s*(?<name>[a-z][a-z-]*)=(?:\"(?<quoted>[^\"]*)\"|(?<bare>[^\\s\"{}]+))\\s*");

    private final ReadingContext context;
    private final FenceNode node;
    private final Passage line;
    private boolean understood = true;

    FenceLine(ReadingContext context, FenceNode node) {
        this.context = context;
        this.node = node;
        this.line = context.passage()
                .part(node.opening().getStartOffset(), node.opening().getEndOffset());
    }

    /** Kind and options; nothing, and a finding, if the kind is unknown. */
    Optional<Head> read() {
        if (!node.isClosed()) {
            context.diagnostics()
                    .add(MarkdownRules.FENCE_UNCLOSED.at(
                            line.span(), "this block is never closed", "end it with ::: on a line of its own"));
        }
        Matcher matcher = LINE.matcher(line.text());
        if (!matcher.matches()) {
            context.diagnostics()
                    .add(MarkdownRules.FENCE_UNKNOWN.at(
                            line.span(),
                            "this line starts no block",
                            "write ::: name or ::: name {key=value key=\"more words\"}"));
            return Optional.empty();
        }
        Optional<FenceKind> kind = kind(matcher);
        return kind.map(k -> head(k, new FenceOptions(options(k, matcher))));
    }

    private Head head(FenceKind kind, FenceOptions options) {
        for (String name : List.of("from", "to")) {
            options.get(name).flatMap(DateFaults::of).ifPresent(context.diagnostics()::add);
        }
        return new Head(
                kind, options, options.get("source").map(this::citations).orElse(List.of()));
    }

    private List<Citation> citations(Located<String> source) {
        Optional<List<Citation>> citations = CitationSyntax.parse(Passage.of(source));
        if (citations.isEmpty()) {
            context.diagnostics()
                    .add(MarkdownRules.CITE_SYNTAX.at(
                            source.span(), "this is not a citation", "write source=\"@key, p. 5\""));
        }
        return citations.orElse(List.of());
    }

    private Optional<FenceKind> kind(Matcher matcher) {
        Optional<FenceKind> kind = FenceKind.of(matcher.group("name"));
        if (kind.isEmpty()) {
            String near = Nearest.to(matcher.group("name"), FenceKind.names()).stream()
                    .findFirst()
                    .map(name -> "did you mean ::: " + name + "?")
                    .orElse("the kinds are " + String.join(", ", FenceKind.names()));
            context.diagnostics()
                    .add(MarkdownRules.FENCE_UNKNOWN.at(
                            line.span(matcher.start("name"), matcher.end("name")),
                            "there is no block called \"" + matcher.group("name") + "\"",
                            near));
        }
        return kind;
    }

    private Map<String, Located<String>> options(FenceKind kind, Matcher head) {
        Map<String, Located<String>> options = new HashMap<>();
        if (head.group("options") != null) {
            read(kind, head, options);
        }
        missing(kind, options);
        return options;
    }

    private void read(FenceKind kind, Matcher head, Map<String, Located<String>> options) {
        Passage text = line.part(head.start("options"), head.end("options"));
        Matcher option = OPTION.matcher(text.text());
        int end = 0;
        while (option.find()) {
            end = option.end();
            take(kind, text, option, options);
        }
        if (end < text.text().length()) {
            report(
                    text.span(end, text.text().length()),
                    "this is not an option",
                    "write key=value or key=\"more words\"");
        }
    }

    private void report(SourceSpan span, String message, String help) {
        context.diagnostics().add(MarkdownRules.FENCE_UNKNOWN.at(span, message, help));
        understood = false;
    }

    private void take(FenceKind kind, Passage text, Matcher option, Map<String, Located<String>> options) {
        String name = option.group("name");
        if (!kind.options().contains(name)) {
            List<String> near = Nearest.to(name, kind.options());
            report(
                    text.span(option.start("name"), option.end("name")),
                    "::: " + kind.label() + " has no option \"" + name + "\"",
                    near.isEmpty()
                            ? "its options are " + String.join(", ", kind.options())
                            : "did you mean " + near.get(0) + "?");
            return;
        }
        String group = option.group("quoted") == null ? "bare" : "quoted";
        Located<String> value = new Located<>(option.group(group), text.span(option.start(group), option.end(group)));
        if (options.putIfAbsent(name, value) != null) {
            report(
                    text.span(option.start("name"), option.end("name")),
                    "the option \"" + name + "\" is given twice",
                    "keep one of the two");
        }
    }

    /** A name that was misspelt may have been meant for what is missing. */
    private void missing(FenceKind kind, Map<String, Located<String>> options) {
        List<String> missing = kind.required().stream()
                .filter(name -> Optional.ofNullable(options.get(name))
                        .map(Located::value)
                        .orElse("")
                        .isBlank())
                .toList();
        if (understood && !missing.isEmpty()) {
            report(
                    line.span(),
                    "::: " + kind.label() + " shows nothing without " + String.join(" and ", missing),
                    "write ::: " + kind.label() + " {" + String.join("=… ", kind.required()) + "=…}");
        }
        missing.forEach(options::remove);
    }

    /** The kind of a block, with its options and the works that it names as its source. */
    record Head(FenceKind kind, FenceOptions options, List<Citation> citations) {}
}
