package org.regesta.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.regesta.edtf.Edtf;
import org.regesta.model.TimelineEvent;

class RowPictureTest {
    @Test
    void writesTwoDigitsOfAYearBesideItsFirstMonth() {
        List<TimelineEvent> events = IntStream.rangeClosed(1, 16)
                .mapToObj(i -> Sample.event("e" + i, "1905-01"))
                .toList();
        assertThat(RowPicture.ofPeriod(Edtf.parse("1904/1906"), events, Sample.ADDRESSES)
                        .svg())
                .contains(" ’05</text>");
    }
}
