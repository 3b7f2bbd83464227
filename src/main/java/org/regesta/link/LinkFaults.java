package org.regesta.link;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.Nearest;
import org.regesta.markdown.Inline;
import org.regesta.model.ContentPath;
import org.regesta.model.HeadingNames;
import org.regesta.model.LinkTable;
import org.regesta.model.Resolution;
import org.regesta.model.Target;

/** What is wrong with a link, if anything. */
final class LinkFaults {
    private final LinkTable links;

    LinkFaults(LinkTable links) {
        this.links = links;
    }

    Optional<Diagnostic> of(Inline.WikiLink link) {
        Resolution resolution = links.resolve(link.target());
        if (resolution instanceof Resolution.Ambiguous ambiguous) {
            return Optional.of(ambiguous(link, ambiguous));
        }
        if (resolution instanceof Resolution.WrongCase wrong) {
            return Optional.of(LinkRules.LINK_CASE.at(
                    link.span(),
                    "\"" + link.target() + "\" differs from its target in capitals",
                    "write [[" + wrong.right() + "]] (" + wrong.meant().file() + ")"));
        }
        if (resolution instanceof Resolution.Unknown unknown) {
            return Optional.of(unknown(link, unknown));
        }
        return resolution.target().flatMap(target -> heading(link, target));
    }

    private static Diagnostic ambiguous(Inline.WikiLink link, Resolution.Ambiguous ambiguous) {
        String ids = ambiguous.candidates().stream()
                .map(target -> "[[" + target.id() + "|" + link.label().orElse(link.target()) + "]]")
                .collect(Collectors.joining(" or "));
        return LinkRules.LINK_AMBIGUOUS.at(
                link.span(),
                "\"" + link.target() + "\" is the name of "
                        + ambiguous.candidates().size() + " things",
                "write " + ids);
    }

    private static Diagnostic unknown(Inline.WikiLink link, Resolution.Unknown unknown) {
        Diagnostic fault =
                LinkRules.LINK_UNKNOWN.at(link.span(), "no page, event or alias is called \"" + link.target() + "\"");
        for (Target near : unknown.near()) {
            fault = fault.help("did you mean [[" + near.title() + "]]? (" + near.file() + ")");
        }
        return fault;
    }

    private static Optional<Diagnostic> heading(Inline.WikiLink link, Target target) {
        return link.heading()
                .filter(heading -> HeadingNames.anchor(heading, target).isEmpty())
                .map(heading -> LinkRules.ANCHOR_UNKNOWN.at(
                        link.span(), target.file() + " has no heading \"" + heading + "\"", anchors(heading, target)));
    }

    /** A link in ordinary Markdown, and the page on which it stands if that is known: it leads to a content file or another site. */
    Optional<Diagnostic> of(Inline.Link link, Optional<Target> page) {
        String address = link.destination().value();
        if (address.startsWith("#")) {
            return page.flatMap(here -> anchor(link, here));
        }
        if (!ContentPath.isInternal(address)) {
            return Optional.empty();
        }
        String file = ContentPath.resolve(link.destination().span().file().path(), address);
        Optional<Target> target = links.inFile(file);
        if (target.isEmpty()) {
            return links.isBroken(stem(file)) ? Optional.empty() : Optional.of(noFile(link, file));
        }
        return anchor(link, target.get());
    }

    private static Optional<Diagnostic> anchor(Inline.Link link, Target target) {
        return ContentPath.fragment(link.destination().value())
                .filter(anchor -> !target.anchors().contains(anchor))
                .map(anchor -> LinkRules.ANCHOR_UNKNOWN.at(
                        link.destination().span(),
                        target.file() + " has no heading with the anchor \"" + anchor + "\"",
                        anchors(anchor, target)));
    }

    private static String stem(String file) {
        return file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", "");
    }

    private Diagnostic noFile(Inline.Link link, String file) {
        Optional<String> otherCase =
                links.files().stream().filter(file::equalsIgnoreCase).findFirst();
        if (otherCase.isPresent()) {
            return LinkRules.LINK_CASE.at(
                    link.destination().span(),
                    "the path differs from its file in capitals",
                    "the file is " + otherCase.get());
        }
        Diagnostic fault = LinkRules.LINK_UNKNOWN.at(link.destination().span(), "there is no content file " + file);
        for (String near : Nearest.to(file, links.files())) {
            fault = fault.help("did you mean " + near + "?");
        }
        return fault;
    }

    private static String anchors(String written, Target target) {
        List<String> near = Nearest.to(written, target.anchors());
        if (!near.isEmpty()) {
            return "did you mean #" + near.get(0) + "?";
        }
        String all = target.anchors().stream().sorted().map(a -> "#" + a).collect(Collectors.joining(", "));
        return all.isEmpty() ? "that page has no headings" : "its headings are " + all;
    }
}
