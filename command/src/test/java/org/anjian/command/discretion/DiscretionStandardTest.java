package org.anjian.command.discretion;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anjian.api.discretion.Bands;
import org.anjian.api.discretion.DiscretionRefusal;
import org.anjian.api.discretion.DiscretionStandardId;
import org.anjian.api.discretion.Tier;
import org.anjian.api.discretion.command.AdoptDiscretionStandard;
import org.anjian.api.discretion.command.RepealDiscretionStandard;
import org.anjian.api.discretion.event.DiscretionStandardAdopted;
import org.anjian.api.discretion.event.DiscretionStandardRepealed;
import org.anjian.api.permission.Contexts;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.Region;
import org.anjian.api.region.Regions;
import org.anjian.api.rule.Rule;
import org.anjian.command.ruleparameter.RuleParameters;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Discretion standards: versions with tiers, and which of them a case is decided by. */
class DiscretionStandardTest {

    private static final String CODE = "AQ97-OVERDUE";
    private static final DiscretionStandardId ID = DiscretionStandardId.of(COUNTY, CODE);
    private static final long LEAST = 10_000_000;
    private static final long MOST = 20_000_000;

    private AggregateTestFixture<DiscretionStandard> fixture;

    @BeforeEach
    void prepare() {
        fixture = new AggregateTestFixture<>(DiscretionStandard.class);
        fixture.registerInjectableResource(Contexts.permissions())
                .registerAnnotatedCommandHandler(new StandardAdoption(
                        fixture.getRepository(),
                        standards((code, locality, day) -> Optional.empty()),
                        new Regions(List.of(new Region(COUNTY, "麒麟区", "Qilin"))),
                        Contexts.permissions()));
    }

    private static NearestStandards standards(LocalStandards local) {
        return new NearestStandards(local, BundledStatutoryRanges.read(), RuleParameters.shipped());
    }

    private static List<Tier> tiers(long... ends) {
        List<Tier> tiers = new ArrayList<>();
        for (int i = 0; i + 1 < ends.length; i++) {
            tiers.add(new Tier(i + 1, "tier " + (i + 1), ends[i], ends[i + 1]));
        }
        return tiers;
    }

    private static AdoptDiscretionStandard adopt(long min, long max, List<Tier> tiers, String from) {
        return new AdoptDiscretionStandard(
                COUNTY, CODE, "安全生产法第九十七条", min, max, tiers, "notice", day(from), at("2022-01-05"), null);
    }

    private static DiscretionStandardAdopted adopted(int version, String from) {
        return new DiscretionStandardAdopted(
                ID,
                at("2022-01-05"),
                COUNTY,
                CODE,
                version,
                "安全生产法第九十七条",
                LEAST,
                MOST,
                tiers(LEAST, 15_000_000, MOST),
                "notice",
                day(from),
                "county-emergency");
    }

