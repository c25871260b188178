package org.anjian.command.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import org.anjian.api.hazard.HazardKind;
import org.anjian.api.region.RegionCode;
import org.anjian.api.rule.Rule;
import org.junit.jupiter.api.Test;

/** The text of registration numbers. */
class NumberSeriesTest {

    @Test
    @Rule("QJ22B-09a")
    void a_number_tells_its_region_kind_and_year() {
        assertThat(NumberSeries.format(new RegionCode("530302"), NumberKind.YH, 2022, 123))
                .isEqualTo("530302-YH-2022-000123");
        assertThat(NumberSeries.format(new RegionCode("US-CA"), NumberKind.of(HazardKind.NEAR_MISS), 2019, 1_234_567))
                .isEqualTo("US-CA-WS-2019-1234567");
    }
}
