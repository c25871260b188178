package org.anjian.command.monthlyreturn;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.anjian.api.campaign.Delivery;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.message.Doer;
import org.anjian.api.message.LegalTime;
import org.anjian.api.monthlyreturn.ComputedFigures;
import org.anjian.api.monthlyreturn.MonthlyReturnId;
import org.anjian.api.monthlyreturn.MonthlyReturnRefusal;
import org.anjian.api.monthlyreturn.MonthlyReturnState;
import org.anjian.api.monthlyreturn.MonthlyReturnSubject;
import org.anjian.api.monthlyreturn.ReturnFilter;
import org.anjian.api.monthlyreturn.ReturnMonth;
import org.anjian.api.monthlyreturn.SignatureVoidCause;
import org.anjian.api.monthlyreturn.command.AcceptMonthlyReturn;
import org.anjian.api.monthlyreturn.command.CompileMonthlyReturn;
import org.anjian.api.monthlyreturn.command.DeclareNoTypicalCases;
import org.anjian.api.monthlyreturn.command.EndMonthlyReturnDuty;
import org.anjian.api.monthlyreturn.command.NominateTypicalCase;
import org.anjian.api.monthlyreturn.command.ReturnMonthlyReturn;
import org.anjian.api.monthlyreturn.command.SignMonthlyReturn;
import org.anjian.api.monthlyreturn.command.SubmitMonthlyReturn;
import org.anjian.api.monthlyreturn.event.MonthlyReturnAccepted;
import org.anjian.api.monthlyreturn.event.MonthlyReturnCompiled;
import org.anjian.api.monthlyreturn.event.MonthlyReturnDueSoon;
import org.anjian.api.monthlyreturn.event.MonthlyReturnDutyEnded;
import org.anjian.api.monthlyreturn.event.MonthlyReturnEvent;
import org.anjian.api.monthlyreturn.event.MonthlyReturnExpected;
import org.anjian.api.monthlyreturn.event.MonthlyReturnOverdue;
import org.anjian.api.monthlyreturn.event.MonthlyReturnReturned;
import org.anjian.api.monthlyreturn.event.MonthlyReturnSignatureVoided;
import org.anjian.api.monthlyreturn.event.MonthlyReturnSigned;
import org.anjian.api.monthlyreturn.event.MonthlyReturnSubmitted;
import org.anjian.api.monthlyreturn.event.NextMonthlyReturnOwed;
import org.anjian.api.monthlyreturn.event.NoTypicalCasesDeclared;
import org.anjian.api.monthlyreturn.event.TypicalCaseNominated;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.permission.Permissions;
import org.anjian.command.refusal.Refuse;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** The return of one regulator for one month: computed, signed by the head, handed to the office of the same level. */
@Aggregate
class MonthlyReturn {

    @AggregateIdentifier
    private MonthlyReturnId id;

    private MonthlyReturnSubject subject;
    private MonthlyReturnState state = MonthlyReturnState.EXPECTED;
    private @Nullable LocalDate dueOn;
    private @Nullable MonthlyReturnCompiled compiled;
    private @Nullable Doer compiler;
    private @Nullable MonthlyReturnSigned signed;
    private final Set<PenaltyCaseId> typicalCases = new HashSet<>();
    private boolean noTypicalCases;
    private boolean reminded;
    private boolean overdue;
    private boolean nextOwed;
    private boolean dutyEnded;
    private @Nullable Instant lastStepAt;
    private @Nullable Instant returnedAt;

    MonthlyReturn() {}

    @CommandHandlerInterceptor
    void permit(CommandMessage<?> message, Actor actor, Permissions permissions) {
        permissions.require(actor, message.getPayloadType(), subject.region(), null);
    }

    /** Makes the return owed; harmless where it is owed already. */
    Decision expect(MonthlyReturnExpected expected, DeadlineManager deadlines) {
        if (dueOn == null) {
            apply(expected);
            ReturnDeadlines.schedule(
                    ReturnMonth.parse(expected.monthlyReturn().month(), "month"), expected.dueOn(), deadlines);
        }
        return decision();
    }

    /** Has the figures computed, also again; a signature that was given before counts no more. */
    Decision compile(CompileMonthlyReturn command, MonthFigures figures, Actor actor) {
        Refuse.when(state.isWithOffice(), MonthlyReturnRefusal.WITH_THE_OFFICE);
        requireAfterLastStep(command.occurredAt());
        ReturnMonth month = ReturnMonth.parse(subject.month(), "month");
        ComputedFigures computed = figures.of(ReturnFilter.of(subject.organisation(), subject.region(), month));
        voidSignature(command.occurredAt(), SignatureVoidCause.RECOMPILED);
        return record(new MonthlyReturnCompiled(subject, command.occurredAt(), computed, actor.id()));
    }

