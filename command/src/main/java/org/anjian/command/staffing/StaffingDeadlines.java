package org.anjian.command.staffing;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.message.LegalTime;
import org.anjian.api.staffing.StaffingGapKind;
import org.anjian.api.staffing.event.RescueContractRecorded;
import org.anjian.api.staffing.event.StaffingCorrectionOrdered;
import org.anjian.api.staffing.event.StaffingEvent;
import org.axonframework.deadline.DeadlineManager;

/** The deadlines of a staffing record. None is cancelled; when one fires, the record looks whether it still matters. */
final class StaffingDeadlines {

    static final String RESCUE_CONTRACT = "staffing-rescue-contract";
    static final String CORRECTION = "staffing-correction";

    private StaffingDeadlines() {}

    /** A rescue contract begins or ends at an instant. */
    record ContractTurn(Instant at) {}

    /** The last day of an order has passed. */
    record CorrectionDue(StaffingGapKind gap, LocalDate dueOn) {}

    /** Sets the deadlines that an event asks for. */
    static void await(StaffingEvent event, DeadlineManager deadlines) {
        switch (event) {
            case RescueContractRecorded contract -> {
                turn(LegalTime.startOf(contract.from()), deadlines);
                turn(LegalTime.endOf(contract.until()), deadlines);
            }
            case StaffingCorrectionOrdered order ->
                deadlines.schedule(
                        LegalTime.endOf(order.dueOn()), CORRECTION, new CorrectionDue(order.gap(), order.dueOn()));
            default -> {}
        }
    }

    private static void turn(Instant at, DeadlineManager deadlines) {
        deadlines.schedule(at, RESCUE_CONTRACT, new ContractTurn(at));
    }
}
