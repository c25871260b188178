package org.anjian.query.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.hazard.Disposition;
import org.anjian.api.hazard.Handling;
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.hazard.HazardKind;
import org.anjian.api.hazard.HazardSource;
import org.anjian.api.hazard.HazardState;
import org.anjian.api.hazard.HazardSubject;
import org.anjian.api.hazard.SafetyAssurance;
import org.anjian.api.hazard.event.HazardClosed;
import org.anjian.api.hazard.event.HazardEvent;
import org.anjian.api.hazard.event.HazardRegistered;
import org.anjian.api.hazard.event.RecheckPassed;
import org.anjian.api.hazard.event.RectificationDeadlineExtended;
import org.anjian.api.hazard.event.RectificationOrdered;
import org.anjian.api.hazard.view.HazardView;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import org.anjian.api.whatif.AlternativeDeadline;
import org.anjian.api.whatif.DayCount;
import org.anjian.api.whatif.HazardWhatIf;
import org.anjian.api.whatif.LatenessEnds;
import org.anjian.api.whatif.view.WhatIfHazardView;
import org.anjian.api.whatif.view.WhatIfHazardView.Standing;
import org.anjian.query.hazard.HazardFold;
import org.anjian.query.hazard.RandomHazards;
import org.anjian.query.journal.RecordedEvent;
import org.anjian.query.readmodel.Folding;
import org.anjian.query.readmodel.Recorded;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Hazards under the rule in force and under another one. */
class HypothesisTest {

    private static final LocalDate ASOF = LocalDate.of(2022, 6, 1);
    private static final LocalDate FROM = LocalDate.of(2021, 1, 1);
    private static final LocalDate TO = LocalDate.of(2022, 12, 31);
    private static final RegionCode CITY = new RegionCode("530300");