    @CommandHandler
    Decision handle(NominateTypicalCase command, Actor actor, DecidedCases cases) {
        requireOpenTo(actor, command.occurredAt());
        Refuse.unless(cases.isDecided(command.caseId(), subject), MonthlyReturnRefusal.CASE_NOT_DECIDED, "caseId");
        Refuse.when(typicalCases.contains(command.caseId()), MonthlyReturnRefusal.CASE_NOMINATED_ALREADY, "caseId");
        voidSignature(command.occurredAt(), SignatureVoidCause.TYPICAL_CASES_CHANGED);
        return record(new TypicalCaseNominated(subject, command.occurredAt(), command.typicalCase(), actor.id()));
    }

    @CommandHandler
    Decision handle(DeclareNoTypicalCases command, Actor actor) {
        requireOpenTo(actor, command.occurredAt());
        Refuse.unless(typicalCases.isEmpty(), MonthlyReturnRefusal.TYPICAL_CASES_NOMINATED);
        return noTypicalCases
                ? decision()
                : record(new NoTypicalCasesDeclared(subject, command.occurredAt(), actor.id()));
    }

    @CommandHandler
    Decision handle(SignMonthlyReturn command, Actor actor) {
        requireOpenTo(actor, command.occurredAt());
        Refuse.when(compiled == null || state != MonthlyReturnState.COMPILED, MonthlyReturnRefusal.NOTHING_COMPILED);
        Refuse.when(actor.doer().sharesPersonWith(compiler), MonthlyReturnRefusal.DRAFTER_MAY_NOT_SIGN);
        Refuse.unless(
                compiled.computed().sha256().equals(command.sha256()), MonthlyReturnRefusal.FIGURES_DIFFER, "sha256");
        Refuse.when(typicalCases.isEmpty() && !noTypicalCases, MonthlyReturnRefusal.TYPICAL_CASES_UNSAID);
        return record(new MonthlyReturnSigned(subject, command.occurredAt(), compiled.computed(), actor.id()));
    }

    /** What is late was missing before, whether the deadline has passed here already or not; unless the office had it then. */
    @CommandHandler
    Decision handle(SubmitMonthlyReturn command, Actor actor) {
        requireOpenTo(actor, command.occurredAt());
        Refuse.when(signed == null, MonthlyReturnRefusal.PRINCIPAL_SIGNATURE_REQUIRED);
        LocalDate last = dueOn;
        Instant passed = LegalTime.endOf(last);
        boolean wasThere = returnedAt != null && !returnedAt.isBefore(passed);
        if (!command.occurredAt().isBefore(passed) && !wasThere) {
            miss(last);
        }
        return record(new MonthlyReturnSubmitted(
                subject,
                command.occurredAt(),
                Delivery.of(LegalTime.dayOf(command.occurredAt()), last),
                signed.signed().sha256(),
                actor.id()));
    }

    @CommandHandler
    Decision handle(AcceptMonthlyReturn command, Actor actor) {
        requireDecidable(actor, command.occurredAt());
        return record(new MonthlyReturnAccepted(subject, command.occurredAt(), actor.id()));
    }

    @CommandHandler
    Decision handle(ReturnMonthlyReturn command, Actor actor) {
        requireDecidable(actor, command.occurredAt());
        return record(new MonthlyReturnReturned(subject, command.occurredAt(), command.reason(), actor.id()));
    }

    @CommandHandler
    Decision handle(EndMonthlyReturnDuty command, Actor actor) {
        requireOffice(actor);
        Refuse.when(dutyEnded || nextOwed, MonthlyReturnRefusal.DUTY_ENDED_ALREADY);
        return record(new MonthlyReturnDutyEnded(subject, command.occurredAt(), command.reason(), actor.id()));
    }

    @DeadlineHandler(deadlineName = ReturnDeadlines.DUE_SOON)
    void remind(ReturnDeadlines.Due due) {
        if (!state.isWithOffice() && !reminded && !overdue) {
            pass(new MonthlyReturnDueSoon(
                    subject, LegalTime.startOf(due.dueOn().minusDays(ReturnDeadlines.REMINDER_DAYS)), due.dueOn()));
        }
    }

