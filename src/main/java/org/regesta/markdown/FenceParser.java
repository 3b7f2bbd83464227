package org.regesta.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Blocks between lines of three colons, hooked into flexmark's block parser.
 *
 * <p>A container must not end itself with {@code BlockContinue.finished()} while a child is open, or flexmark nests all that
 * follows inside it. So the closing line sets a flag, and the next line ends the block.
 */
final class FenceParser extends AbstractBlockParser {
    private static final Pattern OPEN = Pattern.compile("^:{3,}[ \\t]*[^:\\s].*$");
    private static final Pattern CLOSE = Pattern.compile("^:{3,}[ \\t]*$");
    private static final int CODE_INDENT = 4;

    private final FenceNode fence;

    private FenceParser(BasedSequence opening) {
        this.fence = new FenceNode(opening);
    }

    @Override
    public Block getBlock() {
        return fence;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(ParserState state, BlockParser blockParser, Block block) {
        return true;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
        if (fence.isClosed()) {
            return BlockContinue.none();
        }
        if (isClosing(state)) {
            fence.close();
            return BlockContinue.atIndex(state.getLineEndIndex());
        }
        return BlockContinue.atIndex(state.getIndex());
    }

    private boolean isClosing(ParserState state) {
        BasedSequence rest = state.getLine().subSequence(state.getNextNonSpaceIndex());
        return state.getIndent() < CODE_INDENT && CLOSE.matcher(rest.trimEnd()).matches() && !innerOpen(state);
    }

    /** Whether a fence or a code block further in takes this line. */
    private boolean innerOpen(ParserState state) {
        boolean inside = false;
        for (BlockParser parser : state.getActiveBlockParsers()) {
            inside |= parser == this;
            if (inside && parser != this && takesColons(parser)) {
                return true;
            }
        }
        return false;
    }

    private static boolean takesColons(BlockParser parser) {
        return (parser.getBlock() instanceof FenceNode other && !other.isClosed())
                || parser.getBlock() instanceof FencedCodeBlock;
    }

    @Override
    public void closeBlock(ParserState state) {
        fence.setCharsFromContent();
    }

    /** Starts a fence at a line of colons with a name. */
    static final class Factory implements CustomBlockParserFactory {
        @Override
        public @Nullable Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public @Nullable Set<Class<?>> getBeforeDependents() {
            return null;
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }

        @Override
        public BlockParserFactory apply(DataHolder options) {
            return new Start(options);
        }
    }

    private static final class Start extends AbstractBlockParserFactory {
        Start(DataHolder options) {
            super(options);
        }

        @Override
        public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            BasedSequence rest =
                    state.getLine().subSequence(state.getNextNonSpaceIndex()).trimEnd();
            if (state.getIndent() >= CODE_INDENT || !OPEN.matcher(rest).matches()) {
                return BlockStart.none();
            }
            return BlockStart.of(new FenceParser(rest)).atIndex(state.getLineEndIndex());
        }
    }
}
