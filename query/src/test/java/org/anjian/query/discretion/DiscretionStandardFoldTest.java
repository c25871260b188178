package org.anjian.query.discretion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.discretion.DiscretionStandardId;
import org.anjian.api.discretion.Tier;
import org.anjian.api.discretion.event.DiscretionStandardAdopted;
import org.anjian.api.discretion.event.DiscretionStandardEvent;
import org.anjian.api.discretion.event.DiscretionStandardRepealed;
import org.anjian.api.discretion.view.DiscretionStandardView;
import org.anjian.api.message.LegalTime;
import org.anjian.api.region.RegionCode;
import org.anjian.api.rule.Rule;
import org.anjian.query.readmodel.Deliveries;
import org.junit.jupiter.api.Test;

/** What is read of a discretion standard: every version as it was adopted, and whether it was repealed. */
class DiscretionStandardFoldTest {

    private static final RegionCode COUNTY = new RegionCode("530302");
    private static final String CODE = "AQ97-OVERDUE";
    private static final DiscretionStandardId ID = DiscretionStandardId.of(COUNTY, CODE);
    private static final List<Tier> TIERS =
            List.of(new Tier(1, "first", 10_000_000, 15_000_000), new Tier(2, "again", 15_000_000, 20_000_000));

    private static Instant at(String day) {
        return LegalTime.startOf(LocalDate.parse(day)).plusSeconds(9 * 3600);
    }

    private static DiscretionStandardAdopted adopted(int version, String on, String from) {
        return new DiscretionStandardAdopted(
                ID,
                at(on),
                COUNTY,
                CODE,
                version,
                "安全生产法第九十七条",
                10_000_000,
                20_000_000,
                TIERS,
                "notice " + version,
                LocalDate.parse(from),
                "county-emergency");
    }

    private static DiscretionStandardRepealed repealed(int version, String on, String from) {
        return new DiscretionStandardRepealed(ID, at(on), COUNTY, CODE, version, LocalDate.parse(from), "replaced");
    }

    private static DiscretionStandardView folded(DiscretionStandardEvent... events) {
        return Deliveries.folded(new DiscretionStandardFold(), ID.raw(), List.of(events));
    }

    @Test
    @Rule("QJ16-01a")
    void a_version_is_published_as_it_was_adopted() {
        DiscretionStandardView view = folded(adopted(1, "2022-01-05", "2022-02-01"));
        assertThat(view.published()).isTrue();
        assertThat(view.violationCode()).isEqualTo(CODE);
        assertThat(view.regionPath()).containsExactly("530000", "530300", "530302");
        assertThat(view.standardVersion()).isEqualTo(1);
        assertThat(view.versions())
                .containsExactly(new DiscretionStandardView.Version(
                        1,
                        "安全生产法第九十七条",
                        10_000_000,
                        20_000_000,
                        TIERS,
                        "notice 1",
                        LocalDate.parse("2022-02-01"),
                        LocalDate.parse("2022-01-05"),
                        "county-emergency",
                        null,
                        null));
    }

    @Test
    @Rule("QJ16-01a")
    void the_next_version_leaves_the_one_before_in_place() {
        DiscretionStandardView view =
                folded(adopted(1, "2022-01-05", "2022-02-01"), adopted(2, "2023-01-05", "2023-02-01"));
        assertThat(view.standardVersion()).isEqualTo(2);
        assertThat(view.versions())
                .extracting(DiscretionStandardView.Version::standardVersion)
                .containsExactly(1, 2);
        assertThat(view.versions())
                .allSatisfy(version -> assertThat(version.repealedFrom()).isNull());
    }

    @Test
    @Rule("QJ16-01a")
    void a_repeal_ends_every_version_there_is_and_none_that_comes_after() {
        DiscretionStandardView view = folded(
                adopted(1, "2022-01-05", "2022-02-01"),
                repealed(1, "2022-12-01", "2023-01-01"),
                adopted(2, "2023-05-05", "2023-06-01"));
        assertThat(view.versions())
                .extracting(DiscretionStandardView.Version::repealedFrom)
                .containsExactly(LocalDate.parse("2023-01-01"), null);
        assertThat(view.versions().getFirst().repealedBecause()).isEqualTo("replaced");
        assertThat(view.standardVersion()).isEqualTo(2);
        DiscretionStandardView again = folded(
                adopted(1, "2022-01-05", "2022-02-01"),
                repealed(1, "2022-12-01", "2023-01-01"),
                adopted(2, "2023-05-05", "2023-06-01"),
                repealed(2, "2024-05-05", "2024-06-01"));
        assertThat(again.versions())
                .extracting(DiscretionStandardView.Version::repealedFrom)
                .containsExactly(LocalDate.parse("2023-01-01"), LocalDate.parse("2024-06-01"));
    }
}
