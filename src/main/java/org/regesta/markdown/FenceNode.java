package org.regesta.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A node of flexmark's tree for a block between colons. */
final class FenceNode extends Block {
    private final BasedSequence opening;
    private boolean closed;

    FenceNode(BasedSequence opening) {
        this.opening = opening;
        setChars(opening);
    }

    /** The opening line, colons included. */
    BasedSequence opening() {
        return opening;
    }

    boolean isClosed() {
        return closed;
    }

    void close() {
        closed = true;
    }

    @Override
    public BasedSequence[] getSegments() {
        return new BasedSequence[] {opening};
    }
}
