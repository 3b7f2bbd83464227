package org.regesta.markdown;

import java.util.HashMap;
import java.util.Map;
import org.regesta.diagnostic.Diagnostics;

/** Holds the headings of a text against one another: their levels and their anchors. */
final class HeadingCheck {
    private static final int TOP = 2;

    private final Document document;
    private final Diagnostics diagnostics;

    HeadingCheck(Document document, Diagnostics diagnostics) {
        this.document = document;
        this.diagnostics = diagnostics;
    }

    void run() {
        Map<String, Block.Heading> anchors = new HashMap<>();
        int level = TOP - 1;
        for (Block.Heading heading : document.headings()) {
            level(heading, level);
            level = heading.level();
            anchor(heading, anchors);
        }
    }

    private void level(Block.Heading heading, int before) {
        if (heading.level() < TOP) {
            diagnostics.add(MarkdownRules.HEADING_LEVEL.at(
                    heading.span(),
                    "this heading has the level of the page's title",
                    "start with ##; the title is in the front matter"));
        } else if (heading.level() > before + 1) {
            diagnostics.add(MarkdownRules.HEADING_LEVEL.at(
                    heading.span(),
                    "this heading skips a level",
                    "write " + "#".repeat(Math.max(TOP, before + 1)) + " instead"));
        }
    }

    private void anchor(Block.Heading heading, Map<String, Block.Heading> anchors) {
        Block.Heading first = anchors.putIfAbsent(heading.id(), heading);
        if (first != null) {
            diagnostics.add(MarkdownRules.ANCHOR_DUPLICATE
                    .at(
                            heading.span(),
                            "a second heading has the anchor \"" + heading.id() + "\"",
                            "give one of them an anchor of its own: ## Words {#" + heading.id() + "-2}")
                    .related(first.span(), "the first stands here"));
        }
    }
}
