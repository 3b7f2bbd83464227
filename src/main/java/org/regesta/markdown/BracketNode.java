package org.regesta.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A node of flexmark's tree for a piece of our own bracket syntax. */
abstract class BracketNode extends Node {
    BracketNode(BasedSequence chars) {
        super(chars);
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }

    /** A link in double brackets. */
    static final class Wiki extends BracketNode {
        Wiki(BasedSequence chars) {
            super(chars);
        }
    }

    /** Works cited. */
    static final class Cited extends BracketNode {
        Cited(BasedSequence chars) {
            super(chars);
        }
    }

    /** A work named in the sentence. */
    static final class Named extends BracketNode {
        Named(BasedSequence chars) {
            super(chars);
        }
    }

    /** The mark of a footnote. */
    static final class NoteMark extends BracketNode {
        NoteMark(BasedSequence chars) {
            super(chars);
        }
    }
}
