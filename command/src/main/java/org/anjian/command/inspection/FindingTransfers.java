package org.anjian.command.inspection;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.anjian.api.inspection.InspectionRefusal;
import org.anjian.api.inspection.InspectionState;
import org.anjian.api.inspection.command.AcknowledgeFindingTransfer;
import org.anjian.api.inspection.command.TransferFinding;
import org.anjian.api.inspection.event.FindingTransferAcknowledged;
import org.anjian.api.inspection.event.FindingTransferUnacknowledged;
import org.anjian.api.inspection.event.FindingTransferred;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.message.LegalTime;
import org.anjian.command.calendar.WorkCalendar;
import org.anjian.command.refusal.Refuse;
import org.anjian.command.ruleparameter.RuleParameters;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** The findings of one inspection that belong to another department, and whether it took them over (NL-AQ69). */
class FindingTransfers {

    private final InspectionFile file;
    private final Findings findings;
    private final Map<Integer, FindingTransferred> transfers = new HashMap<>();
    private final Set<Integer> acknowledged = new HashSet<>();
    private final Set<Integer> overdue = new HashSet<>();

    FindingTransfers(InspectionFile file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    @CommandHandler
    Decision handle(
            TransferFinding command, RuleParameters parameters, WorkCalendar calendar, DeadlineManager deadlines) {
        Refuse.when(
                file.state() == InspectionState.PLANNED || file.state() == InspectionState.ASSIGNED,
                InspectionRefusal.WRONG_STATE);
        requireTransferable(command.number());
        LocalDate day = LegalTime.dayOf(command.occurredAt());
        LocalDate by = calendar.plusWorkingDays(day, (int) parameters.number(
                InspectionParameters.ACKNOWLEDGE_WORKING_DAYS, file.subject().region(), day));
        deadlines.schedule(
                LegalTime.endOf(by),
                InspectionDeadlines.ACKNOWLEDGEMENT,
                new InspectionDeadlines.AcknowledgementDue(command.number(), by));
        return file.record(new FindingTransferred(
                file.subject(), command.occurredAt(), command.number(), command.to(), command.reason(), by));
    }

    @CommandHandler
    Decision handle(AcknowledgeFindingTransfer command, Actor actor) {
        FindingTransferred transfer = requireTransferTo(actor.organisation(), command.number());
        return file.record(
                new FindingTransferAcknowledged(file.subject(), command.occurredAt(), command.number(), transfer.to()));
    }

    @DeadlineHandler(deadlineName = InspectionDeadlines.ACKNOWLEDGEMENT)
    void pass(InspectionDeadlines.AcknowledgementDue due) {
        waiting(due.number(), due.acknowledgeBy())
                .ifPresent(transfer -> file.recordPassed(new FindingTransferUnacknowledged(
                        file.subject(),
                        LegalTime.endOf(due.acknowledgeBy()),
                        due.number(),
                        transfer.to(),
                        due.acknowledgeBy())));
    }

    private void requireTransferable(int number) {
        findings.requireKnown(number);
        Refuse.when(transfers.containsKey(number), InspectionRefusal.TRANSFERRED_ALREADY, "number");
    }

    /** The transfer that an organisation may take over. */
    private FindingTransferred requireTransferTo(String organisation, int number) {
        FindingTransferred transfer = transfers.get(number);
        Refuse.when(transfer == null, InspectionRefusal.NO_SUCH_FINDING, "number");
        Refuse.when(!transfer.to().code().equals(organisation), InspectionRefusal.NOT_TRANSFERRED_TO_YOU);
        Refuse.when(acknowledged.contains(number), InspectionRefusal.TRANSFERRED_ALREADY, "number");
        return transfer;
    }

    /** The transfer that a deadline is about, where it waits still and the deadline is its own. */
    private Optional<FindingTransferred> waiting(int number, LocalDate acknowledgeBy) {
        return Optional.ofNullable(transfers.get(number))
                .filter(transfer -> transfer.acknowledgeBy().equals(acknowledgeBy))
                .filter(transfer -> !acknowledged.contains(number) && !overdue.contains(number));
    }

    @EventSourcingHandler
    void on(FindingTransferred event) {
        transfers.put(event.number(), event);
    }

    @EventSourcingHandler
    void on(FindingTransferAcknowledged event) {
        acknowledged.add(event.number());
    }

    @EventSourcingHandler
    void on(FindingTransferUnacknowledged event) {
        overdue.add(event.number());
    }
}
