package org.regesta.load;

import java.util.List;
import org.regesta.diagnostic.Rule;

/** What a content file must keep to, so that it can be read at all. */
public final class LoadRules {
    static final Rule ENCODING = Rule.firm("encoding", "Content files are text in UTF-8.");
    static final Rule FILE_MISPLACED = Rule.firm(
            "file-misplaced", "Every file of content stands in a folder of its kind, under a name that is its id.");
    static final Rule FRONT_MATTER_MISSING = Rule.firm(
            "front-matter-missing", "A Markdown file starts with front matter between two lines of three hyphens.");
    static final Rule YAML_SYNTAX = Rule.firm("yaml-syntax", "Front matter is readable YAML.");
    static final Rule JSON_SYNTAX = Rule.firm("json-syntax", "A data file is readable JSON.");
    static final Rule FIELD_MISSING = Rule.firm("field-missing", "Every key that a kind of file requires is there.");
    static final Rule FIELD_UNKNOWN = Rule.firm("field-unknown", "A file has only the keys of its kind.");
    static final Rule FIELD_REPEATED = Rule.firm("field-repeated", "No key is given twice.");
    static final Rule FIELD_TYPE = Rule.firm("field-type", "Every value is of the form that its key requires.");
    static final Rule CITE_SYNTAX = Rule.firm("cite-malformed", "A citation in a data file reads @key or @key, p. 5.");
    static final Rule LEDGER_SYNTAX =
            Rule.firm("ledger-syntax", "The ledger of addresses has one address a line, or old -> new.");
    static final Rule CITE_KEY_MALFORMED =
            Rule.firm("cite-key-malformed", "Every work has an id, or a citation-key, that can be cited.");
    static final Rule IMAGE_ACTIVE =
            Rule.firm("image-active", "A drawing can be parsed, runs nothing, and loads nothing.");
    static final Rule BIBTEX_REFUSED = Rule.firm("bibtex-refused", "The bibliography is CSL-JSON.");

    private LoadRules() {}

    /** All of them. */
    public static List<Rule> all() {
        return List.of(
                ENCODING,
                FILE_MISPLACED,
                FRONT_MATTER_MISSING,
                YAML_SYNTAX,
                JSON_SYNTAX,
                FIELD_MISSING,
                FIELD_UNKNOWN,
                FIELD_REPEATED,
                FIELD_TYPE,
                CITE_SYNTAX,
                LEDGER_SYNTAX,
                CITE_KEY_MALFORMED,
                IMAGE_ACTIVE,
                BIBTEX_REFUSED);
    }
}