    @DeadlineHandler(deadlineName = ReturnDeadlines.OVERDUE)
    void pass(ReturnDeadlines.Due due) {
        if (!state.isWithOffice()) {
            miss(due.dueOn());
        }
    }

    @DeadlineHandler(deadlineName = ReturnDeadlines.NEXT)
    void goOn(ReturnDeadlines.Next next) {
        if (!dutyEnded && !nextOwed) {
            pass(new NextMonthlyReturnOwed(
                    subject, ReturnMonth.parse(next.month(), "month").end(), next.month()));
        }
    }

    private void miss(LocalDate last) {
        if (!overdue) {
            pass(new MonthlyReturnOverdue(subject, LegalTime.endOf(last), last));
        }
    }

    private void pass(MonthlyReturnEvent event) {
        apply(event, MetaData.from(Actor.system(subject.region()).toMetadata()));
    }

    private void voidSignature(Instant at, SignatureVoidCause cause) {
        if (signed != null) {
            apply(new MonthlyReturnSignatureVoided(subject, at, signed.signed().sha256(), signed.signedBy(), cause));
        }
    }

    private void requireOpenTo(Actor actor, Instant at) {
        requireOwn(actor, subject);
        Refuse.when(state.isWithOffice(), MonthlyReturnRefusal.WITH_THE_OFFICE);
        requireAfterLastStep(at);
    }

    /** The regulator is known by its code and its jurisdiction: a superior that reads the return does not make it. */
    static void requireOwn(Actor actor, MonthlyReturnSubject subject) {
        Refuse.unless(
                actor.organisation().equals(subject.organisation())
                        && actor.jurisdiction().equals(subject.region()),
                MonthlyReturnRefusal.NOT_THE_REPORTING_BODY);
    }

    private void requireDecidable(Actor actor, Instant at) {
        requireOffice(actor);
        Refuse.unless(state == MonthlyReturnState.SUBMITTED, MonthlyReturnRefusal.NOT_SUBMITTED);
        requireAfterLastStep(at);
    }

    private void requireOffice(Actor actor) {
        Refuse.unless(actor.jurisdiction().equals(subject.region()), MonthlyReturnRefusal.NOT_THE_OFFICE_OF_THE_LEVEL);
    }

    private void requireAfterLastStep(Instant at) {
        Refuse.when(lastStepAt != null && at.isBefore(lastStepAt), MonthlyReturnRefusal.BEFORE_LAST_STEP, "occurredAt");
    }

    private Decision record(MonthlyReturnEvent event) {
        apply(event);
        return decision();
    }

    private Decision decision() {
        return new Decision(id.raw(), getVersion() + 1);
    }

    @EventSourcingHandler
    void on(MonthlyReturnEvent event, @Nullable Doer doer) {
        id = event.monthlyReturn().id();
        subject = event.monthlyReturn();
        switch (event) {
            case MonthlyReturnExpected e -> dueOn = e.dueOn();
            case MonthlyReturnDueSoon e -> reminded = true;
            case MonthlyReturnOverdue e -> overdue = true;
            case NextMonthlyReturnOwed e -> nextOwed = true;
            case MonthlyReturnDutyEnded e -> dutyEnded = true;
            case MonthlyReturnCompiled e -> {
                compiled = e;
                compiler = Doer.named(e.compiledBy(), doer);
                step(MonthlyReturnState.COMPILED, e);
            }
            case MonthlyReturnSignatureVoided e -> {
                signed = null;
                step(MonthlyReturnState.COMPILED, e);
            }
            case TypicalCaseNominated e -> {
                typicalCases.add(e.typicalCase().caseId());
                noTypicalCases = false;
                lastStepAt = e.occurredAt();
            }
            case NoTypicalCasesDeclared e -> {
                noTypicalCases = true;
                lastStepAt = e.occurredAt();
            }
            case MonthlyReturnSigned e -> {
                signed = e;
                step(MonthlyReturnState.SIGNED, e);
            }
            case MonthlyReturnSubmitted e -> step(MonthlyReturnState.SUBMITTED, e);
            case MonthlyReturnAccepted e -> step(MonthlyReturnState.ACCEPTED, e);
            case MonthlyReturnReturned e -> {
                signed = null;
                returnedAt = e.occurredAt();
                step(MonthlyReturnState.RETURNED, e);
            }
        }
    }

    private void step(MonthlyReturnState next, MonthlyReturnEvent event) {
        state = next;
        lastStepAt = event.occurredAt();
    }
}
