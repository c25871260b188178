package org.anjian.command.penaltycase;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Doer;
import org.anjian.api.penaltycase.CaseOrigin;
import org.anjian.api.penaltycase.CaseOriginKind;
import org.anjian.api.penaltycase.CaseTrait;
import org.anjian.api.penaltycase.DecidingCommand;
import org.anjian.api.penaltycase.PenaltyCaseCommand;
import org.anjian.api.penaltycase.PenaltyCaseDecision;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.penaltycase.PenaltyCaseRefusal;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.anjian.api.penaltycase.PenaltyStage;
import org.anjian.api.penaltycase.SubjectKind;
import org.anjian.api.penaltycase.TeamChangeReason;
import org.anjian.api.penaltycase.Violation;
import org.anjian.api.penaltycase.event.CaseFiled;
import org.anjian.api.penaltycase.event.CaseTeamChanged;
import org.anjian.api.penaltycase.event.InvestigationConcluded;
import org.anjian.api.penaltycase.event.LinkedCaseOpened;
import org.anjian.api.penaltycase.event.NoPenaltyDecided;
import org.anjian.api.penaltycase.event.OnSpotPenaltyDecided;
import org.anjian.api.penaltycase.event.PenaltyCaseEvent;
import org.anjian.api.penaltycase.event.PenaltyCaseOpened;
import org.anjian.api.penaltycase.event.PenaltyCaseTakenOver;
import org.anjian.api.penaltycase.event.PenaltyDecided;
import org.anjian.api.penaltycase.event.PenaltyNoticeServed;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.region.RegionCode;
import org.anjian.command.refusal.Refuse;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/** What the events of a penalty case have told so far, as far as the stages share it. */
final class PenaltyCaseFile {

    private PenaltyCaseSubject subject;
    private PenaltyStage stage;
    private PenaltyStage stageBefore;
    private CaseOrigin origin;
    private Instant openedAt;
    private Instant lastStepAt;
    private @Nullable String accident;
    private @Nullable PenaltyCaseId linkedCase;
    private @Nullable String decisionNumber;
    private final List<String> team = new ArrayList<>();
    private final Set<String> handlers = new HashSet<>();
    private final Set<String> hands = new HashSet<>();
    private final Set<String> recused = new HashSet<>();
    private final List<Violation> violations = new ArrayList<>();
    private final List<CaseTrait> traits = new ArrayList<>();
    private final List<String> happened = new ArrayList<>();

    /** Appends an event, sets the timers it starts, and answers with the state it leads to. */
    PenaltyCaseDecision record(PenaltyCaseEvent event, CaseTerms terms, DeadlineManager deadlines) {
        apply(event);
        CaseDeadlines.follow(event, terms, deadlines);
        return decision();
    }

    /** Appends an event that starts no timer. */
    PenaltyCaseDecision record(PenaltyCaseEvent event) {
        apply(event);
        return decision();
    }

    /** Appends an event that nobody but a deadline caused. */
    void recordPassed(PenaltyCaseEvent event) {
        apply(event, MetaData.from(Actor.system(subject.region()).toMetadata()));
    }

    PenaltyCaseDecision decision() {
        return new PenaltyCaseDecision(subject.id(), subject.number(), stage, decisionNumber, getVersion() + 1);
    }

    /** A step of the main line: from one of these stages, and not before the step it follows (QJ16-06d). */
    void requireStep(PenaltyCaseCommand command, Set<PenaltyStage> from) {
        requireIn(command, from);
        requireNotBefore(command, lastStepAt);
    }

    /** In one of these stages; what the world did meanwhile may be recorded late. */
    void requireIn(PenaltyCaseCommand command, Set<PenaltyStage> from) {
        requireUnchanged(command);
        if (!from.contains(stage)) {
            throw Refuse.telling(
                    PenaltyCaseRefusal.ILLEGAL_TRANSITION,
                    null,
                    stage.name() + "（" + happened.getLast() + "）",
                    stage + " since " + happened.getLast());
        }
    }

    /** A record beside the main line, while the case is open. */
    void requireOpen(PenaltyCaseCommand command) {
        requireUnchanged(command);
        Refuse.unless(stage.isOpen(), PenaltyCaseRefusal.ILLEGAL_TRANSITION);
        requireNotBefore(command, openedAt);
    }

    /** It did not happen before something else. */
    static void requireNotBefore(PenaltyCaseCommand command, Instant previous) {
        Refuse.when(command.occurredAt().isBefore(previous), PenaltyCaseRefusal.BEFORE_PREVIOUS_STEP, "occurredAt");
    }

