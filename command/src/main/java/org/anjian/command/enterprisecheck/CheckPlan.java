package org.anjian.command.enterprisecheck;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.anjian.api.enterprisecheck.CheckFrequency;
import org.anjian.api.enterprisecheck.CheckPlanId;
import org.anjian.api.enterprisecheck.CheckPlanRefusal;
import org.anjian.api.enterprisecheck.CheckPlanSubject;
import org.anjian.api.enterprisecheck.command.CorrectCheckRecord;
import org.anjian.api.enterprisecheck.command.ExplainMissedCheck;
import org.anjian.api.enterprisecheck.command.RecordEnterpriseCheck;
import org.anjian.api.enterprisecheck.event.CheckPlanAdopted;
import org.anjian.api.enterprisecheck.event.CheckPlanEvent;
import org.anjian.api.enterprisecheck.event.CheckRecordCorrected;
import org.anjian.api.enterprisecheck.event.EnterpriseCheckMissed;
import org.anjian.api.enterprisecheck.event.EnterpriseCheckRecorded;
import org.anjian.api.enterprisecheck.event.MissedCheckExplained;
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

/** The plan of an enterprise's own checks of one place, and the checks made under it (QJ22A-13a, QJ22A-13d). */
@Aggregate
class CheckPlan {

    @AggregateIdentifier
    private CheckPlanId id;

    private CheckPlanSubject subject;
    private CheckFrequency frequency;
    private Instant adoptedAt;
    private final Map<String, String> results = new HashMap<>();
    private final Set<String> checkedWindows = new HashSet<>();
    private final Set<String> missedWindows = new HashSet<>();
    private final Set<String> explainedWindows = new HashSet<>();

    CheckPlan() {}

    CheckPlan(CheckPlanAdopted adopted) {
        apply(adopted);
    }

    /** Waits for the end of the first window that is owed in full. */
    Decision begin(DeadlineManager deadlines) {
        await(CheckWindow.firstOwed(frequency, LegalTime.dayOf(adoptedAt)), deadlines);
        return decision();
    }

    @CommandHandlerInterceptor
    void permit(CommandMessage<?> message, Actor actor, Permissions permissions) {
        permissions.require(actor, message.getPayloadType(), subject.region(), subject.enterpriseId());
    }

    @CommandHandler
    Decision handle(RecordEnterpriseCheck command) {
        CheckWindow window = CheckWindow.of(frequency, LegalTime.dayOf(command.occurredAt()));
        return record(new EnterpriseCheckRecorded(
                subject,
                command.occurredAt(),
                id.raw() + "/" + (results.size() + 1),
                command.result(),
                command.findings(),
                window.id()));
    }

    @CommandHandler
    Decision handle(CorrectCheckRecord command) {
        String previous = results.get(command.checkId());
        if (previous == null) {
            throw new RefusedException(CheckPlanRefusal.NO_SUCH_CHECK, "checkId");
        }
        if (previous.equals(command.result())) {
            throw new RefusedException(CheckPlanRefusal.CHECK_NOT_CHANGED, "result");
        }
        return record(new CheckRecordCorrected(
                subject, command.occurredAt(), command.checkId(), previous, command.result(), command.reason()));
    }

    @CommandHandler
    Decision handle(ExplainMissedCheck command) {
        if (!missedWindows.contains(command.window()) || checkedWindows.contains(command.window())) {
            throw new RefusedException(CheckPlanRefusal.WINDOW_NOT_MISSED, "window");
        }
        if (explainedWindows.contains(command.window())) {
            throw new RefusedException(CheckPlanRefusal.ALREADY_EXPLAINED, "window");
        }
        return record(new MissedCheckExplained(subject, command.occurredAt(), command.window(), command.reason()));
    }

    @DeadlineHandler(deadlineName = WindowEnd.NAME)
    void end(WindowEnd end, DeadlineManager deadlines) {
        CheckWindow window = new CheckWindow(frequency, end.firstDay());
        if (!checkedWindows.contains(window.id()) && !missedWindows.contains(window.id())) {
            apply(
                    new EnterpriseCheckMissed(subject, LegalTime.endOf(window.lastDay()), window.id()),
                    MetaData.from(Actor.system(subject.region()).toMetadata()));
        }
        await(window.next(), deadlines);
    }

    private void await(CheckWindow window, DeadlineManager deadlines) {
        deadlines.schedule(LegalTime.endOf(window.lastDay()), WindowEnd.NAME, new WindowEnd(window.firstDay()));
    }

    private Decision record(CheckPlanEvent event) {
        apply(event);
        return decision();
    }

    private Decision decision() {
        return new Decision(id.raw(), getVersion() + 1);
    }

    @EventSourcingHandler
    void on(CheckPlanAdopted event) {
        id = event.checkPlan().id();
        subject = event.checkPlan();
        frequency = event.frequency();
        adoptedAt = event.occurredAt();
    }

    @EventSourcingHandler
    void on(EnterpriseCheckRecorded event) {
        results.put(event.checkId(), event.result());
        checkedWindows.add(event.window());
    }

    @EventSourcingHandler
    void on(CheckRecordCorrected event) {
        results.put(event.checkId(), event.result());
    }

    @EventSourcingHandler
    void on(EnterpriseCheckMissed event) {
        missedWindows.add(event.window());
    }

    @EventSourcingHandler
    void on(MissedCheckExplained event) {
        explainedWindows.add(event.window());
    }
}
