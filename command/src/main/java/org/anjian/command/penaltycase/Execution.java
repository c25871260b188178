package org.anjian.command.penaltycase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.anjian.api.message.Actor;
import org.anjian.api.message.LegalTime;
import org.anjian.api.penaltycase.FineAccount;
import org.anjian.api.penaltycase.FineClaim;
import org.anjian.api.penaltycase.Instalment;
import org.anjian.api.penaltycase.PenaltyCaseDecision;
import org.anjian.api.penaltycase.PenaltyCaseRefusal;
import org.anjian.api.penaltycase.PenaltyStage;
import org.anjian.api.penaltycase.RemedyOutcome;
import org.anjian.api.penaltycase.SurchargePause;
import org.anjian.api.penaltycase.command.ApproveInstalments;
import org.anjian.api.penaltycase.command.RecordPayment;
import org.anjian.api.penaltycase.command.ServeDecision;
import org.anjian.api.penaltycase.command.ServeDemand;
import org.anjian.api.penaltycase.event.DailyPenaltyImposed;
import org.anjian.api.penaltycase.event.DecisionServiceOverdue;
import org.anjian.api.penaltycase.event.FineInstalmentsApproved;
import org.anjian.api.penaltycase.event.FinePaid;
import org.anjian.api.penaltycase.event.FinePaymentOverdue;
import org.anjian.api.penaltycase.event.InstalmentMissed;
import org.anjian.api.penaltycase.event.OnSpotPenaltyDecided;
import org.anjian.api.penaltycase.event.PenaltyDecided;
import org.anjian.api.penaltycase.event.PenaltyDecisionChanged;
import org.anjian.api.penaltycase.event.PenaltyDecisionRevoked;
import org.anjian.api.penaltycase.event.PenaltyDecisionServed;
import org.anjian.api.penaltycase.event.PerformanceDemandServed;
import org.anjian.api.penaltycase.event.RemedyConcluded;
import org.anjian.api.penaltycase.event.RemedyFiled;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.command.numbering.DocumentKind;
import org.anjian.command.refusal.Refuse;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** The performance of a decision: service, payment, instalments, what is overdue, the demand (执行). */
class Execution {

    private static final Set<PenaltyStage> ENFORCED = EnumSet.range(PenaltyStage.SERVED, PenaltyStage.COURT_ENFORCED);

    private static final Set<PenaltyStage> PLANNABLE =
            EnumSet.of(PenaltyStage.SERVED, PenaltyStage.OVERDUE, PenaltyStage.DEMANDED);

    private final PenaltyCaseFile file;
    private FineAccount account = FineAccount.EMPTY;
    private long decidedFen;
    private @Nullable Instant decidedAt;
    private @Nullable Instant servedAt;
    private @Nullable LocalDate serveBy;
    private @Nullable LocalDate lateSince;
    private List<Instalment> plan = List.of();
    private long openAtApproval;
    private final Set<String> receipts = new HashSet<>();

    Execution(PenaltyCaseFile file) {
        this.file = file;
    }

    /** What is owed, as of the last event that counted it. */
    FineAccount account() {
        return account;
    }

    /** The fine that was decided, as it is now. */
    long fineFen() {
        return decidedFen;
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }

    @Nullable
    Instant servedAt() {
        return servedAt;
    }

    @CommandHandler
    PenaltyCaseDecision handle(ServeDecision command, CaseDesk desk, DeadlineManager deadlines) {
        file.requireStep(command, EnumSet.of(PenaltyStage.DECIDED));
        EnforcementPeriods periods = desk.terms().afterService(LegalTime.dayOf(command.occurredAt()), file.region());
        return file.record(
                new PenaltyDecisionServed(
                        file.subject(),
                        command.occurredAt(),
                        command.method(),
                        command.receipt(),
                        command.receivedBy(),
                        periods.payBy(),
                        periods.perMille(),
                        periods.reviewUntil(),
                        periods.suitUntil(),
                        periods.courtFrom(),
                        periods.courtUntil()),
                desk.terms(),
                deadlines);
    }

