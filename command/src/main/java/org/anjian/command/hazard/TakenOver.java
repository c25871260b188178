package org.anjian.command.hazard;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.hazard.Disposition;
import org.anjian.api.hazard.Handling;
import org.anjian.api.hazard.HazardKind;
import org.anjian.api.hazard.HazardRefusal;
import org.anjian.api.hazard.HazardSource;
import org.anjian.api.hazard.HazardSubject;
import org.anjian.api.hazard.SafetyAssurance;
import org.anjian.api.hazard.command.ImportHazard;
import org.anjian.api.hazard.event.HazardClosed;
import org.anjian.api.hazard.event.HazardEvent;
import org.anjian.api.hazard.event.HazardRegistered;
import org.anjian.api.hazard.event.HazardRevoked;
import org.anjian.api.hazard.event.RectificationOrdered;
import org.anjian.api.message.LegalTime;
import org.anjian.api.sector.Sector;
import org.anjian.command.refusal.Refuse;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/** A record of another system as the events it stands for, each with its true date. */
final class TakenOver {

    private static final String REVOKED_AT_SOURCE = "来源系统已删除 (deleted in the source system)";

    /** The metadata key of what was repaired on the way in; no event of its own speaks of it. */
    static final String NOTE = "takeoverNote";

    private TakenOver() {}

    static MetaData origin(ImportHazard command) {
        return command.note() == null ? MetaData.emptyInstance() : MetaData.with(NOTE, command.note());
    }

    /** The dates of the record follow each other as the dates of a hazard must. */
    static void check(ImportHazard command) {
        if (command.dueOn() != null) {
            OrderRules.requireDueDate(command.dueOn(), command.occurredAt(), "dueOn");
        }
        requireAfter(command.occurredAt(), command.closedAt(), "closedAt");
        Instant lastStep = command.closedAt() == null ? command.occurredAt() : command.closedAt();
        requireAfter(lastStep, command.revokedAt(), "revokedAt");
    }

    static List<HazardEvent> events(ImportHazard command, HazardSubject subject, Sector sector) {
        List<HazardEvent> events = new ArrayList<>(4);
        events.add(new HazardRegistered(
                subject,
                command.occurredAt(),
                HazardKind.HAZARD,
                HazardSource.OTHER_SYSTEM,
                command.severity(),
                command.category(),
                sector,
                command.description(),
                command.location(),
                command.source()));
        if (command.dueOn() != null) {
            events.add(new RectificationOrdered(
                    subject,
                    command.occurredAt(),
                    Handling.WITHIN_TIME_LIMIT,
                    command.dueOn(),
                    null,
                    command.description(),
                    SafetyAssurance.ASSURED,
                    null));
        }
        if (command.closedAt() != null) {
            events.add(new HazardClosed(
                    subject,
                    command.closedAt(),
                    Disposition.CLOSED_BY_SOURCE,
                    command.source().key(),
                    command.note(),
                    LegalTime.dayOf(command.closedAt()),
                    0));
        }
        if (command.revokedAt() != null) {
            events.add(new HazardRevoked(
                    subject, command.revokedAt(), command.note() == null ? REVOKED_AT_SOURCE : command.note()));
        }
        return events;
    }

    private static void requireAfter(Instant previous, @Nullable Instant next, String field) {
        Refuse.when(next != null && next.isBefore(previous), HazardRefusal.BEFORE_PREVIOUS_STEP, field);
    }
}
