package org.regesta.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a card says can end neither its string nor the script. */
class CardScriptTest {
    @Test
    void writesWhatEditorsWroteAsStrings() {
        CardScript script = new CardScript();
        script.add("a", "Say \"no\" \\ yes", "person", "", "");
        assertThat(script.text("people"))
                .isEqualTo("document.dispatchEvent(new CustomEvent(\"regesta:cards\",{detail:{name:\"people\",cards:{\n"
                        + "\"a\":[\"Say \\\"no\\\" \\\\ yes\",\"person\"]\n}}}));\n");
    }
}
