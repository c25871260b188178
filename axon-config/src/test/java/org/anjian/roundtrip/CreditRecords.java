package org.anjian.roundtrip;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.blacklist.BlacklistEntryId;
import org.anjian.api.blacklist.BlacklistGround;
import org.anjian.api.blacklist.BlacklistSubject;
import org.anjian.api.blacklist.RemovalGround;
import org.anjian.api.blacklist.RestrictionArea;
import org.anjian.api.blacklist.event.BlacklistEntryPublished;
import org.anjian.api.blacklist.event.BlacklistEntryRelisted;
import org.anjian.api.blacklist.event.BlacklistEntryRemoved;
import org.anjian.api.blacklist.event.BlacklistingProposed;
import org.anjian.api.blacklist.event.EnterpriseBlacklisted;
import org.anjian.api.campaign.Delivery;
import org.anjian.api.enterprise.CreditCode;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Event;
import org.anjian.api.message.LegalTime;
import org.anjian.api.message.Role;
import org.anjian.api.penaltycase.CaseOrigin;
import org.anjian.api.penaltycase.CaseOriginKind;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.anjian.api.penaltycase.PenaltyKind;
import org.anjian.api.penaltycase.RevocationKind;
import org.anjian.api.penaltycase.SubjectKind;
import org.anjian.api.penaltycase.event.PenaltyCaseOpened;
import org.anjian.api.penaltycase.event.PenaltyDecided;
import org.anjian.api.penaltycase.event.PenaltyDecisionChanged;
import org.anjian.api.penaltycase.event.PenaltyDecisionPublished;
import org.anjian.api.penaltycase.event.PenaltyDecisionRevoked;
import org.anjian.api.person.PersonId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** Penalties and entries of the blacklist of one legal person, recorded past the procedures, which other tests are about. */
final class CreditRecords {

    /** In every free text. */
    static final String SECRET = "绝密";

    private static final Evidence FILE = new Evidence(SECRET, "0123456789abcdef".repeat(4));

    private final EventStore store;
    private final EnterpriseId enterprise;
    private final RegionCode region;
    private final Actor head;

    CreditRecords(EventStore store, CreditCode creditCode, RegionCode region) {
        this.store = store;
        this.enterprise = EnterpriseId.of(creditCode);
        this.region = region;
        this.head = new Actor("head-x", Role.AGENCY_HEAD, "xuanwei-emergency", region, null);
    }

    /** The id of a penalty case. */
    String id(int number) {
        return penalty(number).id().raw();
    }

    /** The id of an entry. */
    BlacklistEntryId entry(int number) {
        return new BlacklistEntryId("blacklistentry-of-" + enterprise + "-" + number);
    }

    private PenaltyCaseSubject penalty(int number) {
        return new PenaltyCaseSubject(
                new PenaltyCaseId("penaltycase-of-" + enterprise + "-" + number),
                "立" + number + "号",
                SubjectKind.ENTERPRISE,
                null,
                enterprise,
                "示范厂",
                Sector.INDUSTRY,
                region);
    }

    private BlacklistSubject subject(int number) {
        return new BlacklistSubject(
                entry(number),
                SubjectKind.ENTERPRISE,
                null,
                enterprise,
                "示范厂",
                Sector.INDUSTRY,
                region,
                penalty(number).id(),
                "罚" + number + "号",
                head.organisation());
    }

    private static Instant at(LocalDate day) {
        return LegalTime.startOf(day).plusSeconds(3600);
    }

    void decided(int number, LocalDate day, long fineFen) {
        decided(penalty(number), day, fineFen);
    }

    /** A penalty against somebody who works there. */
    void personDecided(LocalDate day) {
        decided(
                new PenaltyCaseSubject(
                        new PenaltyCaseId("penaltycase-of-" + enterprise + "-person"),
                        "立9号",
                        SubjectKind.PERSON,
                        PersonId.next(),
                        enterprise,
                        "示范厂",
                        Sector.INDUSTRY,
                        region),
                day,
                100);
    }

    private void decided(PenaltyCaseSubject subject, LocalDate day, long fineFen) {
        record(
                "PenaltyCase",
                subject.id().raw(),
                new PenaltyCaseOpened(
                        subject,
                        at(day),
                        new CaseOrigin(CaseOriginKind.OTHER, null),
                        SECRET,
                        List.of(),
                        List.of(),
                        null,
                        null));
        int last = subject.id().raw().lastIndexOf('-');
        record(
                "PenaltyCase",
                subject.id().raw(),
                new PenaltyDecided(
                        subject,
                        at(day),
                        "（宣）应急罚〔2018〕" + subject.id().raw().substring(last + 1) + "号",
                        "QL-CF-097",
                        SECRET,
                        "安全生产法第九十七条",
                        List.of(),
                        List.of(),
                        fineFen,
                        0,
                        List.of(PenaltyKind.FINE),
                        null,
                        head.id(),
                        List.of(1),
                        day.plusDays(10)));
    }

    void published(int number, LocalDate day) {
        record(
                "PenaltyCase",
                id(number),
                new PenaltyDecisionPublished(penalty(number), at(day), "网站", FILE, head.id()));
    }

    void changed(int number, LocalDate day, long fineFen) {
        record(
                "PenaltyCase",
                id(number),
                new PenaltyDecisionChanged(penalty(number), at(day), null, fineFen, fineFen, 0, SECRET));
    }

    void revoked(int number, LocalDate day) {
        record(
                "PenaltyCase",
                id(number),
                new PenaltyDecisionRevoked(penalty(number), at(day), RevocationKind.values()[0], SECRET, null, 0));
    }

    void listed(int number, LocalDate day) {
        record(
                "BlacklistEntry",
                entry(number).raw(),
                new BlacklistingProposed(subject(number), at(day), BlacklistGround.REFUSED_ORDER, SECRET, day));
        record(
                "BlacklistEntry",
                entry(number).raw(),
                new EnterpriseBlacklisted(
                        subject(number),
                        at(day),
                        "失信列" + number + "号",
                        SECRET,
                        "名单管理办法",
                        head.id(),
                        day.plusYears(3),
                        day.plusYears(1),
                        day.plusDays(7),
                        RestrictionArea.all()));
    }

    void listingPublished(int number, LocalDate day) {
        record(
                "BlacklistEntry",
                entry(number).raw(),
                new BlacklistEntryPublished(
                        subject(number), at(day), List.of("日报"), Delivery.of(day, day.plusDays(7)), head.id()));
    }

    void removed(int number, LocalDate day) {
        record(
                "BlacklistEntry",
                entry(number).raw(),
                new BlacklistEntryRemoved(
                        subject(number),
                        at(day),
                        RemovalGround.REPAIRED,
                        SECRET,
                        SECRET,
                        head.id(),
                        RestrictionArea.all()));
    }

    void relisted(int number, LocalDate day) {
        record(
                "BlacklistEntry",
                entry(number).raw(),
                new BlacklistEntryRelisted(
                        subject(number),
                        at(day),
                        SECRET,
                        SECRET,
                        List.of(FILE),
                        head.id(),
                        day.plusYears(1),
                        day.plusDays(7)));
    }

    private void record(String type, String id, Event event) {
        long sequence = store.lastSequenceNumberFor(id).orElse(-1L) + 1;
        store.publish(new GenericDomainEventMessage<>(type, id, sequence, event, head.toMetadata()));
    }
}
