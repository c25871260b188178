package org.anjian.query.villagecheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.message.LegalTime;
import org.anjian.api.region.RegionCode;
import org.anjian.api.rule.Rule;
import org.anjian.api.villagecheck.VillageCheckId;
import org.anjian.api.villagecheck.VillageCheckState;
import org.anjian.api.villagecheck.VillageCheckSubject;
import org.anjian.api.villagecheck.VillageInspectorId;
import org.anjian.api.villagecheck.VillageInspectorSubject;
import org.anjian.api.villagecheck.VillageProblemOutcome;
import org.anjian.api.villagecheck.event.ProblemAnswered;
import org.anjian.api.villagecheck.event.ProblemReported;
import org.anjian.api.villagecheck.event.ProblemUnanswered;
import org.anjian.api.villagecheck.event.VillageCheckEvent;
import org.anjian.api.villagecheck.event.VillageCheckRecorded;
import org.anjian.api.villagecheck.event.VillageInspectorAssigned;
import org.anjian.api.villagecheck.event.VillageInspectorEvent;
import org.anjian.api.villagecheck.event.VillageInspectorReleased;
import org.anjian.api.villagecheck.view.VillageCheckView;
import org.anjian.api.villagecheck.view.VillageInspectorView;
import org.anjian.query.readmodel.Folding;
import org.anjian.query.readmodel.Recorded;
import org.junit.jupiter.api.Test;

/** What is read of who checks for the villages and of their checks. */
class VillageCheckFoldsTest {

    private static final RegionCode VILLAGE = new RegionCode("530302001001");
    private static final ResponsibleBody TOWNSHIP = new ResponsibleBody("nanning-street", "南宁街道办事处");
    private static final VillageInspectorSubject INSPECTOR =
            new VillageInspectorSubject(VillageInspectorId.of(VILLAGE, "villager-1"), "villager-1", VILLAGE, TOWNSHIP);
    private static final VillageCheckSubject CHECK =
            new VillageCheckSubject(new VillageCheckId("villagecheck-1"), INSPECTOR.id(), VILLAGE, "村口小卖部", null, null);
    private static final VillageCheckEvent RECORDED =
            new VillageCheckRecorded(CHECK, at("2020-09-01"), "villager-1", List.of("通道堵塞"), TOWNSHIP);
    private static final VillageCheckEvent REPORTED = new ProblemReported(
            CHECK, at("2020-09-01"), "通道堵塞", List.of(new Evidence("照片", "a".repeat(64))), TOWNSHIP, day("2020-09-08"));
    private static final VillageCheckEvent OVERDUE =
            new ProblemUnanswered(CHECK, at("2020-09-09"), TOWNSHIP, day("2020-09-08"));

    private static Instant at(String day) {
        return LegalTime.startOf(day(day)).plusSeconds(9 * 3600);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static VillageCheckView check(VillageCheckEvent... events) {
        return new Folding<>(new VillageCheckFold())
                .whole(Recorded.history(CHECK.id().raw(), List.of(events)))
                .view();
    }

    private static VillageInspectorView inspector(VillageInspectorEvent... events) {
        return new Folding<>(new VillageInspectorFold())
                .whole(Recorded.history(INSPECTOR.id().raw(), List.of(events)))
                .view();
    }

    @Test
    @Rule("ML20-12f")
    void a_check_tells_what_was_found_and_is_seen_by_who_checked() {
        VillageCheckView check = check(RECORDED);
        assertThat(check.state()).isEqualTo(VillageCheckState.RECORDED);
        assertThat(check.findings()).containsExactly("通道堵塞");
        assertThat(check.team()).containsExactly("villager-1");
        assertThat(check.regionPath()).contains("530302", "530302001", "530302001001");
        assertThat(check.problem()).isNull();
        assertThat(check.answer()).isNull();
    }

    @Test
    void a_problem_waits_is_overdue_and_is_answered() {
        VillageCheckView waiting = check(RECORDED, REPORTED);
        assertThat(waiting.state()).isEqualTo(VillageCheckState.REPORTED);
        assertThat(waiting.problem().answerBy()).isEqualTo(day("2020-09-08"));
        assertThat(waiting.problem().evidence()).containsExactly("照片");
        assertThat(waiting.problem().overdueSince()).isNull();
        VillageCheckView late = check(RECORDED, REPORTED, OVERDUE);
        assertThat(late.state()).isEqualTo(VillageCheckState.REPORTED);
        assertThat(late.problem().overdueSince()).isEqualTo(day("2020-09-09"));
        VillageCheckView answered = check(
                RECORDED,
                REPORTED,
                OVERDUE,
                new ProblemAnswered(
                        CHECK, at("2020-09-10"), VillageProblemOutcome.UNFOUNDED, "已核实", TOWNSHIP, "clerk-1", null));
        assertThat(answered.state()).isEqualTo(VillageCheckState.ANSWERED);
        assertThat(answered.problem()).isEqualTo(late.problem());
        assertThat(answered.answer().outcome()).isEqualTo(VillageProblemOutcome.UNFOUNDED);
        assertThat(answered.answer().answeredOn()).isEqualTo(day("2020-09-10"));
    }

    @Test
    void who_checks_may_leave_and_be_named_again() {
        VillageInspectorEvent assigned = new VillageInspectorAssigned(INSPECTOR, at("2020-04-01"));
        VillageInspectorEvent released = new VillageInspectorReleased(INSPECTOR, at("2021-04-01"), "换届");
        assertThat(inspector(assigned).inOffice()).isTrue();
        VillageInspectorView gone = inspector(assigned, released);
        assertThat(gone.inOffice()).isFalse();
        assertThat(gone.assignedOn()).isEqualTo(day("2020-04-01"));
        assertThat(gone.releasedOn()).isEqualTo(day("2021-04-01"));
        assertThat(gone.reason()).isEqualTo("换届");
        VillageInspectorView back =
                inspector(assigned, released, new VillageInspectorAssigned(INSPECTOR, at("2022-04-01")));
        assertThat(back.inOffice()).isTrue();
        assertThat(back.assignedOn()).isEqualTo(day("2022-04-01"));
        assertThat(back.releasedOn()).isNull();
        assertThat(back.reason()).isNull();
    }
}