    @CommandHandler
    PenaltyCaseDecision handle(RecordPayment command) {
        file.requireIn(command, ENFORCED);
        PenaltyCaseFile.requireNotBefore(command, servedAt);
        Refuse.when(
                receipts.contains(command.receiptNumber()),
                PenaltyCaseRefusal.RECEIPT_RECORDED_ALREADY,
                "receiptNumber");
        LocalDate day = LegalTime.dayOf(command.occurredAt());
        long owed = account.at(day).owedFen();
        Refuse.when(owed == 0, PenaltyCaseRefusal.NOTHING_OWED);
        Refuse.when(command.amountFen() == 0, InputRefusal.OUT_OF_RANGE, "amountFen");
        Refuse.when(command.amountFen() > owed, PenaltyCaseRefusal.OVERPAID, "amountFen");
        FineAccount after = account.paid(command.amountFen(), day);
        return file.record(new FinePaid(
                file.subject(),
                command.occurredAt(),
                command.amountFen(),
                command.receiptNumber(),
                after.openFen(),
                after.surchargeFen(),
                after.openSurchargeFen()));
    }

    @CommandHandler
    PenaltyCaseDecision handle(ApproveInstalments command, Actor actor, CaseDesk desk, DeadlineManager deadlines) {
        file.requireStep(command, PLANNABLE);
        long open = account.openFen();
        Refuse.when(open == 0, PenaltyCaseRefusal.NOTHING_OWED);
        long planned =
                command.instalments().stream().mapToLong(Instalment::amountFen).sum();
        Refuse.when(planned != open, PenaltyCaseRefusal.INSTALMENTS_DO_NOT_ADD_UP, "instalments");
        LocalDate day = LegalTime.dayOf(command.occurredAt());
        List<Instalment> instalments = new ArrayList<>();
        LocalDate last = day;
        for (Instalment instalment : command.instalments()) {
            // A last day that is a holiday is the next working day (NL-CF85).
            LocalDate dueOn = desk.terms().lastDay(instalment.dueOn());
            Refuse.unless(dueOn.isAfter(last), PenaltyCaseRefusal.INSTALMENTS_OUT_OF_ORDER, "instalments");
            instalments.add(new Instalment(dueOn, instalment.amountFen()));
            last = dueOn;
        }
        return file.record(
                new FineInstalmentsApproved(
                        file.subject(),
                        command.occurredAt(),
                        instalments,
                        command.reason(),
                        actor.id(),
                        account.paused(SurchargePause.INSTALMENTS, day).surchargeFen()),
                desk.terms(),
                deadlines);
    }

    @CommandHandler
    PenaltyCaseDecision handle(ServeDemand command, Actor actor, CaseDesk desk) {
        file.requireStep(command, EnumSet.of(PenaltyStage.OVERDUE));
        LocalDate day = LegalTime.dayOf(command.occurredAt());
        FineAccount now = account.at(day);
        return file.record(new PerformanceDemandServed(
                file.subject(),
                command.occurredAt(),
                desk.number(DocumentKind.DEMAND, actor, file.subject(), command.occurredAt()),
                now.openFen(),
                now.openSurchargeFen(),
                desk.terms().applyAfter(day, file.region()),
                command.method(),
                command.receipt()));
    }

    @DeadlineHandler(deadlineName = CaseDeadlines.SERVICE)
    void passService(CaseDeadlines.Due due) {
        if (file.stage() == PenaltyStage.DECIDED
                && due.day().equals(serveBy)
                && !due.day().equals(lateSince)) {
            file.recordPassed(new DecisionServiceOverdue(file.subject(), LegalTime.endOf(due.day()), due.day()));
        }
    }

    @DeadlineHandler(deadlineName = CaseDeadlines.PAYMENT)
    void passPayment(CaseDeadlines.Due due) {
        boolean awaited =
                account.claims().stream().anyMatch(claim -> claim.payBy().equals(due.day()) && claim.openFen() > 0);
        if (file.stage() == PenaltyStage.SERVED && awaited) {
            file.recordPassed(
                    new FinePaymentOverdue(file.subject(), LegalTime.endOf(due.day()), due.day(), account.openFen()));
        }
    }

