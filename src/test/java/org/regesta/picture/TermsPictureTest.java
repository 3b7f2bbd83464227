package org.regesta.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.regesta.edtf.Edtf;

/** A bar is full only for the days on which somebody surely held the office. */
class TermsPictureTest {
    @Test
    void drawsThePossibleAndTheCertain() {
        String svg = picture(term("1921", "1930"));
        assertThat(svg)
                .contains("bar-possible", "bar-certain", "<a href=\"x.html\"", "<title>Krestinsky, 1921–1930</title>");
    }

    @Test
    void drawsNothingCertainWhereNothingIs() {
        assertThat(picture(term("1937", "1937"))).contains("bar-possible").doesNotContain("bar-certain");
    }

    @Test
    void drawsAnUncertainBeginningAndEndHollow() {
        // About 1921 ends in 1922, about 1930 starts in 1929; the picture goes from 1920 to 1932.
        assertThat(picture(term("1921~", "1930~"))).contains(certain("24.98%", "50.06%"));
        assertThat(picture(term("1921?", "1930?"))).contains(certain("9.97%", "80.07%"));
    }

    private static String certain(String x, String width) {
        return "<rect class=\"bar-certain\" x=\"" + x + "\" width=\"" + width + "\"";
    }

    @Test
    void isEmptyWithoutDates() {
        assertThat(TermsPicture.of(
                        List.of(new Term("A", "x.html", "", Optional.empty(), Optional.empty(), false)), "n"))
                .isEmpty();
    }

    private static String picture(Term term) {
        return TermsPicture.of(List.of(term), "Terms");
    }

    private static Term term(String from, String to) {
        return new Term(
                "Krestinsky",
                "x.html",
                Edtf.parse("1921/1930").english(),
                Optional.of(Edtf.parse(from)),
                Optional.of(Edtf.parse(to)),
                false);
    }
}
