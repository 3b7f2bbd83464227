package org.regesta.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The pieces of our own syntax that start with an opening bracket, hooked into flexmark's inline parser.
 *
 * <p>One extension for all of them: flexmark orders extensions by class and keeps one of a class.
 */
final class BracketSyntax implements InlineParserExtension {
    private static final Form NAMED = new Form(DialectExtension.NAMED_CITATION, BracketNode.Named::new);
    private static final List<Form> FORMS = List.of(
            new Form(DialectExtension.WIKI_LINK, BracketNode.Wiki::new),
            new Form(DialectExtension.CITATION, BracketNode.Cited::new),
            new Form(DialectExtension.NOTE_MARK, BracketNode.NoteMark::new));

    @Override
    public boolean parse(LightInlineParser parser) {
        return parser.peek() == '@'
                ? startsWord(parser) && NAMED.parse(parser)
                : FORMS.stream().anyMatch(form -> form.parse(parser));
    }

    /** Whether the at sign does not stand inside an address or an e-mail. */
    private static boolean startsWord(LightInlineParser parser) {
        int before = parser.getIndex() - 1;
        return before < 0 || " \t\n(\"'“‘–—*_".indexOf(parser.getInput().charAt(before)) >= 0;
    }

    @Override
    public void finalizeDocument(InlineParser parser) {}

    @Override
    public void finalizeBlock(InlineParser parser) {}

    /** A form of bracket; its pattern must start with {@code ^}, since flexmark searches instead of matching. */
    private record Form(Pattern pattern, Function<BasedSequence, Node> node) {
        boolean parse(LightInlineParser parser) {
            BasedSequence matched = parser.match(pattern);
            if (matched == null) {
                return false;
            }
            parser.flushTextNode();
            parser.getBlock().appendChild(node.apply(matched));
            return true;
        }
    }

    /** Makes the extension for flexmark. */
    static final class Factory implements InlineParserExtensionFactory {
        @Override
        public CharSequence getCharacters() {
            return "[@";
        }

        @Override
        public InlineParserExtension apply(LightInlineParser parser) {
            return new BracketSyntax();
        }

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
    }
}