    @DeadlineHandler(deadlineName = CaseDeadlines.INSTALMENT)
    void passInstalment(CaseDeadlines.Due due) {
        long missing = openAtApproval <= 0 ? 0 : planned(due.day()) - (openAtApproval - account.openFen());
        boolean inPlan = plan.stream().anyMatch(one -> one.dueOn().equals(due.day()));
        if (file.stage() == PenaltyStage.INSTALMENTS && inPlan && missing > 0) {
            file.recordPassed(new InstalmentMissed(
                    file.subject(), LegalTime.endOf(due.day()), due.day(), missing, account.openFen()));
        }
    }

    private long planned(LocalDate through) {
        return plan.stream()
                .filter(one -> !one.dueOn().isAfter(through))
                .mapToLong(Instalment::amountFen)
                .sum();
    }

    @EventSourcingHandler
    void on(PenaltyDecided event) {
        decidedFen = event.fineFen();
        decidedAt = event.occurredAt();
        serveBy = event.serveBy();
    }

    @EventSourcingHandler
    void on(DecisionServiceOverdue event) {
        lateSince = event.serveBy();
    }

    @EventSourcingHandler
    void on(PenaltyDecisionServed event) {
        servedAt = event.occurredAt();
        owe(event.penaltyCase().id().raw(), decidedFen, event.payBy(), event.surchargePerMille());
    }

    @EventSourcingHandler
    void on(OnSpotPenaltyDecided event) {
        decidedFen = event.fineFen();
        decidedAt = event.occurredAt();
        servedAt = event.occurredAt();
        owe(event.decisionNumber(), event.fineFen(), event.payBy(), event.surchargePerMille());
    }

    @EventSourcingHandler
    void on(DailyPenaltyImposed event) {
        owe(event.decisionNumber(), event.amountFen(), event.payBy(), event.surchargePerMille());
    }

    private void owe(String number, long fineFen, LocalDate payBy, int perMille) {
        if (fineFen > 0) {
            account = account.with(FineClaim.of(number, fineFen, payBy, perMille));
        }
    }

    @EventSourcingHandler
    void on(FinePaid event) {
        receipts.add(event.receiptNumber());
        account = account.paid(event.amountFen(), LegalTime.dayOf(event.occurredAt()));
    }

    @EventSourcingHandler
    void on(FineInstalmentsApproved event) {
        account = account.paused(SurchargePause.INSTALMENTS, LegalTime.dayOf(event.occurredAt()));
        plan = event.instalments();
        openAtApproval = account.openFen();
    }

    @EventSourcingHandler
    void on(InstalmentMissed event) {
        account = account.resumed(SurchargePause.INSTALMENTS, event.dueOn().plusDays(1));
        plan = List.of();
    }

    @EventSourcingHandler
    void on(RemedyFiled event) {
        account = account.paused(SurchargePause.REMEDY, LegalTime.dayOf(event.occurredAt()));
    }

    @EventSourcingHandler
    void on(RemedyConcluded event) {
        LocalDate day = LegalTime.dayOf(event.occurredAt());
        account = account.resumed(SurchargePause.REMEDY, day);
        if (event.outcome().ends()) {
            account = FineAccount.EMPTY;
        } else if (event.outcome() == RemedyOutcome.CHANGED) {
            account = account.changed(event.fineFen(), day);
            decidedFen = event.fineFen();
        }
    }

    @EventSourcingHandler
    void on(PenaltyDecisionChanged event) {
        if (event.fineFen() != null) {
            account = account.changed(event.fineFen(), LegalTime.dayOf(event.occurredAt()));
            decidedFen = event.fineFen();
        }
    }

    @EventSourcingHandler
    void on(PenaltyDecisionRevoked event) {
        account = FineAccount.EMPTY;
    }
}
