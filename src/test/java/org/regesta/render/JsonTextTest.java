package org.regesta.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** No text can end the block in which it stands. */
class JsonTextTest {
    @Test
    void escapesQuotesTagsAndControls() {
        assertThat(JsonText.of("a\"b\\c</script>\n")).isEqualTo("\"a\\\"b\\\\c\\u003c/script>\\u000a\"");
    }
}
