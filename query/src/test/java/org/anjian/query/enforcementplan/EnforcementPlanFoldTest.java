package org.anjian.query.enforcementplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.anjian.api.enforcementplan.EnforcementPlanId;
import org.anjian.api.enforcementplan.EnforcementPlanState;
import org.anjian.api.enforcementplan.EnforcementPlanSubject;
import org.anjian.api.enforcementplan.PlanAdjustment;
import org.anjian.api.enforcementplan.PlanBasis;
import org.anjian.api.enforcementplan.PlanContents;
import org.anjian.api.enforcementplan.PlanItem;
import org.anjian.api.enforcementplan.UnexecutedItem;
import org.anjian.api.enforcementplan.event.EnforcementPlanAdjusted;
import org.anjian.api.enforcementplan.event.EnforcementPlanApproved;
import org.anjian.api.enforcementplan.event.EnforcementPlanClosed;
import org.anjian.api.enforcementplan.event.EnforcementPlanDrafted;
import org.anjian.api.enforcementplan.event.EnforcementPlanEvent;
import org.anjian.api.enforcementplan.event.EnforcementPlanExpected;
import org.anjian.api.enforcementplan.event.EnforcementPlanFiled;
import org.anjian.api.enforcementplan.event.EnforcementPlanMissing;
import org.anjian.api.enforcementplan.event.EnforcementPlanReturned;
import org.anjian.api.enforcementplan.event.EnforcementPlanSubmitted;
import org.anjian.api.enforcementplan.view.EnforcementPlanView;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.message.LegalTime;
import org.anjian.api.region.RegionCode;
import org.anjian.api.rule.Rule;
import org.anjian.api.sector.Sector;
import org.anjian.query.readmodel.Deliveries;
import org.junit.jupiter.api.Test;

/** What is read of an annual plan: what is in force, what is only proposed, and how each came to be. */
class EnforcementPlanFoldTest {

    private static final EnforcementPlanSubject PLAN = plan(2024);
    private static final ResponsibleBody CITY = new ResponsibleBody("city-emergency", "曲靖市应急管理局");
    private static final PlanContents FIRST = contents(2);
    private static final PlanContents SECOND = contents(5);
    private static final EnforcementPlanDrafted DRAFTED =
            new EnforcementPlanDrafted(PLAN, at("2024-01-10"), 1, FIRST, true);
    private static final EnforcementPlanSubmitted SUBMITTED = new EnforcementPlanSubmitted(PLAN, at("2024-01-12"), 1);
    private static final EnforcementPlanApproved APPROVED =
            new EnforcementPlanApproved(PLAN, at("2024-01-20"), 1, FIRST, "county government", "2024-7");
    private static final EnforcementPlanFiled FILED =
            new EnforcementPlanFiled(PLAN, at("2024-01-25"), 1, CITY, new RegionCode("530300"));
    private static final List<EnforcementPlanEvent> IN_FORCE = List.of(DRAFTED, SUBMITTED, APPROVED, FILED);
    private static final EnforcementPlanAdjusted ADJUSTED =
            new EnforcementPlanAdjusted(PLAN, at("2024-05-06"), 2, SECOND, "an accident");

    private static EnforcementPlanSubject plan(int year) {
        return new EnforcementPlanSubject(
                EnforcementPlanId.of("county-emergency", year),
                "county-emergency",
                "麒麟区应急管理局",
                new RegionCode("530302"),
                year);
    }

    private static PlanContents contents(int inspections) {
        return new PlanContents(
                List.of("chemicals"),
                List.of("training"),
                List.of("visits"),
                new PlanBasis(6, 300, List.of(Sector.INDUSTRY)),
                List.of(new PlanItem("A-1", null, Sector.INDUSTRY, null, 3, inspections)));
    }

