package org.anjian.command.hazard;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.hazard.Acts.*;
import static org.anjian.command.hazard.HazardFixture.by;
import static org.anjian.command.hazard.HazardFixture.given;
import static org.anjian.command.hazard.Stories.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.hazard.HazardRefusal;
import org.anjian.api.hazard.HazardSource;
import org.anjian.api.hazard.event.HazardDelisted;
import org.anjian.api.hazard.event.HazardListedForSupervision;
import org.anjian.api.hazard.event.ListingOverdue;
import org.anjian.api.region.RegionLevel;
import org.anjian.api.rule.Rule;
import org.junit.jupiter.api.Test;

/** Listed supervision (挂牌督办). */
class ListingTest {

    private static List<HazardFixture.Step> listedByCity() {
        return List.of(
                by(OFFICER, "2016-06-20", register(HazardSource.GOVERNMENT_INSPECTION, HazardGrade.MAJOR)),
                by(CITY_OFFICE, "2016-07-01", list(RegionLevel.CITY, "2016-09-30")));
    }

    @Test
    @Rule("QJ16-11e")
    void only_the_listing_body_delists() {
        given(listedByCity()).when(by(COUNTY_HEAD, "2016-08-01", delist())).refused(HazardRefusal.NOT_LISTING_BODY);
        given(listedByCity()).when(by(CITY_OFFICE, "2016-08-01", delist())).happened(HazardDelisted.class);
    }

    @Test
    @Rule("QJ16-11e")
    @Rule("QJ22B-09e")
    void a_listing_has_a_body_a_level_and_a_last_day() {
        given(found())
                .when(by(CITY_OFFICE, "2022-07-01", list(RegionLevel.CITY, "2022-09-30")))
                .events(events -> assertThat(events)
                        .containsExactly(new HazardListedForSupervision(
                                events.getFirst().hazard(),
                                at("2022-07-01"),
                                "city-committee",
                                RegionLevel.CITY,
                                day("2022-09-30"),
                                "stalled")));
        given(found())
                .when(by(CITY_OFFICE, "2022-07-01", list(RegionLevel.CITY, "2022-06-30")))
                .refused(HazardRefusal.DUE_BEFORE_ORDER);
    }

    @Test
    void a_hazard_is_listed_once_at_a_time() {
        given(listedByCity())
                .when(by(COUNTY_HEAD, "2016-08-01", list(RegionLevel.COUNTY, "2016-09-30")))
                .refused(HazardRefusal.ALREADY_LISTED);
        given(found()).when(by(COUNTY_HEAD, "2022-08-01", delist())).refused(HazardRefusal.NOT_LISTED);
    }

    @Test
    void a_listing_that_passes_its_last_day_is_overdue_unless_delisted() {
        given(listedByCity())
                .whenTimeReaches("2016-10-01T00:00")
                .events(events -> assertThat(events)
                        .containsExactly(new ListingOverdue(
                                events.getFirst().hazard(),
                                at("2016-10-01T00:00"),
                                "city-committee",
                                day("2016-09-30"))));
        given(after(listedByCity(), by(CITY_OFFICE, "2016-08-01", delist())))
                .whenTimeReaches("2016-10-02")
                .nothing();
    }
}
