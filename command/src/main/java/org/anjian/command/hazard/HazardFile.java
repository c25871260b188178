package org.anjian.command.hazard;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.anjian.api.hazard.CorrectableField;
import org.anjian.api.hazard.HazardCommand;
import org.anjian.api.hazard.HazardDecision;
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.hazard.HazardRefusal;
import org.anjian.api.hazard.HazardSource;
import org.anjian.api.hazard.HazardState;
import org.anjian.api.hazard.HazardSubject;
import org.anjian.api.hazard.SafetyAssurance;
import org.anjian.api.hazard.event.EmergencyStopOrdered;
import org.anjian.api.hazard.event.HazardCorrected;
import org.anjian.api.hazard.event.HazardDelisted;
import org.anjian.api.hazard.event.HazardEvent;
import org.anjian.api.hazard.event.HazardGraded;
import org.anjian.api.hazard.event.HazardListedForSupervision;
import org.anjian.api.hazard.event.HazardRegistered;
import org.anjian.api.hazard.event.HazardReopened;
import org.anjian.api.hazard.event.HazardTransferred;
import org.anjian.api.hazard.event.OperationSuspended;
import org.anjian.api.hazard.event.RecheckFailed;
import org.anjian.api.hazard.event.RectificationDeadlineExtended;
import org.anjian.api.hazard.event.RectificationOrdered;
import org.anjian.api.hazard.event.RectificationPlanFixed;
import org.anjian.api.hazard.event.RectificationSubmitted;
import org.anjian.api.hazard.event.RectificationTracked;
import org.anjian.api.hazard.event.RectificationUrged;
import org.anjian.api.hazard.event.ReworkOrdered;
import org.anjian.api.hazard.event.StoppedZoneRechecked;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Doer;
import org.anjian.command.refusal.Refuse;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/** What the events of a hazard have told so far, as far as decisions need it. */
final class HazardFile {

    private HazardSubject subject;
    private HazardSource source;
    private HazardGrade severity;
    private HazardState state;
    private Instant registeredAt;
    private Instant lastStepAt;
    private final Map<CorrectableField, String> entries = new EnumMap<>(CorrectableField.class);

    private boolean ordered;
    private @Nullable Instant orderedAt;
    private @Nullable LocalDate dueOn;
    private boolean reopened;
    private boolean planned;
    private boolean suspensionRequired;
    private final Set<String> stoppedZones = new HashSet<>();
    private boolean trackedSinceOrder;
    private int trackings;
    private int reworkRounds;
    private int failedRechecks;
    private @Nullable Doer submitter;
    private boolean transferred;
    private @Nullable String listingBody;

    /** Appends an event and answers with the state it leads to. */
    HazardDecision record(HazardEvent event) {
        apply(event);
        return decision();
    }

    /** Appends an event, sets the timers it starts, and answers with the state it leads to. */
    HazardDecision record(HazardEvent event, HazardTimers timers, DeadlineManager deadlines) {
        apply(event);
        timers.follow(event, dueOn, deadlines);
        return decision();
    }

    /** Appends an event that nobody but a deadline caused. */
    void recordPassed(HazardEvent event) {
        apply(event, MetaData.from(Actor.system(subject.region()).toMetadata()));
    }

    HazardDecision decision() {
        return new HazardDecision(subject.id(), subject.number(), state, severity, dueOn, getVersion() + 1);
    }

    /** A step of the main line: from one of these states, and not before the step it follows. */
    void requireStep(HazardCommand command, Set<HazardState> from) {
        Refuse.unless(from.contains(state), HazardRefusal.WRONG_STATE);
        requireNotBeforeLastStep(command);
    }

    void requireNotBeforeLastStep(HazardCommand command) {
        requireNotBefore(command, lastStepAt);
    }

    /** A record beside the main line, while the loop goes on. */
    void requireOpen(HazardCommand command) {
        Refuse.unless(state.isOpen(), HazardRefusal.WRONG_STATE);
        requireNotBefore(command, registeredAt);
    }

    /** A record that may be added at any time, even when the loop has ended. */
    void requireKnown(HazardCommand command) {
        requireNotBefore(command, registeredAt);
    }

    /** Work goes on only after operation was suspended, where safety is not assured (QX24-21). */
    void requireSafetyAssured() {
        Refuse.when(suspensionRequired, HazardRefusal.SUSPENSION_REQUIRED);
    }

    /** A tracking or urging between order and recheck (QJ22B-09c). */
    void requireTrackable(HazardCommand command) {
        Refuse.unless(ordered && state.isOpen(), HazardRefusal.WRONG_STATE);
        requireSafetyAssured();
        requireNotBefore(command, orderedAt);
        Refuse.when(
                state == HazardState.RECHECK_PASSED && command.occurredAt().isAfter(lastStepAt),
                HazardRefusal.WRONG_STATE);
    }

