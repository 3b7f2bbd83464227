package org.regesta.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import java.util.regex.Pattern;
import org.regesta.citation.CitationKey;

/** Our syntax as an extension of flexmark's parser. */
final class DialectExtension implements Parser.ParserExtension {
    /** A target, maybe a heading in it, maybe other words to show. */
    static final Pattern WIKI_LINK = Pattern.compile(
            "^\\[\\[(?<target>[^\\[\\]|#]{1,200})(?:#(?<heading>[^\\[\\]|]{1,200}))?(?:\\|(?<label>[^\\[\\]]{1,400}))?\\]\\]");

    /** Brackets in which the first at sign starts a word; an e-mail address or a link's text is not meant. */
    static final Pattern CITATION =
            Pattern.compile("^\\[(?:[^\\[\\]@]{0,200}[\\s;])?-?@[^\\[\\]]{1,600}\\](?![(\\[:{])");

    /** A work named in the sentence, maybe with its locator in brackets. */
    static final Pattern NAMED_CITATION =
            Pattern.compile("^@" + CitationKey.FORM + "(?:\\s?\\[(?!\\[)[^\\[\\]@;]{1,200}\\](?![(\\[{]))?");

    /** The mark of a footnote, not its definition. */
    static final Pattern NOTE_MARK = Pattern.compile("^\\[\\^(?<label>[^\\[\\]\\s]{1,60})\\](?!:)");

    @Override
    public void parserOptions(MutableDataHolder options) {}

    @Override
    public void extend(Parser.Builder builder) {
        builder.customInlineParserExtensionFactory(new BracketSyntax.Factory());
        builder.customBlockParserFactory(new FenceParser.Factory());
    }
}
