package org.anjian.command.hazard;

import static org.anjian.command.Actors.MANAGER;
import static org.anjian.command.Actors.OFFICER;
import static org.anjian.command.Moments.at;
import static org.anjian.command.hazard.Acts.grade;
import static org.anjian.command.hazard.Acts.reportMajor;
import static org.anjian.command.hazard.HazardFixture.by;
import static org.anjian.command.hazard.HazardFixture.given;
import static org.anjian.command.hazard.Stories.after;
import static org.anjian.command.hazard.Stories.found;
import static org.anjian.command.hazard.Stories.foundMajor;
import static org.anjian.command.hazard.Stories.foundMajorByEnterprise;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.hazard.HazardRefusal;
import org.anjian.api.hazard.event.MajorHazardReportOverdue;
import org.anjian.api.hazard.event.MajorHazardReported;
import org.anjian.api.rule.Rule;
import org.junit.jupiter.api.Test;

/** The authority is told in time of a major hazard. */
class MajorReportTest {

    @Test
    @Rule("QX24-21")
    void the_grade_major_starts_the_time_for_the_report() {
        given(after(found(), by(OFFICER, "2022-06-02T09:00", grade(HazardGrade.MAJOR))))
                .whenTimeReaches("2022-06-03T09:00")
                .events(events -> assertThat(events)
                        .last()
                        .isEqualTo(
                                new MajorHazardReportOverdue(events.getFirst().hazard(), at("2022-06-03T09:00"))));
        assertThat(history(after(found(), by(OFFICER, "2022-06-02T09:00", grade(HazardGrade.GENERAL)))))
                .isEmpty();
    }

    @Test
    @Rule("QX24-21")
    void a_report_in_time_or_to_the_regulator_stops_the_clock() {
        assertThat(history(foundMajorByEnterprise())).hasSize(1);
        assertThat(history(after(foundMajorByEnterprise(), by(MANAGER, "2022-06-01T18:00", reportMajor()))))
                .isEmpty();
        assertThat(history(foundMajor())).isEmpty();
    }

    @Test
    void only_a_major_hazard_is_reported() {
        given(found()).when(by(MANAGER, "2022-06-02", reportMajor())).refused(HazardRefusal.NOT_MAJOR);
        given(foundMajor())
                .when(by(MANAGER, "2022-06-02", reportMajor()))
                .events(events -> assertThat(events)
                        .containsExactly(new MajorHazardReported(
                                events.getFirst().hazard(), at("2022-06-02"), "county-emergency", "line stopped")));
    }

    private static List<MajorHazardReportOverdue> history(List<HazardFixture.Step> story) {
        Ledger ledger = Ledger.of(story);
        ledger.advanceTo(at("2022-07-15"));
        return ledger.all(MajorHazardReportOverdue.class);
    }
}
