package org.anjian.query.creditplatform;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.anjian.api.blacklist.BlacklistEntryId;
import org.anjian.api.blacklist.BlacklistGround;
import org.anjian.api.blacklist.BlacklistSubject;
import org.anjian.api.blacklist.RemovalGround;
import org.anjian.api.blacklist.RestrictionArea;
import org.anjian.api.blacklist.event.BlacklistEntryPublished;
import org.anjian.api.blacklist.event.BlacklistEntryRelisted;
import org.anjian.api.blacklist.event.BlacklistEntryRemoved;
import org.anjian.api.blacklist.event.BlacklistEvent;
import org.anjian.api.blacklist.event.BlacklistRemovalRequested;
import org.anjian.api.blacklist.event.BlacklistTermExpired;
import org.anjian.api.blacklist.event.BlacklistingProposed;
import org.anjian.api.blacklist.event.EnterpriseBlacklisted;
import org.anjian.api.blacklist.event.JointSanctionAcknowledged;
import org.anjian.api.campaign.Delivery;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.message.Actor;
import org.anjian.api.message.LegalTime;
import org.anjian.api.message.Role;
import org.anjian.api.penaltycase.CaseOrigin;
import org.anjian.api.penaltycase.CaseOriginKind;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.anjian.api.penaltycase.PenaltyKind;
import org.anjian.api.penaltycase.RemedyKind;
import org.anjian.api.penaltycase.RemedyOutcome;
import org.anjian.api.penaltycase.RevocationKind;
import org.anjian.api.penaltycase.SubjectKind;
import org.anjian.api.penaltycase.event.DailyPenaltyImposed;
import org.anjian.api.penaltycase.event.PenaltyCaseEvent;
import org.anjian.api.penaltycase.event.PenaltyCaseOpened;
import org.anjian.api.penaltycase.event.PenaltyDecided;
import org.anjian.api.penaltycase.event.PenaltyDecisionChanged;
import org.anjian.api.penaltycase.event.PenaltyDecisionCorrected;
import org.anjian.api.penaltycase.event.PenaltyDecisionPublished;
import org.anjian.api.penaltycase.event.PenaltyDecisionRevoked;
import org.anjian.api.penaltycase.event.RemedyConcluded;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;

/** Penalty cases and entries of the blacklist of one factory, with words that must not leave the ledger. */
final class CreditHistories {

    /** In every free text. */
    static final String SECRET = "绝密";

    static final RegionCode COUNTY = new RegionCode("530302");
    static final Actor HEAD = new Actor("head-1", Role.AGENCY_HEAD, "county-emergency", COUNTY, null);
    static final EnterpriseId FACTORY = new EnterpriseId("enterprise-91530302MA6K00001A");
    static final LocalDate DECIDED = LocalDate.of(2018, 3, 1);

    private static final Evidence FILE = new Evidence(SECRET, "0123456789abcdef".repeat(4));

    private CreditHistories() {}

    static Instant at(LocalDate day) {
        return LegalTime.startOf(day).plusSeconds(9 * 3600);
    }

    static PenaltyCaseSubject penalty(int number) {
        return new PenaltyCaseSubject(
                new PenaltyCaseId("penaltycase-" + number),
                "立" + number + "号",
                SubjectKind.ENTERPRISE,
                null,
                FACTORY,
                "示范化工厂",
                Sector.HAZARDOUS_CHEMICALS,
                COUNTY);
    }

    static PenaltyCaseEvent opened(int number) {
        return new PenaltyCaseOpened(
                penalty(number),
                at(DECIDED.minusDays(30)),
                new CaseOrigin(CaseOriginKind.OTHER, null),
                SECRET,
                List.of(),
                List.of(),
                null,
                null);
    }

    static PenaltyCaseEvent decided(int number, long fineFen) {
        return new PenaltyDecided(
                penalty(number),
                at(DECIDED),
                "（麒）应急罚〔2018〕" + number + "号",
                "QL-CF-097",
                SECRET,
                "安全生产法第九十七条",
                List.of(),
                List.of(),
                fineFen,
                5,
                List.of(PenaltyKind.WARNING, PenaltyKind.FINE),
                SECRET,
                HEAD.id(),
                List.of(1),
                DECIDED.plusDays(10));
    }