    private static Instant at(String day) {
        return LegalTime.startOf(LocalDate.parse(day)).plusSeconds(9 * 3600);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static EnforcementPlanView folded(EnforcementPlanEvent... events) {
        return folded(List.of(events));
    }

    private static EnforcementPlanView folded(List<EnforcementPlanEvent> events) {
        return Deliveries.folded(new EnforcementPlanFold(), PLAN.id().raw(), events);
    }

    private static EnforcementPlanView inForceAnd(EnforcementPlanEvent... more) {
        return folded(Stream.concat(IN_FORCE.stream(), Stream.of(more)).toList());
    }

    @Test
    @Rule("QJ22B-05a")
    void an_expected_plan_is_missing_after_its_day_and_stays_known_as_late() {
        EnforcementPlanExpected expected = new EnforcementPlanExpected(PLAN, at("2024-01-01"), day("2024-01-31"));
        EnforcementPlanMissing missing = new EnforcementPlanMissing(PLAN, at("2024-02-01"), day("2024-01-31"));
        EnforcementPlanView awaited = folded(expected);
        assertThat(awaited.state()).isEqualTo(EnforcementPlanState.EXPECTED);
        assertThat(awaited.draftBy()).isEqualTo("2024-01-31");
        assertThat(awaited.needsApproval()).isTrue();
        assertThat(awaited.missing()).isFalse();
        assertThat(folded(expected, missing).state()).isEqualTo(EnforcementPlanState.MISSING);
        EnforcementPlanView late =
                folded(expected, missing, new EnforcementPlanDrafted(PLAN, at("2024-02-06"), 1, FIRST, true));
        assertThat(late.state()).isEqualTo(EnforcementPlanState.DRAFTED);
        assertThat(late.missing()).isTrue();
        assertThat(late.draftedOn()).isEqualTo("2024-02-06");
    }

    @Test
    @Rule("QJ22B-05b")
    void a_plan_that_needs_approval_is_in_force_once_it_is_filed() {
        EnforcementPlanView drafted = folded(DRAFTED);
        assertThat(drafted.contents()).isEqualTo(FIRST);
        assertThat(drafted.planVersion()).isEqualTo(1);
        assertThat(drafted.inForce()).isFalse();
        EnforcementPlanView approved = folded(DRAFTED, SUBMITTED, APPROVED);
        assertThat(approved.state()).isEqualTo(EnforcementPlanState.APPROVED);
        assertThat(approved.submittedOn()).isEqualTo("2024-01-12");
        assertThat(approved.approvedOn()).isEqualTo("2024-01-20");
        assertThat(approved.approvedBy()).isEqualTo("county government");
        assertThat(approved.documentNumber()).isEqualTo("2024-7");
        assertThat(approved.inForce()).isFalse();
        EnforcementPlanView filed = folded(IN_FORCE);
        assertThat(filed.state()).isEqualTo(EnforcementPlanState.FILED);
        assertThat(filed.inForce()).isTrue();
        assertThat(filed.filedOn()).isEqualTo("2024-01-25");
        assertThat(filed.filedWith()).isEqualTo(CITY);
    }

    @Test
    @Rule("QJ16-06a")
    void a_plan_of_the_years_before_is_in_force_with_its_draft() {
        EnforcementPlanSubject old = plan(2022);
        EnforcementPlanView view = Deliveries.folded(
                new EnforcementPlanFold(),
                old.id().raw(),
                List.of(new EnforcementPlanDrafted(old, at("2022-01-10"), 1, FIRST, false)));
        assertThat(view.inForce()).isTrue();
        assertThat(view.needsApproval()).isFalse();
        assertThat(view.year()).isEqualTo(2022);
    }

    @Test
    void a_returned_draft_is_drafted_again_and_a_returned_adjustment_stays_one() {
        EnforcementPlanView draft =
                folded(DRAFTED, SUBMITTED, new EnforcementPlanReturned(PLAN, at("2024-01-15"), 1, "too few"));
        assertThat(draft.state()).isEqualTo(EnforcementPlanState.DRAFTED);
        EnforcementPlanView adjustment = inForceAnd(
                ADJUSTED,
                new EnforcementPlanSubmitted(PLAN, at("2024-05-07"), 2),
                new EnforcementPlanReturned(PLAN, at("2024-05-08"), 2, "why"));
        assertThat(adjustment.state()).isEqualTo(EnforcementPlanState.ADJUSTED);
        assertThat(adjustment.contents()).isEqualTo(FIRST);
        assertThat(adjustment.proposed()).isEqualTo(SECOND);
    }

    @Test
    @Rule("ML20-05b")
    void an_adjustment_is_only_proposed_until_it_is_approved() {
        EnforcementPlanView proposed = inForceAnd(ADJUSTED);
        assertThat(proposed.contents()).isEqualTo(FIRST);
        assertThat(proposed.proposed()).isEqualTo(SECOND);
        assertThat(proposed.planVersion()).isEqualTo(2);
        assertThat(proposed.inForce()).isTrue();
        assertThat(proposed.adjustments())
                .containsExactly(new PlanAdjustment(2, day("2024-05-06"), "an accident", null));
        EnforcementPlanView approved = inForceAnd(
                ADJUSTED,
                new EnforcementPlanApproved(PLAN, at("2024-05-20"), 2, SECOND, "county government", "2024-31"));
        assertThat(approved.contents()).isEqualTo(SECOND);
        assertThat(approved.proposed()).isNull();
        assertThat(approved.documentNumber()).isEqualTo("2024-31");
        assertThat(approved.adjustments())
                .containsExactly(new PlanAdjustment(2, day("2024-05-06"), "an accident", day("2024-05-20")));
    }

    @Test
    void an_adjustment_that_is_written_again_takes_its_own_place() {
        PlanContents third = contents(7);
        EnforcementPlanView view =
                inForceAnd(ADJUSTED, new EnforcementPlanAdjusted(PLAN, at("2024-05-09"), 2, third, "a second one"));
        assertThat(view.proposed()).isEqualTo(third);
        assertThat(view.adjustments()).containsExactly(new PlanAdjustment(2, day("2024-05-09"), "a second one", null));
    }

    @Test
    @Rule("ML20-05b")
    void a_closed_plan_says_what_was_not_done_and_why() {
        UnexecutedItem rest = new UnexecutedItem("A-1", 2, 1, "the works stood still");
        EnforcementPlanView view =
                inForceAnd(new EnforcementPlanClosed(PLAN, at("2025-01-10"), List.of(rest), "nearly all"));
        assertThat(view.state()).isEqualTo(EnforcementPlanState.CLOSED);
        assertThat(view.unexecuted()).containsExactly(rest);
        assertThat(view.evaluation()).isEqualTo("nearly all");
        assertThat(view.closedOn()).isEqualTo("2025-01-10");
    }
}
