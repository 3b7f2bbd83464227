package org.regesta.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NodeVisitor;
import com.vladsch.flexmark.util.ast.VisitHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a table. */
final class TableReader {
    private final ReadingContext context;
    private final List<Block.Row> head = new ArrayList<>();
    private final List<Block.Row> body = new ArrayList<>();

    TableReader(ReadingContext context) {
        this.context = context;
    }

    Block.Table read(TableBlock table) {
        new NodeVisitor(
                        new VisitHandler<>(TableHead.class, node -> rows(node, head)),
                        new VisitHandler<>(TableBody.class, node -> rows(node, body)))
                .visitChildren(table);
        return new Block.Table(List.copyOf(head), List.copyOf(body), context.span(table));
    }

    private void rows(Node parent, List<Block.Row> rows) {
        for (Node child : parent.getChildren()) {
            if (child instanceof TableRow) {
                rows.add(row(child));
            }
        }
    }

    private Block.Row row(Node row) {
        List<Block.Cell> cells = new ArrayList<>();
        for (Node child : row.getChildren()) {
            if (child instanceof TableCell cell) {
                cells.add(new Block.Cell(content(cell), alignment(cell)));
            }
        }
        return new Block.Row(List.copyOf(cells));
    }

    private List<Inline> content(TableCell cell) {
        return Piece.inlines(new InlineReader(context).read(cell), context);
    }

    private static Optional<Block.Alignment> alignment(TableCell cell) {
        return Optional.ofNullable(cell.getAlignment()).map(side -> Block.Alignment.valueOf(side.name()));
    }
}
