package org.anjian.command.hazard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.anjian.api.hazard.Handling;
import org.anjian.api.hazard.HazardRefusal;
import org.anjian.api.hazard.HazardState;
import org.anjian.api.hazard.command.OrderRectification;
import org.anjian.api.message.LegalTime;
import org.anjian.command.refusal.Refuse;
import org.jspecify.annotations.Nullable;

/** When rectification may be ordered, and what an order must say (QJ22B-09b, QJ16-09d, QX24-21). */
final class OrderRules {

    private static final Set<HazardState> ORDERABLE =
            EnumSet.of(HazardState.REGISTERED, HazardState.OPERATION_SUSPENDED, HazardState.RECTIFYING);

    private OrderRules() {}

    static void check(HazardFile file, OrderRectification command) {
        Refuse.unless(file.awaitsOrder(), HazardRefusal.WRONG_STATE);
        file.requireStep(command, ORDERABLE);
        Refuse.when(
                command.responsiblePerson() == null, HazardRefusal.RESPONSIBLE_PERSON_REQUIRED, "responsiblePerson");
        requireDueDate(command.dueOn(), command.occurredAt(), "dueOn");
        Refuse.when(
                command.handling() != Handling.ON_THE_SPOT && command.interimMeasures() == null,
                HazardRefusal.INTERIM_MEASURES_REQUIRED,
                "interimMeasures");
    }

    /** A due date is there and not before the legal day on which it is set. */
    static void requireDueDate(@Nullable LocalDate dueOn, Instant setAt, String field) {
        Refuse.when(dueOn == null, HazardRefusal.DUE_DATE_REQUIRED, field);
        Refuse.when(dueOn.isBefore(LegalTime.dayOf(setAt)), HazardRefusal.DUE_BEFORE_ORDER, field);
    }
}
