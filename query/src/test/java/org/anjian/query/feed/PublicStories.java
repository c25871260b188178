package org.anjian.query.feed;

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
import org.anjian.api.blacklist.event.BlacklistEvent;
import org.anjian.api.blacklist.event.BlacklistTermExpired;
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
import org.anjian.api.disclosure.WithheldKind;
import org.anjian.api.disclosure.event.DisclosureCorrected;
import org.anjian.api.disclosure.event.DisclosureEvent;
import org.anjian.api.disclosure.event.DisclosureExpired;
import org.anjian.api.disclosure.event.DisclosureReplied;
import org.anjian.api.disclosure.event.DisclosureRestored;
import org.anjian.api.disclosure.event.DisclosureScheduled;
import org.anjian.api.disclosure.event.DisclosureWithdrawn;
import org.anjian.api.disclosure.event.EnforcementDecisionPublished;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.message.LegalTime;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.penaltycase.PenaltyKind;
import org.anjian.api.penaltycase.SubjectKind;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;

/** Histories of what is made public, for the tests of feeds. */
final class PublicStories {

    static final DisclosureId CASE = new DisclosureId("disclosure-penaltycase-1");
    static final BlacklistEntryId ENTRY = new BlacklistEntryId("blacklistentry-1");
    private static final RegionCode COUNTY = new RegionCode("530302");
    private static final EnterpriseId ENTERPRISE = new EnterpriseId("enterprise-91350100M000100Y43");
    private static final DisclosedDecision DECISION = new DisclosedDecision(
            DecisionKind.PENALTY,
            "penaltycase-1",
            "罚〔2024〕1号",
            "county-emergency",
            SubjectKind.ENTERPRISE,
            ENTERPRISE,
            "示范厂<1>",
            COUNTY,
            LocalDate.parse("2024-09-27"),
            List.of("安全生产法第九十七条"),
            List.of(PenaltyKind.FINE),
            5_000_000L,
            null);
    private static final DisclosureSubject SUBJECT = DisclosureSubject.of(CASE, DECISION);
    private static final BlacklistSubject LISTED = new BlacklistSubject(
            ENTRY,
            SubjectKind.ENTERPRISE,
            null,
            ENTERPRISE,
            "示范厂<1>",
            Sector.METAL_SMELTING,
            COUNTY,
            new PenaltyCaseId("penaltycase-1"),
            "罚〔2024〕1号",
            "county-emergency");

    private PublicStories() {}

    static Instant at(String day) {
        return LegalTime.startOf(LocalDate.parse(day)).plusSeconds(9 * 3600);
    }

    static DisclosureEvent scheduled() {
        return new DisclosureScheduled(
                SUBJECT,
                at("2024-09-27"),
                DECISION,
                new DisclosureTerm("NL-AQ78.penaltyDisclosureWorkingDays", 7, LocalDate.parse("2024-10-12")));
    }

    static DisclosureEvent published(String summary) {
        return new EnforcementDecisionPublished(
                SUBJECT,
                at("2024-09-28"),
                DECISION,
                new PublicWording(summary, List.of(WithheldKind.TECHNICAL_SECRET)),
                "website",
                new Evidence("text", "0123456789abcdef".repeat(4)),
                Timeliness.ON_TIME,
                1,
                LocalDate.parse("2027-09-28"),
                "officer-1");
    }

    static DisclosureEvent replied(String text) {
        return new DisclosureReplied(SUBJECT, at("2024-09-29"), text, "principal-1");
    }

    static DisclosureEvent corrected(String summary) {
        return new DisclosureCorrected(
                SUBJECT,
                at("2024-09-30"),
                DECISION,
                new PublicWording(summary, List.of()),
                "笔误",
                "政府信息公开条例",
                null,
                "head-1");
    }

    static DisclosureEvent withdrawn() {
        return new DisclosureWithdrawn(
                SUBJECT,
                at("2024-10-08"),
                WithdrawalReason.REVOKED,
                "复议撤销",
                "行政处罚法第四十八条",
                Timeliness.ON_TIME,
                "head-1");
    }

    static DisclosureEvent restored(String summary) {
        return new DisclosureRestored(
                SUBJECT,
                at("2024-10-20"),
                DECISION,
                new PublicWording(summary, List.of()),
                "误撤回",
                "条例",
                LocalDate.parse("2027-09-28"),
                "head-1");
    }

    static DisclosureEvent expired() {
        return new DisclosureExpired(SUBJECT, at("2027-09-29"), LocalDate.parse("2027-09-28"));
    }

    static BlacklistEvent proposed() {
        return new BlacklistingProposed(
                LISTED, at("2024-10-10"), BlacklistGround.OTHER, "内部事由", LocalDate.parse("2024-09-27"));
    }

    static BlacklistEvent listed(String reasons) {
        return new EnterpriseBlacklisted(
                LISTED,
                at("2024-11-01"),
                "列〔2024〕1号",
                reasons,
                "依据",
                "head",
                LocalDate.parse("2027-11-01"),
                LocalDate.parse("2025-11-01"),
                LocalDate.parse("2024-11-08"),
                RestrictionArea.all());
    }

    static BlacklistEvent entryPublished(String on) {
        return new BlacklistEntryPublished(
                LISTED,
                at(on),
                List.of("报"),
                Delivery.of(LocalDate.parse(on), LocalDate.parse("2024-11-08")),
                "officer");
    }

    static BlacklistEvent removed() {
        return new BlacklistEntryRemoved(
                LISTED, at("2026-01-02"), RemovalGround.REPAIRED, "移1号", "内部理由", "head", RestrictionArea.all());
    }

    static BlacklistEvent relisted() {
        return new BlacklistEntryRelisted(
                LISTED,
                at("2026-06-01"),
                "移2号",
                "伪造",
                List.of(),
                "head",
                LocalDate.parse("2028-03-31"),
                LocalDate.parse("2026-06-08"));
    }

    static BlacklistEvent termExpired() {
        return new BlacklistTermExpired(LISTED, at("2027-11-02"), LocalDate.parse("2027-11-01"), RestrictionArea.all());
    }
}
