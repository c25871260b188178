package org.anjian.query.enterprisecheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.anjian.api.checklist.ItemAnswer;
import org.anjian.api.checklist.ItemFinding;
import org.anjian.api.checkplace.CheckPlaceId;
import org.anjian.api.checkplace.CheckPlaceSubject;
import org.anjian.api.checkplace.PlaceKind;
import org.anjian.api.checkplace.PlaceRisk;
import org.anjian.api.checkplace.event.CheckPlaceRegistered;
import org.anjian.api.checkplace.event.CheckPlaceRetired;
import org.anjian.api.checkplace.query.PlaceCoverage;
import org.anjian.api.checkplace.view.CheckPlaceView;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprisecheck.CheckFrequency;
import org.anjian.api.enterprisecheck.CheckPlanId;
import org.anjian.api.enterprisecheck.CheckPlanSubject;
import org.anjian.api.enterprisecheck.event.CheckPlanAdopted;
import org.anjian.api.enterprisecheck.event.CheckPlanEvent;
import org.anjian.api.enterprisecheck.event.EnterpriseCheckMissed;
import org.anjian.api.enterprisecheck.event.EnterpriseCheckRecorded;
import org.anjian.api.enterprisecheck.event.MissedCheckExplained;
import org.anjian.api.enterprisecheck.query.CheckCompletion;
import org.anjian.api.enterprisecheck.view.CheckPlanView;
import org.anjian.api.message.LegalTime;
import org.anjian.api.region.RegionCode;
import org.anjian.api.rule.Rule;
import org.anjian.query.checkplace.CheckPlaceFold;
import org.anjian.query.checkplace.CoverageCount;
import org.anjian.query.checkplace.PlaceCoverageJudgement;
import org.anjian.query.readmodel.DocumentJson;
import org.anjian.query.readmodel.Folding;
import org.anjian.query.readmodel.Recorded;
import org.junit.jupiter.api.Test;

/** What was checked of what was owed, and of what there is; items 19 and 20. */
class CheckCompletionTest {

    private static final EnterpriseId E1 = new EnterpriseId("enterprise-osha-1");
    private static final RegionCode REGION = new RegionCode("530302");
    private static final LocalDate DAY = LocalDate.parse("2024-05-31");
    private static final YearMonth MAY = YearMonth.of(2024, 5);

    private static Instant on(String day) {
        return LegalTime.startOf(LocalDate.parse(day)).plusSeconds(3_600);
    }

    private static CheckPlanSubject plan(String place) {
        return new CheckPlanSubject(new CheckPlanId("checkplan-" + place), place, E1, "E1", REGION);
    }

    private static CheckPlanView fold(String place, CheckFrequency frequency, CheckPlanEvent... events) {
        List<CheckPlanEvent> all = new ArrayList<>();
        all.add(new CheckPlanAdopted(plan(place), on("2024-01-01"), frequency, "guards"));
        all.addAll(List.of(events));
        return new Folding<>(new CheckPlanFold())
                .whole(Recorded.history("checkplan-" + place, all))
                .view();
    }

    private static EnterpriseCheckRecorded checked(String place, String day, String window) {
        return new EnterpriseCheckRecorded(plan(place), on(day), place + "/1", "in order", List.of(), window);
    }

    private static CheckPlaceView place(String name, PlaceRisk risk) {
        CheckPlaceSubject subject = new CheckPlaceSubject(CheckPlaceId.of(E1, name), name, E1, "E1", REGION);
        return new CheckPlaceFold()
                .fold(
                        null,
                        new CheckPlaceRegistered(subject, on("2024-04-01"), PlaceKind.WORKPLACE, risk),
                        Recorded.info(subject.id().raw(), 0, Map.of()));
    }

    private static CheckCompletion completion(CheckPlanView... plans) {
        CompletionCount count = new CompletionCount(MAY, MAY);
        for (CheckPlanView plan : plans) {
            count.add(plan);
        }
        return count.result();
    }

    @Test
    @Rule("QX24-20")
    void forty_eight_of_fifty_places_are_ninety_six_percent() {
        List<CheckPlaceView> places = new ArrayList<>();
        List<CheckPlanView> plans = new ArrayList<>();
        for (int number = 1; number <= 50; number++) {
            places.add(place("P" + number, PlaceRisk.ORDINARY));
            if (number <= 48) {
                plans.add(fold("P" + number, CheckFrequency.MONTHLY, checked("P" + number, "2024-05-20", "2024-05")));
            }
        }
        plans.add(fold("P49", CheckFrequency.MONTHLY, checked("P49", "2024-04-30", "2024-04")));
        CoverageCount count = new CoverageCount(MAY);
        count.add(places.subList(0, 25), plans);
        count.add(places.subList(25, 50), plans);

        PlaceCoverage coverage = count.result();
        assertThat(coverage.rate()).isEqualTo(0.96);
        assertThat(new PlaceCoverageJudgement().judge(coverage, DAY))
                .isEqualTo(ItemFinding.no(20, "PLACE_NOT_CHECKED", List.of("P49", "P50")));
        assertThat(new PlaceCoverageJudgement()
                        .judge(new CoverageCount(MAY).result(), DAY)
                        .answer())
                .isEqualTo(ItemAnswer.NO);
    }

