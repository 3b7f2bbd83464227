package org.regesta.markdown;

/** What is done with each kind of block. */
public interface BlockVisitor {
    /** A paragraph. */
    void visit(Block.Paragraph paragraph);

    /** A heading. */
    void visit(Block.Heading heading);

    /** A quotation. */
    void visit(Block.Quote quote);

    /** A list. */
    void visit(Block.ItemList list);

    /** An item of a list. */
    void visit(Block.Item item);

    /** Lines shown as they are. */
    void visit(Block.CodeBlock code);

    /** A break between two thoughts. */
    void visit(Block.ThematicBreak thematicBreak);

    /** A table. */
    void visit(Block.Table table);

    /** A list of terms. */
    void visit(Block.Definitions definitions);

    /** A block between colons. */
    void visit(Block.Fence fence);
}