    /** Whoever decides on a version of the case that is not the last is told what happened since. */
    void requireUnchanged(PenaltyCaseCommand command) {
        if (!(command instanceof DecidingCommand deciding) || deciding.expectedVersion() == null) {
            return;
        }
        long expected = deciding.expectedVersion();
        Refuse.when(expected > happened.size(), InputRefusal.OUT_OF_RANGE, "expectedVersion");
        if (expected < happened.size()) {
            String since = String.join(", ", happened.subList((int) expected, happened.size()));
            throw Refuse.telling(InputRefusal.CONCURRENT_CHANGE, "expectedVersion", since, since);
        }
    }

    /**
     * Whoever reviews, chairs or decides does not handle the case and has no conflict of interest, neither as the hand nor as the
     * principal. The hands that acted for members of the team handle it too.
     */
    void requireApart(Doer doer, PenaltyCaseRefusal otherwise, @Nullable String field) {
        Refuse.when(doer.involvesAny(recused), PenaltyCaseRefusal.OFFICER_RECUSED, field);
        Refuse.when(doer.involvesAny(team) || doer.involvesAny(hands), otherwise, field);
    }

    void requireNotRecused(List<String> accounts, String field) {
        Refuse.when(accounts.stream().anyMatch(recused::contains), PenaltyCaseRefusal.OFFICER_RECUSED, field);
    }

    /** Whoever has a conflict of interest does not act here as the hand of somebody who has none. */
    void requireHandNotRecused(Actor actor) {
        Refuse.when(
                actor.onBehalf() != null && recused.contains(actor.id()), PenaltyCaseRefusal.OFFICER_RECUSED, "actor");
    }

    /** Keeps who acted for a member of the team, as the team is now. */
    private void keepHand(@Nullable Doer doer) {
        if (doer != null && doer.principal() != null && team.contains(doer.principal())) {
            hands.add(doer.hand());
        }
    }

    void enter(PenaltyCaseEvent event, @Nullable Doer doer) {
        keepHand(doer);
        PenaltyStage next = stage == null ? PenaltyStage.CLUE.after(event) : stage.after(event);
        happened.add(event.getClass().getSimpleName());
        subject = event.penaltyCase();
        if (openedAt == null) {
            openedAt = event.occurredAt();
        }
        switch (event) {
            case PenaltyCaseOpened opened -> {
                origin = opened.origin();
                accident = opened.accident();
                linkedCase = opened.linkedCase();
                replace(violations, opened.violations());
                replace(team, opened.team());
            }
            case OnSpotPenaltyDecided decided -> {
                origin = decided.origin();
                decisionNumber = decided.decisionNumber();
                replace(violations, decided.violations());
                replace(team, decided.team());
            }
            case PenaltyCaseTakenOver takenOver ->
                origin = new CaseOrigin(
                        CaseOriginKind.OTHER_SYSTEM, takenOver.source().key());
            case CaseFiled filed -> {
                replace(violations, filed.violations());
                replace(team, filed.team());
            }
            case CaseTeamChanged changed -> {
                replace(team, changed.team());
                if (changed.reason() == TeamChangeReason.RECUSAL) {
                    recused.addAll(changed.left());
                }
            }
            case InvestigationConcluded concluded -> {
                replace(violations, concluded.violations());
                replace(traits, concluded.traits());
            }
            case LinkedCaseOpened linked -> linkedCase = linked.linkedCase();
            case PenaltyDecided decided -> decisionNumber = decided.decisionNumber();
            case NoPenaltyDecided decided -> decisionNumber = decided.decisionNumber();
            default -> {}
        }
        keepHand(doer);
        handlers.addAll(team);
        handlers.addAll(hands);
        if (next != stage || event instanceof PenaltyNoticeServed) {
            lastStepAt = event.occurredAt();
        }
        if (next != stage) {
            stageBefore = stage;
        }
        stage = next;
    }

    private static <T> void replace(List<T> kept, List<T> by) {
        kept.clear();
        kept.addAll(by);
    }

    PenaltyCaseSubject subject() {
        return subject;
    }

    RegionCode region() {
        return subject.region();
    }

    PenaltyStage stage() {
        return stage;
    }

    /** The stage before the present one. */
    PenaltyStage stageBefore() {
        return stageBefore;
    }

    Instant openedAt() {
        return openedAt;
    }

    CaseOrigin origin() {
        return origin;
    }

    boolean isAgainstPerson() {
        return subject.kind() == SubjectKind.PERSON;
    }

    @Nullable
    String accident() {
        return accident;
    }

    @Nullable
    PenaltyCaseId linkedCase() {
        return linkedCase;
    }

    List<String> team() {
        return List.copyOf(team);
    }

    /** Whether the hand or the principal ever handled the case, also where it left the team since. */
    boolean wasHandledBy(Doer doer) {
        return doer.involvesAny(handlers);
    }

    List<Violation> violations() {
        return List.copyOf(violations);
    }

    boolean has(CaseTrait trait) {
        return traits.contains(trait);
    }
}
