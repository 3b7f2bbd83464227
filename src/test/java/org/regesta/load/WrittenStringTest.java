package org.regesta.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.regesta.diagnostic.Located;
import org.regesta.diagnostic.Passage;
import org.regesta.diagnostic.SourceFile;
import org.regesta.diagnostic.SourceSpan;

/** In each of the ways to write a string, HERE is found where it stands. */
class WrittenStringTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "key: plain HERE",
                "key: plain\n  over lines\n\n\n  and HERE\n  again",
                "key: 'Radek''s ''own'' HERE'",
                "key: ''''' HERE'",
                "key: 'it''s\n  over lines,   \n\n  HERE too'",
                "key: \"\\\"x\\\" \\x41\\u0416\\U0001F600\\\\ HERE\"",
                "key: \"one \\\n   line\\n\n\n  \\n \\\n  \\  HERE\"",
                "key: >-\n  folded\n  over\n  lines HERE",
                "key: >\n\n\n  folded HERE\n\n\nnext: 1",
                "key: >+ # kept\n  folded\n\n  by\n\n\n    more\n    and\n  less HERE\n\n",
                "key: >2-\n     deeper\n    than HERE",
                "key: |\n  kept\n\n   as\n  it is HERE\n",
                "key: |-\n  >-\n  HERE",
                "key: >-\n  -\n  HERE",
                "other: {a: \"Ж😀\", key: \"Ж😀\\t HERE\"}",
            })
    void findsAWordWhereItIsWritten(String yaml) {
        assertPlaced(yaml, DataFormat.YAML);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"key\": \"HERE\"}", "{\"key\": \"\\uD83D\\uDE00 \\\"\\/\\\\ HERE \\n\"}"})
    void findsAWordInJsonToo(String json) {
        assertPlaced(json, DataFormat.JSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"key: !!str 'it''s HERE'", "key: &a \"\\tHERE\""})
    void namesTheWholeStringWhereItCantBeWalked(String yaml) {
        assertThat(place(yaml, DataFormat.YAML).text()).isEqualTo(yaml.substring("key: ".length()));
    }

    private static void assertPlaced(String text, DataFormat format) {
        assertThat(place(text, format).text()).isEqualTo("HERE");
        assertThat(place(text, format).start()).isEqualTo(text.indexOf("HERE"));
    }

    private static SourceSpan place(String text, DataFormat format) {
        PositionedData data = new PositionReader(new SourceFile("test", text), format).read(text);
        String pointer = data.tree().has("key") ? "/key" : "/other/key";
        Passage passage = Passage.of(new Located<>(
                data.tree().at(pointer).asString(), data.positions().value(pointer)));
        int at = passage.text().indexOf("HERE");
        return passage.span(at, at + "HERE".length());
    }
}