    /** One of the things that may happen to a decided case. */
    static PenaltyCaseEvent next(int number, LocalDate day, Random random) {
        PenaltyCaseSubject subject = penalty(number);
        long fen = random.nextInt(1_000_000);
        return switch (random.nextInt(8)) {
            case 0 -> new PenaltyDecisionPublished(subject, at(day), "网站", FILE, HEAD.id());
            case 1 -> new PenaltyDecisionCorrected(subject, at(day), SECRET, SECRET, SECRET);
            case 2 -> daily(number, day, fen);
            case 3 -> new PenaltyDecisionRevoked(subject, at(day), RevocationKind.values()[0], SECRET, fen, 0);
            case 4 ->
                concluded(number, day, RemedyOutcome.values()[random.nextInt(RemedyOutcome.values().length)], fen);
            default -> changed(number, day, fen);
        };
    }

    static PenaltyCaseEvent changed(int number, LocalDate day, long fen) {
        return new PenaltyDecisionChanged(penalty(number), at(day), 1L, fen, fen, 0, SECRET);
    }

    static PenaltyCaseEvent revoked(int number, LocalDate day) {
        return new PenaltyDecisionRevoked(penalty(number), at(day), RevocationKind.values()[0], SECRET, 1L, 0);
    }

    private static PenaltyCaseEvent concluded(int number, LocalDate day, RemedyOutcome outcome, long fen) {
        return new RemedyConcluded(
                penalty(number), at(day), RemedyKind.values()[0], outcome, SECRET, fen, fen, null, null, null);
    }

    private static PenaltyCaseEvent daily(int number, LocalDate day, long fen) {
        return new DailyPenaltyImposed(
                penalty(number), at(day), "日罚", day, day, day, 1, fen, fen, day.plusDays(15), 30, SECRET);
    }

    static BlacklistSubject entry(int number) {
        return new BlacklistSubject(
                new BlacklistEntryId("blacklistentry-" + number),
                SubjectKind.ENTERPRISE,
                null,
                FACTORY,
                "示范化工厂",
                Sector.HAZARDOUS_CHEMICALS,
                COUNTY,
                penalty(number).id(),
                "（麒）应急罚〔2018〕" + number + "号",
                HEAD.organisation());
    }

    static BlacklistEvent proposed(int number) {
        return new BlacklistingProposed(entry(number), at(DECIDED), BlacklistGround.REFUSED_ORDER, SECRET, DECIDED);
    }

    static BlacklistEvent listed(int number) {
        return new EnterpriseBlacklisted(
                entry(number),
                at(DECIDED.plusDays(10)),
                "（麒）应急失信列〔2018〕" + number + "号",
                SECRET,
                "名单管理办法",
                HEAD.id(),
                DECIDED.plusYears(3),
                DECIDED.plusYears(1),
                DECIDED.plusDays(17),
                RestrictionArea.all());
    }

    /** One of the things that may happen to an entry, whether it makes sense there or not. */
    static BlacklistEvent nextOfEntry(int number, LocalDate day, Random random) {
        BlacklistSubject subject = entry(number);
        return switch (random.nextInt(6)) {
            case 0 ->
                new BlacklistEntryPublished(
                        subject, at(day), List.of("日报"), Delivery.of(day, day.plusDays(3)), HEAD.id());
            case 1 ->
                new BlacklistEntryRemoved(
                        subject, at(day), RemovalGround.REPAIRED, SECRET, SECRET, HEAD.id(), RestrictionArea.all());
            case 2 ->
                new BlacklistEntryRelisted(
                        subject, at(day), SECRET, SECRET, List.of(FILE), HEAD.id(), day.plusYears(1), day.plusDays(7));
            case 3 -> new BlacklistTermExpired(subject, at(day), day, RestrictionArea.all());
            case 4 -> new BlacklistRemovalRequested(subject, at(day), SECRET, List.of(FILE));
            default -> new JointSanctionAcknowledged(subject, at(day), RestrictionArea.STATE_LAND, SECRET);
        };
    }

    /** A case from its opening over its decision to whatever happens then. */
    static List<PenaltyCaseEvent> penalties(int number, Random random) {
        List<PenaltyCaseEvent> events =
                new ArrayList<>(List.of(opened(number), decided(number, random.nextInt(1_000_000))));
        for (int day = 1; day <= 2 + random.nextInt(8); day++) {
            events.add(next(number, DECIDED.plusDays(day), random));
        }
        return events;
    }

    /** An entry from its proposal over its listing to whatever happens then. */
    static List<BlacklistEvent> entries(int number, Random random) {
        List<BlacklistEvent> events = new ArrayList<>(List.of(proposed(number), listed(number)));
        for (int day = 11; day <= 13 + random.nextInt(8); day++) {
            events.add(nextOfEntry(number, DECIDED.plusDays(day), random));
        }
        return events;
    }
}
