package org.regesta.link;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.Located;
import org.regesta.diagnostic.SourceSpan;
import org.regesta.markdown.Block;
import org.regesta.markdown.FenceKind;
import org.regesta.markdown.MarkdownRules;
import org.regesta.model.Details;
import org.regesta.model.DetailsVisitor;
import org.regesta.model.GeoMap;
import org.regesta.model.Page;
import org.regesta.model.Slug;

/** The headings and positions of a page with an anchor that its template, its front matter or a map has already. */
final class AnchorFaults implements DetailsVisitor {
    private final OwnAnchors own;
    private final Map<String, Bearer> bearers = new HashMap<>();
    private final Stream.Builder<Diagnostic> faults = Stream.builder();

    private AnchorFaults(Page page) {
        this.own = OwnAnchors.of(page);
    }

    /** What has an anchor, and where it stands. */
    private record Bearer(String what, SourceSpan span) {}

    static Stream<Diagnostic> of(Page page) {
        AnchorFaults faults = new AnchorFaults(page);
        page.body().walk().forEach(faults::block);
        page.details().accept(faults);
        page.body().headings().forEach(faults::heading);
        return faults.faults.build();
    }

    private void block(Block block) {
        if (block instanceof Block.Fence fence && fence.kind() == FenceKind.MAP) {
            fence.options()
                    .get("id")
                    .ifPresent(id -> bearers.putIfAbsent(GeoMap.anchor(id.value()), new Bearer("map", fence.span())));
        }
    }

    @Override
    public void visit(Details.Debate debate) {
        debate.positions().stream().map(Details.Position::id).forEach(this::position);
    }

    private void position(Located<Slug> id) {
        String anchor = id.value().value();
        taken(anchor, id.span(), "give this position another id").ifPresent(faults::add);
        bearers.putIfAbsent(anchor, new Bearer("position", id.span()));
    }

    private void heading(Block.Heading heading) {
        String help = "give this heading an anchor of its own: ## Words {#" + heading.id() + "-2}";
        taken(heading.id(), heading.span(), help).ifPresent(faults::add);
    }

    private Optional<Diagnostic> taken(String anchor, SourceSpan span, String help) {
        if (own.contain(anchor)) {
            return Optional.of(MarkdownRules.ANCHOR_DUPLICATE.at(
                    span, "every page of this kind has an anchor \"" + anchor + "\" of its own", help));
        }
        return Optional.ofNullable(bearers.get(anchor))
                .map(first -> MarkdownRules.ANCHOR_DUPLICATE
                        .at(span, "a " + first.what() + " has the anchor \"" + anchor + "\" already", help)
                        .related(first.span(), "it stands here"));
    }
}
