package org.anjian.command.typicalcase;

import java.time.Instant;
import org.anjian.api.bulletin.BulletinRefusal;
import org.anjian.api.bulletin.command.RecordBulletinMedia;
import org.anjian.api.bulletin.event.QuarterlyBulletinIssued;
import org.anjian.api.disclosure.WithdrawalReason;
import org.anjian.api.monthlyreturn.event.TypicalCaseNominated;
import org.anjian.api.penaltycase.event.PenaltyCaseEvent;
import org.anjian.api.penaltycase.event.PenaltyDecisionChanged;
import org.anjian.api.penaltycase.event.PenaltyDecisionRevoked;
import org.anjian.api.penaltycase.event.RemedyConcluded;
import org.anjian.api.typicalcase.TypicalCaseId;
import org.anjian.api.typicalcase.TypicalCaseRefusal;
import org.anjian.api.typicalcase.command.IncludeTypicalCase;
import org.anjian.api.typicalcase.command.ReceiveTypicalCase;
import org.anjian.api.typicalcase.command.WithdrawTypicalCase;
import org.anjian.api.typicalcase.event.TypicalCaseEnteredBulletin;
import org.anjian.api.typicalcase.event.TypicalCaseEvent;
import org.anjian.api.typicalcase.event.TypicalCasePublished;
import org.anjian.command.process.OwnCommands;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.stereotype.Component;

/**
 * What returns, bulletins and penalties do to typical cases: a nomination begins one, the issue of a bulletin makes its publication
 * owed, a penalty that is gone takes it back. Ids follow from the events, so an event that is handled again does nothing twice.
 */
@Component
@ProcessingGroup(TypicalCaseProcess.GROUP)
@DisallowReplay
public class TypicalCaseProcess {

    /** The processing group. */
    public static final String GROUP = "typical-case";

    private final OwnCommands commands;
    private final TypicalCaseLookup cases;

    TypicalCaseProcess(OwnCommands commands, TypicalCaseLookup cases) {
        this.commands = commands;
        this.cases = cases;
    }

    @EventHandler
    void on(TypicalCaseNominated event) {
        TypicalCaseId id =
                TypicalCaseId.of(event.monthlyReturn().id(), event.typicalCase().caseId());
        commands.send(
                new ReceiveTypicalCase(
                        event.monthlyReturn(),
                        event.typicalCase(),
                        event.nominatedBy(),
                        event.occurredAt(),
                        "receive/" + id),
                event.monthlyReturn().region());
    }

    @EventHandler
    void on(QuarterlyBulletinIssued event) {
        event.typicalCases()
                .forEach(id -> commands.send(
                        new IncludeTypicalCase(
                                id,
                                event.bulletin().id(),
                                event.revision(),
                                event.number(),
                                event.occurredAt(),
                                "include/" + id + "/" + event.bulletin().id() + "/" + event.revision()),
                        event.bulletin().office()));
    }

    @EventHandler
    void on(TypicalCasePublished event) {
        tell(event);
    }

    /** A revision may tell of a case that is public already. */
    @EventHandler
    void on(TypicalCaseEnteredBulletin event) {
        if (cases.isPublished(event.typicalCase().id())) {
            tell(event);
        }
    }

    /** The bulletin knows whether this was the last of its cases. */
    private void tell(TypicalCaseEvent event) {
        cases.bulletinsOf(event.typicalCase().id())
                .forEach(named -> commands.sendUnless(
                        new RecordBulletinMedia(named.bulletin(), named.revision(), event.occurredAt(), null),
                        event.typicalCase().region(),
                        BulletinRefusal.MEDIA_PUBLICATION_MISSING,
                        BulletinRefusal.NOT_ISSUED));
    }

    @EventHandler
    void on(PenaltyDecisionChanged event, @SequenceNumber long sequence) {
        withdraw(event, WithdrawalReason.CHANGED, sequence);
    }

    @EventHandler
    void on(PenaltyDecisionRevoked event, @SequenceNumber long sequence) {
        withdraw(
                event,
                switch (event.kind()) {
                    case REVOKED, DELETED_AT_SOURCE -> WithdrawalReason.REVOKED;
                    case DECLARED_ILLEGAL -> WithdrawalReason.DECLARED_ILLEGAL;
                    case DECLARED_VOID -> WithdrawalReason.DECLARED_VOID;
                },
                sequence);
    }

    @EventHandler
    void on(RemedyConcluded event, @SequenceNumber long sequence) {
        switch (event.outcome()) {
            case UPHELD, WITHDRAWN -> {}
            case CHANGED -> withdraw(event, WithdrawalReason.CHANGED, sequence);
            case REVOKED -> withdraw(event, WithdrawalReason.REVOKED, sequence);
            case DECLARED_ILLEGAL -> withdraw(event, WithdrawalReason.DECLARED_ILLEGAL, sequence);
            case DECLARED_VOID -> withdraw(event, WithdrawalReason.DECLARED_VOID, sequence);
        }
    }

    private void withdraw(PenaltyCaseEvent event, WithdrawalReason reason, long sequence) {
        Instant at = event.occurredAt();
        cases.tellingOf(event.penaltyCase().id())
                .forEach(id -> commands.sendUnless(
                        new WithdrawTypicalCase(
                                id,
                                reason,
                                reason == WithdrawalReason.CHANGED ? "所依据的行政处罚决定已变更" : "所依据的行政处罚决定已不再有效",
                                "《中华人民共和国行政处罚法》第四十八条",
                                at,
                                "withdraw/" + id + "/" + sequence),
                        event.penaltyCase().region(),
                        TypicalCaseRefusal.WITHDRAWN_ALREADY));
    }
}
