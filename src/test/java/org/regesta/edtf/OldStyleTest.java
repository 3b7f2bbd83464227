package org.regesta.edtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.regesta.testing.SpecTable;

class OldStyleTest {
    static Stream<Arguments> days() {
        return new SpecTable("edtf-old-style.txt").rows();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("days")
    void convertsAsTheTableSays(SpecTable.Row row) {
        if (row.cell(1).startsWith("! ")) {
            EdtfException refusal = catchThrowableOfType(EdtfException.class, () -> OldStyle.parse(row.cell(0)));
            assertThat("! " + refusal.kind().id()).isEqualTo(row.cell(1));
            assertThat(refusal).hasMessageContaining(row.cell(2));
        } else {
            assertThat(OldStyle.parse(row.cell(0)).toGregorian()).hasToString(row.cell(1));
        }
    }

    @Test
    void saysItselfInWordsAndDigits() {
        OldStyle birth = OldStyle.parse("1880-09-07");
        assertThat(birth.english()).isEqualTo("7 September 1880");
        assertThat(birth).hasToString("1880-09-07");
    }

    @Test
    void agreesWithTheJulianCalendarOfTheJdkOnEveryDay() {
        GregorianCalendar julian = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
        julian.setGregorianChange(new Date(Long.MAX_VALUE));
        LocalDate last = LocalDate.of(2101, 1, 13);
        for (LocalDate day = LocalDate.of(1582, 1, 11); day.isBefore(last); day = day.plusDays(1)) {
            julian.setTimeInMillis(day.atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli());
            assertThat(OldStyle.of(day)).hasToString(text(julian));
            assertThat(OldStyle.of(day).toGregorian()).isEqualTo(day);
        }
    }

    private static String text(Calendar julian) {
        int month = julian.get(Calendar.MONTH) + 1;
        return String.format(
                Locale.ROOT, "%d-%02d-%02d", julian.get(Calendar.YEAR), month, julian.get(Calendar.DAY_OF_MONTH));
    }
}
