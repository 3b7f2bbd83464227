package org.regesta.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.regesta.model.DataValue;

class DatasetViewsTest {
    @Test
    void drawsABarForWhatIsNotLessThanNothing() {
        assertThat(cell(5, 10)).isEqualTo(new DatasetCellView("5–10", true, 500, 1000));
        assertThat(cell(0, 0)).isEqualTo(new DatasetCellView("0", true, 0, 0));
        assertThat(cell(-3, -3)).isEqualTo(new DatasetCellView("-3", false, 0, 0));
        assertThat(cell(-3, 5)).isEqualTo(new DatasetCellView("-3–5", false, 0, 0));
    }

    private static DatasetCellView cell(double low, double high) {
        return DatasetViews.cell(DataValue.of(low, high), 10);
    }
}
