package org.regesta.load;

import org.regesta.diagnostic.Rule;
import org.regesta.diagnostic.SourceFile;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** The two formats of data, and how each tells where a value stands. */
enum DataFormat {
    /** Jackson counts characters of a text in UTF-16 code units. */
    JSON(JsonFactory.builder().disable(StreamReadFeature.AUTO_CLOSE_SOURCE).build(), LoadRules.JSON_SYNTAX) {
        @Override
        int offset(SourceFile file, TokenStreamLocation location) {
            return clamp(file, (int) location.getCharOffset());
        }
    },
    /** The YAML parser inside Jackson counts lines, and columns in code points. */
    YAML(YAMLFactory.builder().build(), LoadRules.YAML_SYNTAX) {
        @Override
        int offset(SourceFile file, TokenStreamLocation location) {
            return clamp(file, file.offset(location.getLineNr(), Math.max(0, location.getColumnNr() - 1)));
        }
    };

    private final TokenStreamFactory factory;
    private final Rule syntaxRule;

    DataFormat(TokenStreamFactory factory, Rule syntaxRule) {
        this.factory = factory;
        this.syntaxRule = syntaxRule;
    }

    /** The offset in the file of a place that the parser names. */
    abstract int offset(SourceFile file, TokenStreamLocation location);

    TokenStreamFactory factory() {
        return factory;
    }

    Rule syntaxRule() {
        return syntaxRule;
    }

    private static int clamp(SourceFile file, int offset) {
        return Math.max(0, Math.min(offset, file.text().length()));
    }
}
