package org.anjian.query.closure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.closure.ClosureCriterion;
import org.anjian.api.closure.ClosureId;
import org.anjian.api.closure.ClosureOutcome;
import org.anjian.api.closure.ClosureState;
import org.anjian.api.closure.ClosureSubject;
import org.anjian.api.closure.event.ClosureCriterionMet;
import org.anjian.api.closure.event.ClosureDecided;
import org.anjian.api.closure.event.ClosureEvent;
import org.anjian.api.closure.event.ClosureExecuted;
import org.anjian.api.closure.event.ClosureProposalWithdrawn;
import org.anjian.api.closure.event.ClosureProposed;
import org.anjian.api.closure.view.ClosureView;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.LegalTime;
import org.anjian.api.region.RegionCode;
import org.anjian.query.readmodel.Folding;
import org.anjian.query.readmodel.Recorded;
import org.junit.jupiter.api.Test;

/** What is read of closings. */
class ClosuresTest {

    private static final ClosureSubject S = new ClosureSubject(
            new ClosureId("closure-1"),
            new EnterpriseId("enterprise-1"),
            "Factory",
            new RegionCode("530302"),
            ClosureCriterion.UNFIT_AFTER_SUSPENSION);

    private static Instant at(String day) {
        return LegalTime.startOf(LocalDate.parse(day)).plusSeconds(9 * 3600);
    }

    private static ClosureView view(ClosureEvent... events) {
        return new Folding<>(new ClosureFold())
                .whole(Recorded.history(S.id().raw(), List.of(events)))
                .view();
    }

    @Test
    void a_closing_shows_why_it_was_proposed_who_decided_and_how_it_was_carried_out() {
        ClosureEvent met =
                new ClosureCriterionMet(S, at("2016-08-02"), List.of("correctionorder-1"), "still unfit", "anjian");
        ClosureEvent proposed =
                new ClosureProposed(S, at("2016-08-10"), S.region(), "unfit", "head-1", "county-emergency");
        assertThat(view(met).state()).isEqualTo(ClosureState.CRITERION_MET);
        assertThat(view(met).grounds()).containsExactly("correctionorder-1");
        assertThat(view(met, proposed).government()).isEqualTo(S.region());
        ClosureEvent decided =
                new ClosureDecided(S, at("2016-09-01"), ClosureOutcome.CLOSE, "麒政决〔2016〕8号", "unfit", "government-1");
        ClosureView closed = view(
                met, proposed, decided, new ClosureExecuted(S, at("2016-09-20"), "gates sealed", List.of("licence-1")));
        assertThat(closed.state()).isEqualTo(ClosureState.EXECUTED);
        assertThat(closed.decidedBy()).isEqualTo("government-1");
        assertThat(closed.licencesRevoked()).containsExactly("licence-1");
        assertThat(view(met, proposed, new ClosureProposalWithdrawn(S, at("2016-08-20"), "improved"))
                        .withdrawalReason())
                .isEqualTo("improved");
        assertThat(view(
                                met,
                                proposed,
                                new ClosureDecided(
                                        S, at("2016-09-01"), ClosureOutcome.NOT_CLOSE, "n", "fit", "government-1"))
                        .state())
                .isEqualTo(ClosureState.NOT_CLOSED);
    }
}