    private static void requireNotBefore(HazardCommand command, Instant previous) {
        Refuse.when(command.occurredAt().isBefore(previous), HazardRefusal.BEFORE_PREVIOUS_STEP, "occurredAt");
    }

    void enter(HazardEvent event, @Nullable Doer doer) {
        HazardState next = HazardState.REGISTERED;
        if (state != null) {
            next = state.after(event, ordered);
        }
        switch (event) {
            case HazardRegistered registered -> enter(registered);
            case HazardGraded graded -> severity = graded.severity();
            case RectificationOrdered order -> enter(order);
            case RectificationPlanFixed plan -> planned = true;
            case OperationSuspended suspended -> suspensionRequired = false;
            case EmergencyStopOrdered stop -> {
                suspensionRequired = false;
                stoppedZones.add(stop.zone());
            }
            case StoppedZoneRechecked rechecked -> stoppedZones.remove(rechecked.zone());
            case RectificationTracked tracked -> {
                trackedSinceOrder = true;
                trackings = tracked.count();
            }
            case RectificationUrged urged -> trackedSinceOrder = true;
            case RectificationDeadlineExtended extended -> dueOn = extended.dueOn();
            case RectificationSubmitted submitted -> {
                submitter = Doer.named(submitted.submittedBy(), doer);
                reopened = false;
            }
            case ReworkOrdered rework -> reworkRounds = rework.round() - 1;
            case RecheckFailed failed -> {
                dueOn = failed.dueOn();
                failedRechecks = failed.failures();
            }
            case HazardReopened again -> reopened = true;
            case HazardTransferred transfer -> transferred = true;
            case HazardListedForSupervision listing -> listingBody = listing.listingBody();
            case HazardDelisted delisted -> listingBody = null;
            case HazardCorrected corrected -> entries.put(corrected.field(), corrected.value());
            default -> {}
        }
        if (next != state) {
            state = next;
            lastStepAt = event.occurredAt();
        }
    }

    private void enter(HazardRegistered event) {
        subject = event.hazard();
        source = event.source();
        severity = event.severity();
        registeredAt = event.occurredAt();
        entries.put(CorrectableField.DESCRIPTION, event.description());
        entries.put(CorrectableField.LOCATION, event.location());
        entries.put(CorrectableField.CATEGORY, event.category());
        entries.put(CorrectableField.SECTOR, event.sector().name());
    }

    private void enter(RectificationOrdered event) {
        ordered = true;
        orderedAt = event.occurredAt();
        lastStepAt = event.occurredAt();
        dueOn = event.dueOn();
        reopened = false;
        planned = false;
        trackedSinceOrder = false;
        suspensionRequired = event.safety() == SafetyAssurance.NOT_ASSURED && state != HazardState.OPERATION_SUSPENDED;
    }

    /** Whether a zone is under an emergency stop and was not rechecked since (QX24-27). */
    boolean isStopped(String zone) {
        return stoppedZones.contains(zone);
    }

    boolean awaitsZoneRecheck() {
        return !stoppedZones.isEmpty();
    }

    HazardSubject subject() {
        return subject;
    }

    HazardSource source() {
        return source;
    }

    HazardGrade severity() {
        return severity;
    }

    boolean isMajor() {
        return severity == HazardGrade.MAJOR;
    }

    /** General, and found by the enterprise: the only kind that needs no recheck by the regulator. */
    boolean isOwnBusinessOfEnterprise() {
        return !isMajor() && Sources.isOfEnterprise(source);
    }

    HazardState state() {
        return state;
    }

    Instant registeredAt() {
        return registeredAt;
    }

    boolean isOrdered() {
        return ordered;
    }

    /** Whether an order may be given: the first, or a new one after reopening. */
    boolean awaitsOrder() {
        return state.awaitsResult() && (!ordered || reopened);
    }

    @Nullable
    LocalDate dueOn() {
        return dueOn;
    }

    boolean isPlanned() {
        return planned;
    }

    boolean isTracked() {
        return trackedSinceOrder;
    }

    int trackings() {
        return trackings;
    }

    int reworkRounds() {
        return reworkRounds;
    }

    int failedRechecks() {
        return failedRechecks;
    }

    /** Whether who submitted the rectification and this actor count as one person. */
    boolean wasSubmittedBy(Actor actor) {
        return submitter != null && actor.doer().sharesPersonWith(submitter);
    }

    boolean isTransferred() {
        return transferred;
    }

    @Nullable
    String listingBody() {
        return listingBody;
    }

    String entry(CorrectableField field) {
        return entries.get(field);
    }
}
