package org.anjian.query.penaltycase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.anjian.api.discretion.DiscretionStandardId;
import org.anjian.api.discretion.Tier;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.message.LegalTime;
import org.anjian.api.penaltycase.CaseEvidenceKind;
import org.anjian.api.penaltycase.CaseOrigin;
import org.anjian.api.penaltycase.CaseOriginKind;
import org.anjian.api.penaltycase.CaseTrait;
import org.anjian.api.penaltycase.Harm;
import org.anjian.api.penaltycase.ImposedFine;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.anjian.api.penaltycase.PenaltyKind;
import org.anjian.api.penaltycase.RemedyKind;
import org.anjian.api.penaltycase.ReviewOpinion;
import org.anjian.api.penaltycase.ServiceMethod;
import org.anjian.api.penaltycase.SubjectKind;
import org.anjian.api.penaltycase.Violation;
import org.anjian.api.penaltycase.event.CaseFiled;
import org.anjian.api.penaltycase.event.CaseReviewed;
import org.anjian.api.penaltycase.event.DailyPenaltyImposed;
import org.anjian.api.penaltycase.event.EvidenceCollected;
import org.anjian.api.penaltycase.event.FinePaymentOverdue;
import org.anjian.api.penaltycase.event.InvestigationConcluded;
import org.anjian.api.penaltycase.event.PenaltyCaseEvent;
import org.anjian.api.penaltycase.event.PenaltyCaseOpened;
import org.anjian.api.penaltycase.event.PenaltyDecided;
import org.anjian.api.penaltycase.event.PenaltyDecisionServed;
import org.anjian.api.penaltycase.event.PenaltyNoticeServed;
import org.anjian.api.penaltycase.event.RemedyFiled;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;

/** The story of one penalty case for tests of what is read of it: fifty thousand yuan, served on 27 September 2024. */
final class CaseEvents {

    static final PenaltyCaseSubject CLUE = new PenaltyCaseSubject(
            new PenaltyCaseId("penaltycase-1"),
            null,
            SubjectKind.ENTERPRISE,
            null,
            new EnterpriseId("enterprise-1"),
            "Qujing Factory",
            Sector.INDUSTRY,
            new RegionCode("530302"));
    static final PenaltyCaseSubject CASE = CLUE.numbered("（麒）应急立〔2024〕1号");
    static final String DECISION = "（麒）应急罚〔2024〕1号";
    static final Evidence FILE = new Evidence("record", "0123456789abcdef".repeat(4));
    static final List<String> TEAM = List.of("officer-1", "officer-2");
    static final List<ImposedFine> FINES = List.of(new ImposedFine("V-97-1", 1, yuan(50_000)));

    /** Two days of the fine again. */
    static final DailyPenaltyImposed DAILY = new DailyPenaltyImposed(
            CASE,
            at("2024-10-09"),
            "（麒）应急罚〔2024〕2号",
            day("2024-09-27"),
            day("2024-09-28"),
            day("2024-09-29"),
            2,
            yuan(50_000),
            yuan(100_000),
            day("2024-10-24"),
            30,
            "refused");

    static final RemedyFiled ASKED =
            new RemedyFiled(CASE, at("2024-10-10"), RemedyKind.RECONSIDERATION, "government", 0);

    private CaseEvents() {}

    static Instant at(String day) {
        return LegalTime.startOf(day(day)).plusSeconds(9 * 3600);
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    static long yuan(long yuan) {
        return yuan * 100;
    }

    static List<Violation> violations(String code) {
        return List.of(new Violation(
                code,
                "安全生产法第九十七条",
                day("2024-06-20"),
                Harm.NONE,
                code,
                new DiscretionStandardId("discretionstandard-530300-" + code),
                1,
                yuan(10_000),
                yuan(200_000),
                List.of(new Tier(1, "only", yuan(10_000), yuan(200_000)))));
    }

    static PenaltyCaseOpened opened() {
        return new PenaltyCaseOpened(
                CLUE,
                at("2024-06-28"),
                new CaseOrigin(CaseOriginKind.ACCIDENT, "accident-1"),
                "no safety training",
                violations("V-97-1"),
                TEAM,
                null,
                "accident-1");
    }

    static CaseFiled filed() {
        return new CaseFiled(
                CASE, at("2024-07-01"), "head-1", "criteria met", violations("V-97-2"), TEAM, day("2024-09-29"), null);
    }

    static EvidenceCollected collected() {
        return new EvidenceCollected(CASE, at("2024-07-02"), 1, CaseEvidenceKind.SCENE_RECORD, FILE, TEAM);
    }

    static InvestigationConcluded concluded() {
        return new InvestigationConcluded(
                CASE, at("2024-07-10"), "facts", violations("V-97-1"), List.of(CaseTrait.MAJOR), "fine");
    }

    static CaseReviewed reviewed(ReviewOpinion opinion) {
        return new CaseReviewed(CASE, at("2024-07-11"), opinion, "reasons", "officer-9");
    }

    static PenaltyNoticeServed told() {
        return new PenaltyNoticeServed(
                CASE,
                at("2024-07-12"),
                "（麒）应急告〔2024〕1号",
                "facts",
                "reasons",
                "basis",
                FINES,
                yuan(50_000),
                0,
                List.of(PenaltyKind.FINE),
                ServiceMethod.DIRECT,
                day("2024-07-17"),
                day("2024-07-19"),
                null);
    }

    static PenaltyDecided decided() {
        return new PenaltyDecided(
                CASE,
                at("2024-09-26"),
                DECISION,
                "P-1",
                "facts",
                "basis",
                FINES,
                violations("V-97-1"),
                yuan(50_000),
                yuan(200),
                List.of(PenaltyKind.FINE, PenaltyKind.CONFISCATION),
                "a reason",
                "head-1",
                List.of(1),
                day("2024-10-11"));
    }

    static PenaltyDecisionServed served() {
        return new PenaltyDecisionServed(
                CASE,
                at("2024-09-27"),
                ServiceMethod.DIRECT,
                FILE,
                "principal",
                day("2024-10-12"),
                30,
                day("2024-11-26"),
                day("2025-03-27"),
                day("2025-03-27"),
                day("2025-06-27"));
    }

    static FinePaymentOverdue overdue() {
        return new FinePaymentOverdue(CASE, LegalTime.endOf(day("2024-10-12")), day("2024-10-12"), yuan(50_000));
    }

    /** Everything up to the notice of the fine. */
    static List<PenaltyCaseEvent> upToNotice(PenaltyCaseEvent... more) {
        return and(
                List.of(opened(), filed(), collected(), concluded(), reviewed(ReviewOpinion.APPROVED), told()), more);
    }

    /** Everything up to the service of the decision. */
    static List<PenaltyCaseEvent> upToService(PenaltyCaseEvent... more) {
        List<PenaltyCaseEvent> events = new ArrayList<>(upToNotice());
        events.add(decided());
        events.add(served());
        return and(events, more);
    }

    static List<PenaltyCaseEvent> and(List<PenaltyCaseEvent> before, PenaltyCaseEvent... more) {
        return Stream.concat(before.stream(), Stream.of(more)).toList();
    }
}
