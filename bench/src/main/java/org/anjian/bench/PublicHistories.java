package org.anjian.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.anjian.api.campaign.Timeliness;
import org.anjian.api.disclosure.DecisionKind;
import org.anjian.api.disclosure.DisclosedDecision;
import org.anjian.api.disclosure.DisclosureId;
import org.anjian.api.disclosure.DisclosureSubject;
import org.anjian.api.disclosure.DisclosureTerm;
import org.anjian.api.disclosure.PublicWording;
import org.anjian.api.disclosure.WithheldKind;
import org.anjian.api.disclosure.event.DisclosureEvent;
import org.anjian.api.disclosure.event.DisclosureScheduled;
import org.anjian.api.disclosure.event.EnforcementDecisionPublished;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.message.LegalTime;
import org.anjian.api.penaltycase.PenaltyKind;
import org.anjian.api.penaltycase.SubjectKind;
import org.anjian.api.region.RegionCode;

/** Made-up decisions that are made public; the same number makes the same one. */
final class PublicHistories {

    private static final List<RegionCode> COUNTIES =
            List.of(new RegionCode("530302"), new RegionCode("530303"), new RegionCode("530326"));
    private static final int ENTERPRISES = 4_000;

    private final LocalDate day;
    private final Instant now;

    PublicHistories(Instant now) {
        this.now = now;
        this.day = LegalTime.dayOf(now);
    }

    static String id(int number) {
        return "disclosure-correctionorder-bench-" + number;
    }

    /** The events of a decision until it is public. */
    List<DisclosureEvent> of(int number) {
        DisclosedDecision decision = new DisclosedDecision(
                DecisionKind.CORRECTION_ORDER,
                "correctionorder-bench-" + number,
                "（麒）应急罚〔" + day.getYear() + "〕" + number + "号",
                "qilin-emergency-bureau",
                SubjectKind.ENTERPRISE,
                new EnterpriseId(String.format(Locale.ROOT, "enterprise-test-%05d", number % ENTERPRISES)),
                "曲靖市第" + number % ENTERPRISES + "号机械制造有限公司",
                COUNTIES.get(number % COUNTIES.size()),
                day,
                List.of("《中华人民共和国安全生产法》第九十九条第（一）项"),
                List.of(PenaltyKind.FINE, PenaltyKind.WARNING),
                1_000_000L + number * 100L,
                0L);
        DisclosureSubject subject = DisclosureSubject.of(new DisclosureId(id(number)), decision);
        PublicWording wording = new PublicWording(
                "检查发现，该单位二车间配电箱无盖板，有较大危险因素的设备上未设置明显的安全警示标志，责令限期改正后逾期未改正，" + "依照法律规定给予罚款，并处警告。",
                List.of(WithheldKind.TECHNICAL_SECRET));
        return List.of(
                new DisclosureScheduled(
                        subject,
                        now,
                        decision,
                        new DisclosureTerm("NL-AQ78.penaltyDisclosureWorkingDays", 7, day.plusDays(9))),
                new EnforcementDecisionPublished(
                        subject,
                        now,
                        decision,
                        wording,
                        "website",
                        new Evidence("text", "0123456789abcdef".repeat(4)),
                        Timeliness.ON_TIME,
                        0,
                        day.plusYears(3),
                        "bench-officer"));
    }
}
