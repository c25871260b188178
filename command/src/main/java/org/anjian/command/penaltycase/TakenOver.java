package org.anjian.command.penaltycase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.anjian.api.penaltycase.PenaltyCaseRefusal;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.anjian.api.penaltycase.RemedyKind;
import org.anjian.api.penaltycase.RevocationKind;
import org.anjian.api.penaltycase.command.ImportPenaltyCase;
import org.anjian.api.penaltycase.event.FailureToAbateFined;
import org.anjian.api.penaltycase.event.PenaltyCaseEvent;
import org.anjian.api.penaltycase.event.PenaltyCaseTakenOver;
import org.anjian.api.penaltycase.event.PenaltyDecisionChanged;
import org.anjian.api.penaltycase.event.PenaltyDecisionRevoked;
import org.anjian.api.penaltycase.event.RemedyFiled;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.command.refusal.Refuse;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/** A penalty of another system as the events it stands for, each with its true date. */
final class TakenOver {

    private static final String CHANGED_AT_SOURCE = "来源系统变更 (changed in the source system)";
    private static final String DELETED_AT_SOURCE = "来源系统已删除 (deleted in the source system)";

    /** The metadata key of what was repaired on the way in; no event of its own speaks of it. */
    static final String NOTE = "takeoverNote";

    private TakenOver() {}

    static MetaData origin(ImportPenaltyCase command) {
        return command.note() == null ? MetaData.emptyInstance() : MetaData.with(NOTE, command.note());
    }

    /** Nothing that followed the penalty happened before it. */
    static void check(ImportPenaltyCase command) {
        requireAfter(command, command.changedAt(), "changedAt");
        requireAfter(command, command.contestedAt(), "contestedAt");
        requireAfter(command, command.failureToAbateAt(), "failureToAbateAt");
        requireAfter(command, command.deletedAt(), "deletedAt");
        Refuse.when(
                command.failureToAbateAt() != null && command.failureToAbateFen() == null,
                InputRefusal.REQUIRED,
                "failureToAbateFen");
    }

    private static void requireAfter(ImportPenaltyCase command, @Nullable Instant next, String field) {
        Refuse.when(
                next != null && next.isBefore(command.occurredAt()), PenaltyCaseRefusal.BEFORE_PREVIOUS_STEP, field);
    }

    /** In the order in which they happened; the deletion last. */
    static List<PenaltyCaseEvent> events(ImportPenaltyCase command, PenaltyCaseSubject subject) {
        List<PenaltyCaseEvent> later = new ArrayList<>(4);
        if (command.contestedAt() != null) {
            later.add(new RemedyFiled(
                    subject,
                    command.contestedAt(),
                    RemedyKind.FOREIGN_CONTEST,
                    command.source().system(),
                    0));
        }
        if (command.currentFen() != null && !command.currentFen().equals(command.initialFen())) {
            later.add(new PenaltyDecisionChanged(
                    subject,
                    command.changedAt() == null ? command.occurredAt() : command.changedAt(),
                    command.initialFen(),
                    command.currentFen(),
                    0,
                    0,
                    CHANGED_AT_SOURCE));
        }
        if (command.failureToAbateFen() != null) {
            later.add(new FailureToAbateFined(
                    subject,
                    command.failureToAbateAt() == null ? command.occurredAt() : command.failureToAbateAt(),
                    command.failureToAbateFen(),
                    command.abateBy()));
        }
        later.sort(Comparator.comparing(PenaltyCaseEvent::occurredAt));
        List<PenaltyCaseEvent> events = new ArrayList<>(later.size() + 2);
        events.add(new PenaltyCaseTakenOver(
                subject,
                command.occurredAt(),
                command.source(),
                command.citationType(),
                command.article(),
                command.initialFen(),
                command.hazards(),
                command.inspection(),
                command.accident(),
                command.abateBy(),
                command.description()));
        events.addAll(later);
        if (command.deletedAt() != null) {
            events.add(new PenaltyDecisionRevoked(
                    subject,
                    command.deletedAt(),
                    RevocationKind.DELETED_AT_SOURCE,
                    command.note() == null ? DELETED_AT_SOURCE : command.note(),
                    command.currentFen() == null ? command.initialFen() : command.currentFen(),
                    0));
        }
        return events;
    }
}
