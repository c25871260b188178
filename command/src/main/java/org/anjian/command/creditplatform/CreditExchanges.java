package org.anjian.command.creditplatform;

import java.util.List;
import org.anjian.api.creditplatform.ComposedExchange;
import org.anjian.api.creditplatform.CreditExchangeSubject;
import org.anjian.api.creditplatform.CreditFileFacts;
import org.anjian.api.creditplatform.CreditPlatformRefusal;
import org.anjian.api.creditplatform.OwedRecord;
import org.anjian.api.creditplatform.command.PrepareCreditExchange;
import org.anjian.api.creditplatform.event.CreditExchangePrepared;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.message.LegalTime;
import org.anjian.api.permission.Permissions;
import org.anjian.api.region.RegionCode;
import org.anjian.api.region.Regions;
import org.anjian.api.ruleparameter.ParameterKey;
import org.anjian.command.calendar.WorkingDayTerms;
import org.anjian.command.refusal.Refuse;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Puts exchanges together: one at a time for an office, each with the next running number (QJ16-12e). */
@Component
class CreditExchanges {

    private static final String REGION = "region";

    /** Within how many working days the platform's receipts are expected: configured, not statutory. */
    private static final ParameterKey RECEIPTS = new ParameterKey("QJ16-12e.receiptWorkingDays");

    private final Repository<CreditExchange> repository;
    private final CreditLedger ledger;
    private final CreditFiles files;
    private final WorkingDayTerms terms;
    private final Regions regions;
    private final Permissions permissions;

    CreditExchanges(
            Repository<CreditExchange> repository,
            CreditLedger ledger,
            CreditFiles files,
            WorkingDayTerms terms,
            Regions regions,
            Permissions permissions) {
        this.repository = repository;
        this.ledger = ledger;
        this.files = files;
        this.terms = terms;
        this.regions = regions;
        this.permissions = permissions;
    }

    @CommandHandler
    Decision handle(PrepareCreditExchange command, Actor actor, DeadlineManager deadlines) throws Exception {
        RegionCode region = command.region();
        permissions.require(actor, PrepareCreditExchange.class, region, null);
        regions.require(region, REGION);
        CreditOffice office = ledger.office(region);
        Refuse.when(office.open(), CreditPlatformRefusal.EXCHANGE_OPEN, REGION);
        Refuse.when(
                office.lastAt() != null && command.occurredAt().isBefore(office.lastAt()),
                CreditPlatformRefusal.BEFORE_LAST_STEP,
                "occurredAt");
        ComposedExchange composed = composed(region);
        // Only now: whoever composes waits for all who are appending, and they may wait for the rows that are kept
        // here.
        ledger.claim(composed.records());
        CreditExchangeSubject subject = CreditExchangeSubject.of(region, office.exchanges() + 1);
        CreditExchangePrepared prepared = new CreditExchangePrepared(
                subject,
                command.occurredAt(),
                new CreditFileFacts(
                        CreditFileFacts.FORMAT,
                        subject.id() + ".ndjson",
                        composed.records().size(),
                        composed.sha256(),
                        office.toPosition(),
                        composed.toPosition()),
                composed.records(),
                terms.lastDay(RECEIPTS, region, LegalTime.dayOf(command.occurredAt())),
                actor.id());
        return repository
                .loadOrCreate(subject.id().raw(), CreditExchange::new)
                .invoke(exchange -> exchange.prepare(prepared, deadlines));
    }

    private ComposedExchange composed(RegionCode region) {
        List<OwedRecord> owed = ledger.owed(region, PrepareCreditExchange.MOST);
        Refuse.when(owed.isEmpty(), CreditPlatformRefusal.NOTHING_OWED, REGION);
        ComposedExchange composed = files.of(owed, region);
        Refuse.when(composed.records().isEmpty(), CreditPlatformRefusal.NOTHING_OWED, REGION);
        return composed;
    }
}