    @Test
    @Rule("QX24-20")
    void a_dangerous_place_is_checked_more_often_than_every_month() {
        CoverageCount monthly = new CoverageCount(MAY);
        monthly.add(
                List.of(place("tank", PlaceRisk.HIGH)),
                List.of(fold("tank", CheckFrequency.MONTHLY, checked("tank", "2024-05-20", "2024-05"))));
        assertThat(new PlaceCoverageJudgement().judge(monthly.result(), DAY))
                .isEqualTo(new ItemFinding(
                        20, ItemAnswer.PARTIAL, List.of("HIGH_RISK_PLACE_NOT_MORE_OFTEN"), List.of("tank")));
        CoverageCount weekly = new CoverageCount(MAY);
        weekly.add(
                List.of(place("tank", PlaceRisk.HIGH)),
                List.of(fold("tank", CheckFrequency.WEEKLY, checked("tank", "2024-05-20", "2024-W21"))));
        assertThat(new PlaceCoverageJudgement().judge(weekly.result(), DAY)).isEqualTo(ItemFinding.yes(20));
    }

    @Test
    @Rule("QX24-19")
    void a_yes_needs_every_check_made_or_every_gap_explained() {
        CheckCompletionJudgement judgement = new CheckCompletionJudgement();
        assertThat(judgement.judge(completion(), DAY)).isEqualTo(ItemFinding.no(19, "NO_CHECK_PLAN", List.of()));
        CheckPlanView whole = fold("W1", CheckFrequency.MONTHLY, checked("W1", "2024-05-02", "2024-05"));
        assertThat(completion(whole).rate()).isEqualTo(1.0);
        assertThat(judgement.judge(completion(whole), DAY)).isEqualTo(ItemFinding.yes(19));

        CheckPlanView gap = fold(
                "W2",
                CheckFrequency.WEEKLY,
                checked("W2", "2024-05-08", "2024-W19"),
                new EnterpriseCheckMissed(plan("W2"), on("2024-05-20"), "2024-W20"));
        assertThat(completion(gap).rate()).isEqualTo(0.5);
        assertThat(judgement.judge(completion(whole, gap), DAY))
                .isEqualTo(ItemFinding.no(19, "CHECK_MISSED", List.of("W2: 2024-W20")));

        CheckPlanView explained = fold(
                "W2",
                CheckFrequency.WEEKLY,
                new EnterpriseCheckMissed(plan("W2"), on("2024-05-20"), "2024-W20"),
                new MissedCheckExplained(plan("W2"), on("2024-05-21"), "2024-W20", "closed for repair"));
        assertThat(completion(explained).explained()).isEqualTo(1);
        assertThat(judgement.judge(completion(explained), DAY)).isEqualTo(ItemFinding.yes(19));
    }

    @Test
    void a_check_recorded_late_for_its_window_makes_good_the_miss() {
        CheckPlanView view = fold(
                "W1",
                CheckFrequency.WEEKLY,
                new EnterpriseCheckMissed(plan("W1"), on("2024-05-20"), "2024-W20"),
                checked("W1", "2024-05-15", "2024-W20"));
        assertThat(completion(view).rate()).isEqualTo(1.0);
        assertThat(view.missedWindows()).containsExactly("2024-W20");
    }

    @Test
    void a_window_counts_in_the_month_in_which_it_ends() {
        assertThat(WindowMonth.of("2024-05-09")).isEqualTo(MAY);
        assertThat(WindowMonth.of("2024-W18")).isEqualTo(MAY);
        assertThat(WindowMonth.of("2024-W17")).isEqualTo(YearMonth.of(2024, 4));
        assertThat(WindowMonth.of("2026-W53")).isEqualTo(YearMonth.of(2027, 1));
        assertThat(WindowMonth.of("2024-05")).isEqualTo(MAY);
        assertThat(WindowMonth.of("2024-Q2")).isEqualTo(YearMonth.of(2024, 6));
    }

    @Test
    void a_place_that_was_retired_keeps_what_it_was() {
        CheckPlaceView registered = place("P1", PlaceRisk.HIGH);
        CheckPlaceSubject subject = new CheckPlaceSubject(registered.id(), "P1", E1, "E1", REGION);
        CheckPlaceView retired = new CheckPlaceFold()
                .fold(
                        registered,
                        new CheckPlaceRetired(subject, on("2024-07-01"), "torn down"),
                        Recorded.info(registered.id().raw(), 1, Map.of()));
        assertThat(retired.retiredOn()).isEqualTo(LocalDate.parse("2024-07-01"));
        assertThat(retired.risk()).isEqualTo(PlaceRisk.HIGH);
        assertThat(retired.registeredOn()).isEqualTo(registered.registeredOn());
        DocumentJson json = new DocumentJson();
        assertThat(json.read(json.bytes(retired), CheckPlaceView.class)).isEqualTo(retired);
    }
}
