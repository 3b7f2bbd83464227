package org.regesta.markdown;

import java.util.List;

/** How deep blocks and running text are nested. */
final class Depth {
    private Depth() {}

    static int of(Block block) {
        int blocks = block.children().stream().mapToInt(Depth::of).max().orElse(0);
        int texts = block.texts().stream().mapToInt(Depth::of).max().orElse(0);
        return 1 + Math.max(blocks, texts);
    }

    private static int of(List<Inline> inlines) {
        return inlines.stream()
                .mapToInt(inline -> 1 + of(inline.children()))
                .max()
                .orElse(0);
    }
}
