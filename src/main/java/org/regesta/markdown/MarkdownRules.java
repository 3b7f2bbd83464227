package org.regesta.markdown;

import java.util.List;
import org.regesta.diagnostic.Rule;

/** What a Markdown text must keep to, whatever its links and citations lead to. */
public final class MarkdownRules {
    static final Rule HTML_RAW = Rule.firm("html-raw", "Text is written in Markdown, without HTML.");
    static final Rule FOOTNOTE_UNDEFINED =
            Rule.firm("footnote-undefined", "Every footnote mark has a footnote with its label.");
    static final Rule FOOTNOTE_UNUSED =
            Rule.error("footnote-unused", "Every footnote is called by a mark in the text.");
    static final Rule FOOTNOTE_DUPLICATE = Rule.firm("footnote-duplicate", "No two footnotes share a label.");
    static final Rule IMAGE_ALT_MISSING =
            Rule.error("image-alt-missing", "Every picture has words that say what it shows.");
    static final Rule LINK_SCHEME =
            Rule.firm("link-scheme", "A link leads to a content file, or by https, http or mailto out of the site.");
    static final Rule LINK_SYNTAX = Rule.firm("link-syntax", "A link in double brackets is complete on both sides.");
    static final Rule CITE_SYNTAX = Rule.firm("cite-syntax", "A citation follows Pandoc's syntax.");
    /** A date in data that is not EDTF. */
    public static final Rule DATE_SYNTAX = Rule.firm("date-syntax", "Dates in data are written in EDTF.");

    /** A date that was never in the calendar, in prose or in data. */
    public static final Rule DATE_IMPOSSIBLE = Rule.firm("date-impossible", "Every date exists in the calendar.");

    static final Rule MARK_UNKNOWN = Rule.firm(
            "mark-unknown",
            "A mark in braces is {#id} behind a heading, {.synthesis} behind a paragraph, {contested=…} or {data=…} behind words.");
    static final Rule FENCE_UNKNOWN =
            Rule.firm("fence-unknown", "A fenced block is one of the fixed kinds, with its options.");
    static final Rule FENCE_UNCLOSED =
            Rule.firm("fence-unclosed", "A fenced block ends with ::: on a line of its own.");
    static final Rule HEADING_LEVEL =
            Rule.error("heading-level", "Headings start at ## and go down one level at a time.");
    /** An anchor that leads to two places of one page. */
    public static final Rule ANCHOR_DUPLICATE =
            Rule.firm("anchor-duplicate", "No two headings of a page share an anchor.");

    static final Rule LIST_FROM_YEAR =
            Rule.error("list-from-year", "A paragraph that starts with a year is not taken for a numbered list.");
    static final Rule TEXT_NOT_INLINE =
            Rule.firm("text-not-inline", "A text in a data file or in front matter is a single paragraph.");
    /** A text that the parser could not bear. */
    public static final Rule NESTING_TOO_DEEP =
            Rule.firm("nesting-too-deep", "Blocks and marks are nested only as deep as a person can follow.");
    /** An exception without its rule or its reason. */
    public static final Rule ALLOW_SYNTAX = Rule.firm(
            "allow-syntax", "An exception names its rule and gives a reason: <!-- allow rule-id: reason -->.");

    private MarkdownRules() {}

    /** All of them. */
    public static List<Rule> all() {
        return List.of(
                HTML_RAW,
                FOOTNOTE_UNDEFINED,
                FOOTNOTE_UNUSED,
                FOOTNOTE_DUPLICATE,
                IMAGE_ALT_MISSING,
                LINK_SCHEME,
                LINK_SYNTAX,
                CITE_SYNTAX,
                DATE_SYNTAX,
                DATE_IMPOSSIBLE,
                MARK_UNKNOWN,
                FENCE_UNKNOWN,
                FENCE_UNCLOSED,
                HEADING_LEVEL,
                ANCHOR_DUPLICATE,
                LIST_FROM_YEAR,
                TEXT_NOT_INLINE,
                NESTING_TOO_DEEP,
                ALLOW_SYNTAX);
    }
}
