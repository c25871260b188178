package org.anjian.feed;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.anjian.api.blacklist.BlacklistEntryId;
import org.anjian.api.blacklist.BlacklistGround;
import org.anjian.api.blacklist.BlacklistSubject;
import org.anjian.api.blacklist.RemovalGround;
import org.anjian.api.blacklist.RestrictionArea;
import org.anjian.api.blacklist.event.BlacklistEntryPublished;
import org.anjian.api.blacklist.event.BlacklistEntryRemoved;
import org.anjian.api.blacklist.event.BlacklistingProposed;
import org.anjian.api.blacklist.event.EnterpriseBlacklisted;
import org.anjian.api.campaign.Delivery;
import org.anjian.api.campaign.Timeliness;
import org.anjian.api.disclosure.DecisionKind;
import org.anjian.api.disclosure.DisclosedDecision;
import org.anjian.api.disclosure.DisclosureId;
import org.anjian.api.disclosure.DisclosureSubject;
import org.anjian.api.disclosure.DisclosureTerm;
import org.anjian.api.disclosure.PublicWording;
import org.anjian.api.disclosure.WithdrawalReason;
import org.anjian.api.disclosure.event.DisclosureCorrected;
import org.anjian.api.disclosure.event.DisclosureExpired;
import org.anjian.api.disclosure.event.DisclosureReplied;
import org.anjian.api.disclosure.event.DisclosureScheduled;
import org.anjian.api.disclosure.event.DisclosureWithdrawn;
import org.anjian.api.disclosure.event.EnforcementDecisionPublished;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Event;
import org.anjian.api.message.LegalTime;
import org.anjian.api.message.Role;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.penaltycase.PenaltyKind;
import org.anjian.api.penaltycase.SubjectKind;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.transaction.support.TransactionOperations;

/** Makes decisions and entries of the blacklist public, each act in a transaction of its own. */
final class PublicScene {

    private static final RegionCode COUNTY = new RegionCode("530302");
    private static final EnterpriseId ENTERPRISE = new EnterpriseId("enterprise-91350100M000100Y43");
    private static final Actor HEAD = new Actor("head-1", Role.AGENCY_HEAD, "county-emergency", COUNTY, null);

    private final EventStore store;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final Map<String, Integer> versions = new ConcurrentHashMap<>();

    PublicScene(EventStore store, TransactionOperations transactions, Clock clock) {
        this.store = store;
        this.transactions = transactions;
        this.clock = clock;
    }

    static String caseId(String name) {
        return "disclosure-penaltycase-" + name;
    }

    static String entryId(String name) {
        return "blacklistentry-" + name;
    }

    private static DisclosedDecision decision(String name, LocalDate day) {
        return new DisclosedDecision(
                DecisionKind.CORRECTION_ORDER,
                "penaltycase-" + name,
                "罚〔2026〕" + name + "号",
                "county-emergency",
                SubjectKind.ENTERPRISE,
                ENTERPRISE,
                "示范厂",
                COUNTY,
                day,
                List.of("安全生产法第九十七条"),
                List.of(PenaltyKind.FINE),
                5_000_000L,
                null);
    }

    private DisclosureSubject subject(String name) {
        return DisclosureSubject.of(new DisclosureId(caseId(name)), decision(name, today()));
    }

    private LocalDate today() {
        return LegalTime.dayOf(clock.instant());
    }

    /** The events that make a decision public. */
    List<DomainEventMessage<?>> publication(String name, String summary) {
        Instant now = clock.instant();
        DisclosureSubject subject = subject(name);
        DisclosedDecision decision = decision(name, today());
        return messages(
                "Disclosure",
                caseId(name),
                new DisclosureScheduled(
                        subject,
                        now,
                        decision,
                        new DisclosureTerm("NL-AQ78.penaltyDisclosureWorkingDays", 7, today().plusDays(9))),
                new EnforcementDecisionPublished(
                        subject,
                        now,
                        decision,
                        new PublicWording(summary, List.of()),
                        "website",
                        new Evidence("text", "0123456789abcdef".repeat(4)),
                        Timeliness.ON_TIME,
                        0,
                        today().plusYears(3),
                        "officer-1"));
    }

    void publish(String name, String summary) {
        record(publication(name, summary));
    }

    void correct(String name, String summary) {
        record(messages(
                "Disclosure",
                caseId(name),
                new DisclosureCorrected(
                        subject(name),
                        clock.instant(),
                        decision(name, today()),
                        new PublicWording(summary, List.of()),
                        "笔误",
                        "政府信息公开条例",
                        null,
                        "head-1")));
    }

    void reply(String name, String text) {
        record(messages(
                "Disclosure",
                caseId(name),
                new DisclosureReplied(subject(name), clock.instant(), text, "principal-1")));
    }

    void withdraw(String name) {
        record(messages(
                "Disclosure",
                caseId(name),
                new DisclosureWithdrawn(
                        subject(name),
                        clock.instant(),
                        WithdrawalReason.REVOKED,
                        "复议撤销",
                        "行政处罚法第四十八条",
                        Timeliness.ON_TIME,
                        "head-1")));
    }

    void expire(String name) {
        record(messages(
                "Disclosure",
                caseId(name),
                new DisclosureExpired(subject(name), clock.instant(), today().minusDays(1))));
    }

    void list(String name) {
        Instant now = clock.instant();
        BlacklistSubject entry = entry(name);
        record(messages(
                "BlacklistEntry",
                entryId(name),
                new BlacklistingProposed(entry, now, BlacklistGround.OTHER, "内部事由", today()),
                new EnterpriseBlacklisted(
                        entry,
                        now,
                        "列〔2026〕" + name + "号",
                        "拒不整改",
                        "依据",
                        "head-1",
                        today().plusYears(3),
                        today().plusYears(1),
                        today().plusDays(7),
                        RestrictionArea.all()),
                new BlacklistEntryPublished(
                        entry, now, List.of("报"), Delivery.of(today(), today().plusDays(7)), "officer-1")));
    }

    void unlist(String name) {
        record(messages(
                "BlacklistEntry",
                entryId(name),
                new BlacklistEntryRemoved(
                        entry(name),
                        clock.instant(),
                        RemovalGround.REPAIRED,
                        "移1号",
                        "内部理由",
                        "head-1",
                        RestrictionArea.all())));
    }

    private static BlacklistSubject entry(String name) {
        return new BlacklistSubject(
                new BlacklistEntryId(entryId(name)),
                SubjectKind.ENTERPRISE,
                null,
                ENTERPRISE,
                "示范厂",
                Sector.METAL_SMELTING,
                COUNTY,
                new PenaltyCaseId("penaltycase-" + name),
                "罚〔2026〕" + name + "号",
                "county-emergency");
    }

    private List<DomainEventMessage<?>> messages(String type, String id, Event... events) {
        List<DomainEventMessage<?>> messages = new ArrayList<>();
        for (Event event : events) {
            int sequence = versions.merge(id, 1, Integer::sum) - 1;
            messages.add(new GenericDomainEventMessage<>(type, id, sequence, event, HEAD.toMetadata()));
        }
        return messages;
    }

    /** Records in one transaction. */
    void record(List<DomainEventMessage<?>> messages) {
        transactions.executeWithoutResult(status -> store.publish(messages));
    }
}
