package org.anjian.query.selfcheck;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.campaign.PhaseDuty;
import org.anjian.api.selfcheck.view.SelfCheckView;
import org.anjian.query.search.Conditions;
import org.jspecify.annotations.Nullable;

/**
 * Which duties an enterprise owes in a campaign, by when, and when each was done, as fields of the documents. The
 * commitment and the acceptance have no day of their own: they are owed by the end of the campaign.
 *
 * @param duty the duty
 * @param doneField the day on which it was done
 * @param dueField the last day for it
 */
record DutyConditions(PhaseDuty duty, String doneField, String dueField) {

    /** In the order of the phases. */
    static final List<DutyConditions> ALL = List.of(
            new DutyConditions(PhaseDuty.SELF_CHECK, "completedOn", "selfInspectionDueOn"),
            new DutyConditions(PhaseDuty.COMMITMENT, "publishedOn", "endsOn"),
            new DutyConditions(PhaseDuty.ENFORCEMENT, "inspectedInPhaseOn", "enforcementDueOn"),
            new DutyConditions(PhaseDuty.ACCEPTANCE, "acceptanceHeldOn", "endsOn"),
            new DutyConditions(PhaseDuty.CONSOLIDATION, "closedOn", "endsOn"));

    /** Those of some duties; all where none is named. */
    static List<DutyConditions> of(List<PhaseDuty> duties) {
        return ALL.stream()
                .filter(one -> duties.isEmpty() || duties.contains(one.duty()))
                .toList();
    }

    /** Done by a day. */
    Query done(LocalDate on) {
        return Conditions.within(doneField, null, on);
    }

    /** Not done by a day, and the last day before it. */
    Query overdue(LocalDate on) {
        return Conditions.all(Conditions.within(dueField, null, on.minusDays(1)), Conditions.not(done(on)));
    }

    /** The last day for an enterprise. */
    LocalDate dueOn(SelfCheckView view) {
        return switch (duty) {
            case SELF_CHECK -> view.selfInspectionDueOn();
            case ENFORCEMENT -> view.enforcementDueOn();
            default -> view.endsOn();
        };
    }

    /** When an enterprise did it; null where it did not. */
    @Nullable
    LocalDate doneOn(SelfCheckView view) {
        return switch (duty) {
            case SELF_CHECK -> view.completedOn();
            case COMMITMENT -> view.publishedOn();
            case ENFORCEMENT -> view.inspectedInPhaseOn();
            case ACCEPTANCE -> view.acceptanceHeldOn();
            default -> view.closedOn();
        };
    }
}