    private static void refused(DiscretionRefusal code, List<Tier> tiers) {
        assertThatThrownBy(() -> adopt(LEAST, MOST, tiers, "2022-02-01"))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code.name()));
    }

    @Test
    @Rule("QJ16-01a")
    void a_version_is_only_later_than_the_one_before() {
        fixture.givenNoPriorActivity()
                .when(adopt(LEAST, MOST, tiers(LEAST, 15_000_000, MOST), "2022-02-01"), COUNTY_HEAD.toMetadata())
                .expectEvents(adopted(1, "2022-02-01"));
    }

    @Test
    @Rule("QJ16-01a")
    void no_version_takes_the_place_of_another() {
        expectRefused(
                fixture.given(adopted(1, "2022-02-01"))
                        .when(
                                adopt(LEAST, MOST, tiers(LEAST, 15_000_000, MOST), "2022-02-01"),
                                COUNTY_HEAD.toMetadata()),
                DiscretionRefusal.NOT_AFTER_VERSION_BEFORE);
    }

    @Test
    void the_next_version_counts_on() {
        fixture.given(adopted(1, "2022-02-01"))
                .when(adopt(LEAST, MOST, tiers(LEAST, 15_000_000, MOST), "2022-02-02"), COUNTY_HEAD.toMetadata())
                .expectEvents(adopted(2, "2022-02-02"));
    }

    @Test
    void a_locality_stays_within_the_statute() {
        expectRefused(
                fixture.givenNoPriorActivity()
                        .when(adopt(LEAST, MOST + 1, tiers(LEAST, MOST + 1), "2022-02-01"), COUNTY_HEAD.toMetadata()),
                DiscretionRefusal.OUTSIDE_STATUTE);
    }

    @Test
    void a_standard_is_repealed_once() {
        RepealDiscretionStandard repeal =
                new RepealDiscretionStandard(ID, day("2023-01-01"), "replaced", at("2022-12-01"), null);
        DiscretionStandardRepealed repealed =
                new DiscretionStandardRepealed(ID, at("2022-12-01"), COUNTY, CODE, 1, day("2023-01-01"), "replaced");
        fixture.given(adopted(1, "2022-02-01"))
                .when(repeal, COUNTY_HEAD.toMetadata())
                .expectEvents(repealed);
        expectRefused(
                fixture.given(adopted(1, "2022-02-01"), repealed).when(repeal, COUNTY_HEAD.toMetadata()),
                DiscretionRefusal.STANDARD_REPEALED);
    }

    @Test
    @Rule("QJ16-01a")
    void bands_cover_the_range_once() {
        refused(DiscretionRefusal.TIERS_MISSING, List.of());
        refused(DiscretionRefusal.BAND_OUTSIDE_RANGE, tiers(LEAST, MOST + 1));
        refused(DiscretionRefusal.BANDS_LEAVE_GAP, tiers(LEAST, MOST - 1));
        refused(
                DiscretionRefusal.BANDS_LEAVE_GAP,
                List.of(new Tier(1, "a", LEAST, 12_000_000), new Tier(2, "b", 12_000_002, MOST)));
        refused(
                DiscretionRefusal.BANDS_OVERLAP,
                List.of(new Tier(1, "a", LEAST, 15_000_000), new Tier(2, "b", 14_999_999, MOST)));
        refused(
                DiscretionRefusal.TIER_NUMBERS_BROKEN,
                List.of(new Tier(1, "a", LEAST, 15_000_000), new Tier(3, "b", 15_000_000, MOST)));
        assertThat(adopt(
                                LEAST,
                                MOST,
                                List.of(new Tier(1, "a", LEAST, 15_000_000), new Tier(2, "b", 15_000_001, MOST)),
                                "2022-02-01")
                        .tiers())
                .hasSize(2);
    }

    @Test
    @Rule("QJ16-01a")
    void the_nearest_locality_decides_and_otherwise_the_statute() {
        KnownStandard ofCity = new KnownStandard(
                DiscretionStandardId.of(CITY, CODE), 3, CODE, "statute", LEAST, MOST, tiers(LEAST, MOST));
        DiscretionStandards standards = standards((code, locality, day) ->
                locality.equals(CITY) && code.equals(CODE) ? Optional.of(ofCity) : Optional.empty());
        assertThat(standards.inForce(CODE, COUNTY, day("2022-02-01"))).contains(ofCity);
        assertThat(standards.inForce("AQ96", COUNTY, day("2022-02-01"))).hasValueSatisfying(statute -> {
            assertThat(statute.minFen()).isEqualTo(1_000_000);
            assertThat(statute.maxFen()).isEqualTo(3_000_000);
            assertThat(statute.tiers()).hasSize(1);
        });
        assertThat(standards.inForce("AQ114-MAJOR-GRAVE", COUNTY, day("2022-02-01")))
                .hasValueSatisfying(statute -> {
                    assertThat(statute.minFen()).isEqualTo(400_000_000);
                    assertThat(statute.maxFen()).isEqualTo(5_000_000_000L);
                });
        assertThat(standards.inForce("AQ96", COUNTY, day("2021-08-31"))).isEmpty();
        assertThat(standards.inForce("NONE", COUNTY, day("2022-02-01"))).isEmpty();
    }

    @Test
    void every_range_of_a_statute_names_numbers_that_there_are() {
        assertThat(BundledStatutoryRanges.read().ranges())
                .hasSize(28)
                .allSatisfy(range -> assertThat(standards((code, locality, day) -> Optional.empty())
                                .inForce(range.violationCode(), COUNTY, day("2022-02-01")))
                        .hasValueSatisfying(
                                standard -> Bands.require(standard.tiers(), standard.minFen(), standard.maxFen())));
    }
}