    /** Saturdays and Sundays are free. */
    private static final WorkingDays WEEKS = (fact, days) -> {
        LocalDate day = fact;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            left -= day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 ? 0 : 1;
        }
        return day;
    };

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    @RepeatedTest(100)
    void what_is_not_changed_stands_as_the_live_statistics_have_it() {
        for (List<RecordedEvent> history : histories()) {
            HazardView view = new Folding<>(new HazardFold()).whole(history).view();
            Optional<WhatIfHazardView> compared =
                    under(asked(List.of(), LatenessEnds.STRUCK_OFF)).of(history);
            boolean counted =
                    view.state() != HazardState.REVOKED && view.region().isWithin(CITY);
            assertThat(compared.isPresent()).as("seed " + seed).isEqualTo(counted);
            compared.ifPresent(hazard -> {
                assertThat(hazard.alternative()).as("seed " + seed).isEqualTo(hazard.recorded());
                assertThat(hazard.differs()).isFalse();
                assertThat(hazard.recorded().overdue()).as("seed " + seed).isEqualTo(view.isOverdueOn(ASOF));
                assertThat(hazard.recorded().dueOn()).isEqualTo(view.dueOn());
            });
        }
    }

    @RepeatedTest(100)
    void a_longer_deadline_never_makes_a_hazard_later() {
        DayCount count = DayCount.values()[random.nextInt(2)];
        LatenessEnds ends = LatenessEnds.values()[random.nextInt(2)];
        int shorter = 1 + random.nextInt(60);
        int longer = shorter + random.nextInt(60);
        for (List<RecordedEvent> history : histories()) {
            Optional<WhatIfHazardView> tight =
                    under(asked(both(shorter, count), ends)).of(history);
            Optional<WhatIfHazardView> loose =
                    under(asked(both(longer, count), ends)).of(history);
            assertThat(loose.isPresent()).isEqualTo(tight.isPresent());
            tight.ifPresent(hazard -> {
                Standing one = hazard.alternative();
                Standing other = loose.get().alternative();
                assertThat(other.lateDays()).as("seed " + seed).isLessThanOrEqualTo(one.lateDays());
                assertThat(other.overdue() && !one.overdue()).as("seed " + seed).isFalse();
            });
        }
    }

    @RepeatedTest(50)
    void where_lateness_ends_with_the_recheck_nothing_is_later_than_at_the_strike_off() {
        for (List<RecordedEvent> history : histories()) {
            under(asked(List.of(), LatenessEnds.RECHECK_PASSED)).of(history).ifPresent(hazard -> {
                assertThat(hazard.alternative().overdue() && !hazard.recorded().overdue())
                        .as("seed " + seed)
                        .isFalse();
                assertThat(hazard.alternative().dueOn())
                        .isEqualTo(hazard.recorded().dueOn());
            });
        }
    }

    @Test
    void days_are_counted_from_the_order_and_an_extension_moves_them_as_far_as_it_did() {
        List<HazardEvent> life = List.of(
                registered("2022-05-02"),
                ordered("2022-05-02", "2022-05-10"),
                new RectificationDeadlineExtended(
                        SUBJECT, at("2022-05-09"), LocalDate.of(2022, 5, 13), LocalDate.of(2022, 5, 10), "缺件", "p-7"));
        assertThat(standing(life, new AlternativeDeadline(HazardGrade.GENERAL, 10, DayCount.WORKING)))
                .isEqualTo(new Standing(LocalDate.of(2022, 5, 19), true, 13));
        assertThat(standing(life, new AlternativeDeadline(HazardGrade.GENERAL, 40, DayCount.CALENDAR)))
                .isEqualTo(new Standing(LocalDate.of(2022, 6, 14), false, 0));
        assertThat(standing(life, new AlternativeDeadline(HazardGrade.MAJOR, 1, DayCount.CALENDAR)))
                .as("of another severity")
                .isEqualTo(new Standing(LocalDate.of(2022, 5, 13), true, 19));
    }

    @Test
    void a_hazard_that_passed_in_time_and_was_struck_off_late_is_late_by_one_definition_only() {
        List<HazardEvent> life = List.of(
                registered("2022-05-02"),
                ordered("2022-05-02", "2022-05-10"),
                new RecheckPassed(SUBJECT, at("2022-05-09"), "通过", List.of()),
                new HazardClosed(
                        SUBJECT, at("2022-05-15"), Disposition.RECTIFIED, null, null, LocalDate.of(2022, 5, 15), 0));
        WhatIfHazardView hazard = under(asked(List.of(), LatenessEnds.RECHECK_PASSED))
                .of(Recorded.history("hazard-1", life))
                .orElseThrow();
        assertThat(hazard.recorded().lateDays()).isEqualTo(5);
        assertThat(hazard.alternative().lateDays()).isZero();
        assertThat(hazard.differs()).isTrue();
        assertThat(hazard.month()).isEqualTo("2022-05");
    }

    @Test
    void what_nobody_can_ask_is_refused() {
        assertThatThrownBy(() -> new AlternativeDeadline(HazardGrade.MAJOR, 0, DayCount.WORKING))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> new HazardWhatIf(CITY, TO, FROM, List.of(), null))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> new HazardWhatIf(
                        CITY,
                        FROM,
                        TO,
                        List.of(
                                both(1, DayCount.WORKING).getFirst(),
                                both(2, DayCount.WORKING).getFirst()),
                        null))
                .isInstanceOf(RefusedException.class);
        assertThat(asked(List.of(), null).id())
                .isEqualTo(asked(List.of(), LatenessEnds.STRUCK_OFF).id())
                .isNotEqualTo(asked(List.of(), LatenessEnds.RECHECK_PASSED).id());
    }

    private static final HazardSubject SUBJECT = new HazardSubject(
            new HazardId("hazard-1"),
            "530302-YH-2022-000001",
            new EnterpriseId("enterprise-91530300MA6K3XQ17T"),
            "示范厂",
            new RegionCode("530302"));

    private List<List<RecordedEvent>> histories() {
        RandomHazards hazards = new RandomHazards(seed);
        List<List<RecordedEvent>> histories = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            histories.add(Recorded.history("hazard-" + i, hazards.life(i)));
        }
        return histories;
    }

    private static Standing standing(List<HazardEvent> life, AlternativeDeadline deadline) {
        return under(asked(List.of(deadline), LatenessEnds.STRUCK_OFF))
                .of(Recorded.history("hazard-1", life))
                .orElseThrow()
                .alternative();
    }

    private static Hypothesis under(HazardWhatIf question) {
        return new Hypothesis(question, WEEKS, ASOF);
    }

    private static HazardWhatIf asked(List<AlternativeDeadline> deadlines, LatenessEnds ends) {
        return new HazardWhatIf(CITY, FROM, TO, deadlines, ends);
    }

    private static List<AlternativeDeadline> both(int days, DayCount count) {
        return List.of(
                new AlternativeDeadline(HazardGrade.GENERAL, days, count),
                new AlternativeDeadline(HazardGrade.MAJOR, days, count));
    }

    private static HazardRegistered registered(String day) {
        return new HazardRegistered(
                SUBJECT,
                at(day),
                HazardKind.HAZARD,
                HazardSource.GOVERNMENT_INSPECTION,
                HazardGrade.GENERAL,
                "用电",
                Sector.INDUSTRY,
                "缺盖板",
                "车间",
                null);
    }

    private static RectificationOrdered ordered(String day, String due) {
        return new RectificationOrdered(
                SUBJECT,
                at(day),
                Handling.WITHIN_TIME_LIMIT,
                LocalDate.parse(due),
                null,
                "整改",
                SafetyAssurance.ASSURED,
                null);
    }

    private static Instant at(String day) {
        return Instant.parse(day + "T02:00:00Z");
    }
}
