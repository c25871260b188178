package org.anjian.command.penaltycase;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;
import org.anjian.api.message.Actor;
import org.anjian.api.message.LegalTime;
import org.anjian.api.penaltycase.FineAccount;
import org.anjian.api.penaltycase.PenaltyCaseCommand;
import org.anjian.api.penaltycase.PenaltyCaseDecision;
import org.anjian.api.penaltycase.PenaltyCaseRefusal;
import org.anjian.api.penaltycase.PenaltyStage;
import org.anjian.api.penaltycase.RevocationKind;
import org.anjian.api.penaltycase.command.ChangeDecision;
import org.anjian.api.penaltycase.command.CorrectDecision;
import org.anjian.api.penaltycase.command.ImposeDailyPenalty;
import org.anjian.api.penaltycase.command.RevokeDecision;
import org.anjian.api.penaltycase.event.DailyPenaltyImposed;
import org.anjian.api.penaltycase.event.PenaltyDecisionChanged;
import org.anjian.api.penaltycase.event.PenaltyDecisionCorrected;
import org.anjian.api.penaltycase.event.PenaltyDecisionRevoked;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.command.numbering.DocumentKind;
import org.anjian.command.refusal.Refuse;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** What may become of a decision after it was made: corrected, changed, revoked, imposed again for every day. */
class Aftermath {

    private static final Set<PenaltyStage> DECIDED = EnumSet.of(
            PenaltyStage.DECIDED,
            PenaltyStage.SERVED,
            PenaltyStage.INSTALMENTS,
            PenaltyStage.OVERDUE,
            PenaltyStage.DEMANDED,
            PenaltyStage.COURT_APPLIED,
            PenaltyStage.COURT_ENFORCED,
            PenaltyStage.PAID);

    private static final Set<PenaltyStage> REFUSABLE = EnumSet.range(PenaltyStage.SERVED, PenaltyStage.PAID);

    private final PenaltyCaseFile file;
    private final Execution execution;
    private @Nullable LocalDate dailyThrough;

    Aftermath(PenaltyCaseFile file, Execution execution) {
        this.file = file;
        this.execution = execution;
    }

    @CommandHandler
    PenaltyCaseDecision handle(CorrectDecision command) {
        requireDecided(command);
        Refuse.when(command.corrected().equals(command.previous()), PenaltyCaseRefusal.NOTHING_CHANGED, "corrected");
        return file.record(new PenaltyDecisionCorrected(
                file.subject(), command.occurredAt(), command.previous(), command.corrected(), command.reason()));
    }

    @CommandHandler
    PenaltyCaseDecision handle(ChangeDecision command) {
        requireDecided(command);
        long before = execution.fineFen();
        Refuse.when(command.fineFen() > before, PenaltyCaseRefusal.HEAVIER_CHANGE, "fineFen");
        Refuse.when(command.fineFen() == before, PenaltyCaseRefusal.NOTHING_CHANGED, "fineFen");
        FineAccount now = execution.account().at(LegalTime.dayOf(command.occurredAt()));
        FineAccount after = now.changed(command.fineFen(), LegalTime.dayOf(command.occurredAt()));
        return file.record(new PenaltyDecisionChanged(
                file.subject(),
                command.occurredAt(),
                before,
                command.fineFen(),
                after.owedFen(),
                now.paidFen() - after.paidFen(),
                command.reason()));
    }

    @CommandHandler
    PenaltyCaseDecision handle(RevokeDecision command) {
        requireDecided(command);
        Refuse.when(command.kind() == RevocationKind.DELETED_AT_SOURCE, InputRefusal.UNKNOWN_VALUE, "kind");
        return file.record(new PenaltyDecisionRevoked(
                file.subject(),
                command.occurredAt(),
                command.kind(),
                command.reason(),
                execution.fineFen(),
                execution.account().paidFen()));
    }

    /** From the day after the order to the day on which the refusal was found; no day counts twice (NL-AQ112). */
    @CommandHandler
    PenaltyCaseDecision handle(ImposeDailyPenalty command, Actor actor, CaseDesk desk, DeadlineManager deadlines) {
        file.requireIn(command, REFUSABLE);
        PenaltyCaseFile.requireNotBefore(command, execution.servedAt());
        long base = execution.fineFen();
        Refuse.when(base == 0, PenaltyCaseRefusal.DAILY_PENALTY_WITHOUT_FINE);
        LocalDate day = LegalTime.dayOf(command.occurredAt());
        LocalDate from = command.orderedOn().plusDays(1);
        Refuse.when(
                command.confirmedOn().isBefore(from)
                        || command.confirmedOn().isAfter(day)
                        || (dailyThrough != null && !from.isAfter(dailyThrough)),
                PenaltyCaseRefusal.DAILY_PENALTY_PERIOD,
                "confirmedOn");
        int days = Math.toIntExact(ChronoUnit.DAYS.between(from, command.confirmedOn()) + 1);
        EnforcementPeriods periods = desk.terms().afterService(day, file.region());
        return file.record(
                new DailyPenaltyImposed(
                        file.subject(),
                        command.occurredAt(),
                        desk.number(DocumentKind.DECISION, actor, file.subject(), command.occurredAt()),
                        command.orderedOn(),
                        from,
                        command.confirmedOn(),
                        days,
                        base,
                        base * days,
                        periods.payBy(),
                        periods.perMille(),
                        command.reason()),
                desk.terms(),
                deadlines);
    }

    private void requireDecided(PenaltyCaseCommand command) {
        file.requireIn(command, DECIDED);
        PenaltyCaseFile.requireNotBefore(command, execution.decidedAt());
    }

    @EventSourcingHandler
    void on(DailyPenaltyImposed event) {
        dailyThrough = event.confirmedOn();
    }
}
