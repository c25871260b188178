package org.anjian.command.penaltycase;

import java.util.EnumSet;
import java.util.Set;
import org.anjian.api.penaltycase.PenaltyCaseRefusal;
import org.anjian.api.penaltycase.PenaltyStage;
import org.anjian.api.penaltycase.command.CloseCase;
import org.anjian.command.refusal.Refuse;

/** When a case has come to its end (结案). */
final class Closing {

    private static final Set<PenaltyStage> ENDS = EnumSet.of(
            PenaltyStage.PAID,
            PenaltyStage.SERVED,
            PenaltyStage.NO_PENALTY,
            PenaltyStage.TRANSFERRED,
            PenaltyStage.REVOKED,
            PenaltyStage.COURT_APPLIED,
            PenaltyStage.COURT_ENFORCED);

    private Closing() {}

    static void check(
            PenaltyCaseFile file,
            Execution execution,
            Remedies remedies,
            JudicialTransfer transfer,
            CloseCase command) {
        file.requireStep(command, ENDS);
        Refuse.when(remedies.arePending(), PenaltyCaseRefusal.REMEDY_PENDING);
        PenaltyStage stage = file.stage();
        boolean fits =
                switch (command.reason()) {
                    case EXECUTED ->
                        stage == PenaltyStage.PAID
                                || (stage == PenaltyStage.SERVED
                                        && execution.account().owedFen() == 0);
                    case NO_PENALTY -> stage == PenaltyStage.NO_PENALTY;
                    case TRANSFERRED -> stage == PenaltyStage.TRANSFERRED && transfer.isWithCriminalCourts();
                    case REVOKED -> stage == PenaltyStage.REVOKED;
                    case ENFORCEMENT_ENDED ->
                        stage == PenaltyStage.COURT_APPLIED || stage == PenaltyStage.COURT_ENFORCED;
                };
        Refuse.unless(fits, PenaltyCaseRefusal.NOT_EXECUTED, "reason");
        Refuse.when(
                stage == PenaltyStage.TRANSFERRED && !transfer.areBothBodiesTold(),
                PenaltyCaseRefusal.JUDICIAL_BODIES_NOT_NOTIFIED);
    }
}
