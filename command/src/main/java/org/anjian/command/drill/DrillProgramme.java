package org.anjian.command.drill;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.anjian.api.drill.DrillObligation;
import org.anjian.api.drill.DrillProgrammeId;
import org.anjian.api.drill.DrillProgrammeRefusal;
import org.anjian.api.drill.DrillProgrammeSubject;
import org.anjian.api.drill.DrillRecord;
import org.anjian.api.drill.DrillWindow;
import org.anjian.api.drill.command.CorrectDrill;
import org.anjian.api.drill.command.EvaluateDrill;
import org.anjian.api.drill.command.ReportDrill;
import org.anjian.api.drill.event.DrillCorrected;
import org.anjian.api.drill.event.DrillEvaluated;
import org.anjian.api.drill.event.DrillMissed;
import org.anjian.api.drill.event.DrillPlanAdopted;
import org.anjian.api.drill.event.DrillProgrammeBegun;
import org.anjian.api.drill.event.DrillProgrammeEvent;
import org.anjian.api.drill.event.DrillReported;
import org.anjian.api.drill.event.EmergencyDrillRecorded;
import org.anjian.api.emergencyplan.UnitClass;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.message.LegalTime;
import org.anjian.api.permission.Permissions;
import org.anjian.api.refusal.RefusedException;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.spring.stereotype.Aggregate;

/**
 * The drill plans and drills of an enterprise, and the windows in which drills are owed (QX24-14, QX24-17). The window in
 * which the programme begins is owed: the duty does not begin with the ledger.
 */
@Aggregate
class DrillProgramme {

    @AggregateIdentifier
    private DrillProgrammeId id;

    private DrillProgrammeSubject subject;
    private UnitClass unitClass;
    private final Map<String, Held> drills = new HashMap<>();
    private final Set<String> evaluated = new HashSet<>();
    private final Set<String> reported = new HashSet<>();
    private final Set<String> missed = new HashSet<>();

    /** A drill as it is on record now. */
    private record Held(Instant at, String halfYear, DrillRecord drill) {

        boolean meets(DrillObligation obligation, String half) {
            return halfYear.equals(half) && DrillObligation.metBy(drill.kind()) == obligation;
        }
    }

    DrillProgramme() {}

    /** Begins the programme where it has not begun, and waits for the end of the half-year. */
    void begin(DrillProgrammeBegun begun, DeadlineManager deadlines) {
        if (id == null) {
            apply(begun);
            await(DrillWindow.halfYearOf(LegalTime.dayOf(begun.occurredAt())), deadlines);
        }
    }

    /** The id of the drill that is recorded next. */
    String nextDrillId() {
        return id.raw() + "/" + (drills.size() + 1);
    }

    @CommandHandlerInterceptor
    void permit(CommandMessage<?> message, Actor actor, Permissions permissions) {
        permissions.require(actor, message.getPayloadType(), subject.region(), subject.enterpriseId());
    }

    @CommandHandler
    Decision handle(EvaluateDrill command) {
        requireDrill(command.drillId(), command.occurredAt());
        if (evaluated.contains(command.drillId())) {
            throw new RefusedException(DrillProgrammeRefusal.DRILL_ALREADY_EVALUATED, "drillId");
        }
        return record(new DrillEvaluated(
                subject, command.occurredAt(), command.drillId(), command.conclusion(), command.improvements()));
    }

    /** A window that was judged already stays as it was judged. */
    @CommandHandler
    Decision handle(CorrectDrill command) {
        DrillRecord previous =
                requireDrill(command.drillId(), command.occurredAt()).drill();
        if (previous.equals(command.drill())) {
            throw new RefusedException(DrillProgrammeRefusal.DRILL_NOT_CHANGED, "drill");
        }
        return record(new DrillCorrected(
                subject, command.occurredAt(), command.drillId(), previous, command.drill(), command.reason()));
    }

    @CommandHandler
    Decision handle(ReportDrill command) {
        requireDrill(command.drillId(), command.occurredAt());
        if (reported.contains(command.drillId())) {
            throw new RefusedException(DrillProgrammeRefusal.DRILL_ALREADY_REPORTED, "drillId");
        }
        return record(new DrillReported(subject, command.occurredAt(), command.drillId(), command.regulator()));
    }

    @DeadlineHandler(deadlineName = HalfYearEnd.NAME)
    void end(HalfYearEnd end, DeadlineManager deadlines) {
        DrillWindow halfYear = DrillWindow.halfYearOf(end.firstDay());
        LocalDate last = halfYear.lastDay();
        for (DrillObligation obligation : DrillObligation.values()) {
            DrillWindow window = DrillWindow.of(obligation, unitClass, last);
            if (window.lastDay().equals(last)) {
                judge(obligation, window);
            }
        }
        await(halfYear.next(), deadlines);
    }

    private void judge(DrillObligation obligation, DrillWindow window) {
        boolean held = drills.values().stream()
                .anyMatch(drill -> window.halfYears().stream().anyMatch(half -> drill.meets(obligation, half)));
        if (!held && !missed.contains(key(obligation, window.id()))) {
            apply(
                    new DrillMissed(subject, LegalTime.endOf(window.lastDay()), obligation, window.id()),
                    MetaData.from(Actor.system(subject.region()).toMetadata()));
        }
    }

    private Held requireDrill(String drillId, Instant at) {
        Held held = drills.get(drillId);
        if (held == null) {
            throw new RefusedException(DrillProgrammeRefusal.NO_SUCH_DRILL, "drillId");
        }
        if (at.isBefore(held.at())) {
            throw new RefusedException(DrillProgrammeRefusal.BEFORE_THE_DRILL, "occurredAt");
        }
        return held;
    }

    private static void await(DrillWindow halfYear, DeadlineManager deadlines) {
        deadlines.schedule(LegalTime.endOf(halfYear.lastDay()), HalfYearEnd.NAME, new HalfYearEnd(halfYear.firstDay()));
    }

    private static String key(DrillObligation obligation, String window) {
        return obligation + "/" + window;
    }

    /** Records what happened and answers with the state after it. */
    Decision record(DrillProgrammeEvent event) {
        apply(event);
        return new Decision(id.raw(), getVersion() + 1);
    }

    @EventSourcingHandler
    void on(DrillProgrammeBegun event) {
        id = event.programme().id();
        subject = event.programme();
        unitClass = event.unitClass();
    }

    @EventSourcingHandler
    void on(DrillPlanAdopted event) {
        unitClass = event.unitClass();
    }

    @EventSourcingHandler
    void on(EmergencyDrillRecorded event) {
        drills.put(event.drillId(), new Held(event.occurredAt(), event.halfYear(), event.drill()));
    }

    @EventSourcingHandler
    void on(DrillCorrected event) {
        drills.computeIfPresent(event.drillId(), (id, held) -> new Held(held.at(), held.halfYear(), event.drill()));
    }

    @EventSourcingHandler
    void on(DrillEvaluated event) {
        evaluated.add(event.drillId());
    }

    @EventSourcingHandler
    void on(DrillReported event) {
        reported.add(event.drillId());
    }

    @EventSourcingHandler
    void on(DrillMissed event) {
        missed.add(key(event.obligation(), event.window()));
    }
}
