package org.regesta.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentPolicyTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            default-src 'none'                                  | default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'
            script-src 'self'; style-src 'self'                 | script-src 'self'; style-src 'self'; connect-src 'self'
            connect-src 'none'; script-src 'self'; style-src x  | connect-src 'self'; script-src 'self'; style-src x 'self'
            script-src 'sha256-abc='; style-src 'self';         | script-src 'sha256-abc=' 'self'; style-src 'self'; connect-src 'self'
            """)
    void letsInWhatThePreviewNeedsAndNothingElse(String policy, String opened) {
        assertThat(ContentPolicy.opened(policy)).isEqualTo(opened);
    }

    @Test
    void opensThePolicyOfAPageAndNothingElseInIt() {
        String page =
                "<meta http-equiv=\"Content-Security-Policy\" content=\"%s\"><p>content=\"script-src 'none'\"</p>";
        assertThat(ContentPolicy.openedIn(
                        page.formatted("connect-src &#39;none&#39;; script-src 'self'; style-src 'self'")))
                .isEqualTo(page.formatted("connect-src 'self'; script-src 'self'; style-src 'self'"));
    }

    @Test
    void leavesAPageWithoutAPolicyAlone() {
        assertThat(ContentPolicy.openedIn("<p>$1 \\ 'none'</p>")).isEqualTo("<p>$1 \\ 'none'</p>");
    }
}
