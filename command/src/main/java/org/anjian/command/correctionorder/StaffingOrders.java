package org.anjian.command.correctionorder;

import java.time.Instant;
import java.util.List;
import org.anjian.api.correctionorder.CorrectionOrderId;
import org.anjian.api.correctionorder.CorrectionOrderState;
import org.anjian.api.correctionorder.OrderOrigin;
import org.anjian.api.correctionorder.command.RecordCorrection;
import org.anjian.api.correctionorder.command.RepeatStaffingOrder;
import org.anjian.api.message.Actor;
import org.anjian.api.staffing.StaffingGapKind;
import org.anjian.api.staffing.StaffingSubject;
import org.anjian.api.staffing.event.EngineerShortfallResolved;
import org.anjian.api.staffing.event.FirstResponsibleMatched;
import org.anjian.api.staffing.event.RescueCapabilityRestored;
import org.anjian.api.staffing.event.StaffingCorrectionOrdered;
import org.anjian.api.staffing.event.StaffingEvent;
import org.anjian.api.staffing.event.StaffingShortfallResolved;
import org.anjian.command.process.OwnCommands;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.stereotype.Component;

/**
 * What follows from the orders of the staffing record (S1): each is a correction order, and when the shortfall is gone the
 * order hears of it, to be verified by an officer. Every command has an id that follows from its event, so an event that is
 * handled again does nothing twice.
 */
@Component
@ProcessingGroup(StaffingOrders.GROUP)
@DisallowReplay
public class StaffingOrders {

    /** The processing group. */
    public static final String GROUP = "staffing-orders";

    private final OwnCommands commands;
    private final CorrectionOrders orders;

    StaffingOrders(OwnCommands commands, CorrectionOrders orders) {
        this.commands = commands;
        this.orders = orders;
    }

    @EventHandler
    void on(StaffingCorrectionOrdered event, @MetaDataValue(Actor.ID) String orderedBy) {
        commands.send(orderOf(event, orderedBy), event.staffing().region());
    }

    /** The correction order that repeats one of the staffing record. */
    static RepeatStaffingOrder orderOf(StaffingCorrectionOrdered event, String orderedBy) {
        StaffingSubject staffing = event.staffing();
        CorrectionOrderId id = CorrectionOrderId.ofStaffing(staffing.id(), event.gap(), event.dueOn());
        return new RepeatStaffingOrder(
                id,
                staffing.enterpriseId(),
                staffing.id(),
                event.gap(),
                event.demand(),
                event.dueOn(),
                event.regulator(),
                orderedBy,
                event.occurredAt(),
                "order/" + id);
    }

    @EventHandler
    void on(StaffingShortfallResolved event, @SequenceNumber long sequence) {
        gone(event, StaffingGapKind.STAFFING, sequence);
    }

    @EventHandler
    void on(EngineerShortfallResolved event, @SequenceNumber long sequence) {
        gone(event, StaffingGapKind.ENGINEERS, sequence);
    }

    @EventHandler
    void on(RescueCapabilityRestored event, @SequenceNumber long sequence) {
        gone(event, StaffingGapKind.RESCUE, sequence);
    }

    @EventHandler
    void on(FirstResponsibleMatched event, @SequenceNumber long sequence) {
        gone(event, StaffingGapKind.FIRST_RESPONSIBLE, sequence);
    }

    private void gone(StaffingEvent event, StaffingGapKind gap, long sequence) {
        StaffingSubject staffing = event.staffing();
        orders.from(OrderOrigin.ofStaffing(staffing.id(), gap)).stream()
                .filter(order -> order.state().isOpen() || order.state() == CorrectionOrderState.OVERDUE)
                .forEach(order -> commands.send(
                        correctionOf(order.id(), staffing, event.occurredAt(), sequence), staffing.region()));
    }

    /** What the staffing record shows is the evidence of the correction. */
    static RecordCorrection correctionOf(CorrectionOrderId order, StaffingSubject staffing, Instant at, long sequence) {
        return new RecordCorrection(
                order, "配备台账显示已补齐", List.of(), staffing.id().raw(), at, "corrected/" + order + "/" + sequence);
    }
}
