package org.anjian.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.anjian.api.discretion.DiscretionStandardId;
import org.anjian.api.discretion.Tier;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.ForeignIdentifier;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.message.LegalTime;
import org.anjian.api.penaltycase.CaseEvidenceKind;
import org.anjian.api.penaltycase.CaseOrigin;
import org.anjian.api.penaltycase.CaseOriginKind;
import org.anjian.api.penaltycase.ClosingReason;
import org.anjian.api.penaltycase.Harm;
import org.anjian.api.penaltycase.ImposedFine;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.anjian.api.penaltycase.PenaltyKind;
import org.anjian.api.penaltycase.RemedyKind;
import org.anjian.api.penaltycase.ReviewOpinion;
import org.anjian.api.penaltycase.ServiceMethod;
import org.anjian.api.penaltycase.StatementKind;
import org.anjian.api.penaltycase.SubjectKind;
import org.anjian.api.penaltycase.Violation;
import org.anjian.api.penaltycase.event.CaseFileArchived;
import org.anjian.api.penaltycase.event.CaseFiled;
import org.anjian.api.penaltycase.event.CaseReviewed;
import org.anjian.api.penaltycase.event.CourtEnforcementApplied;
import org.anjian.api.penaltycase.event.EvidenceCollected;
import org.anjian.api.penaltycase.event.FinePaid;
import org.anjian.api.penaltycase.event.HearingHeld;
import org.anjian.api.penaltycase.event.HearingRequested;
import org.anjian.api.penaltycase.event.InvestigationConcluded;
import org.anjian.api.penaltycase.event.LegalReviewPassed;
import org.anjian.api.penaltycase.event.PenaltyCaseClosed;
import org.anjian.api.penaltycase.event.PenaltyCaseEvent;
import org.anjian.api.penaltycase.event.PenaltyCaseOpened;
import org.anjian.api.penaltycase.event.PenaltyDecided;
import org.anjian.api.penaltycase.event.PenaltyDecisionServed;
import org.anjian.api.penaltycase.event.PenaltyNoticeServed;
import org.anjian.api.penaltycase.event.RemedyFiled;
import org.anjian.api.penaltycase.event.StatementRecorded;
import org.anjian.api.region.RegionCode;

/**
 * Made-up penalty cases over ten years: most are paid and archived, some are heard, attacked or sent to court, some are still
 * under way. The same number makes the same case.
 */
final class CaseHistories {

    private static final long SEED = 20_260_302;
    private static final LocalDate FIRST_DAY = LocalDate.of(2016, 1, 4);
    private static final int DAYS = 3_600;
    private static final int ARTICLES = 18;
    private static final int ENTERPRISES = 4_000;
    private static final int PER_MILLE = 30;

    /** The events of a case; every one is of a day after the last. */
    List<PenaltyCaseEvent> of(int number) {
        Random random = new Random(SEED + number);
        return new Course(number, random).events();
    }

    private static final class Course {

        private final int number;
        private final Random random;
        private final List<PenaltyCaseEvent> events = new ArrayList<>();
        private final List<Violation> violations;
        private final List<String> team;
        private final List<ImposedFine> fines;
        private final long fineFen;
        private PenaltyCaseSubject subject;
        private Instant now;

        private Course(int number, Random random) {
            this.number = number;
            this.random = random;
            int enterprise = random.nextInt(ENTERPRISES);
            RegionCode region = new RegionCode(County.REGIONS.get(enterprise % County.REGIONS.size()));
            now = LegalTime.startOf(FIRST_DAY.plusDays(random.nextInt(DAYS))).plus(Duration.ofHours(9));
            subject = new PenaltyCaseSubject(
                    PenaltyCaseId.forCommand("bench-" + number),
                    null,
                    SubjectKind.ENTERPRISE,
                    null,
                    EnterpriseId.of(new ForeignIdentifier("bench", "cases-" + enterprise)),
                    "曲靖市第" + enterprise + "化工有限责任公司",
                    City.SECTORS.get(enterprise % City.SECTORS.size()),
                    region);
            String code = "BENCH-" + random.nextInt(ARTICLES);
            violations = List.of(violation(code));
            fineFen = 100L * (5_000 + random.nextInt(40) * random.nextInt(40) * 200);
            fines = List.of(new ImposedFine(code, 1, fineFen));
            team = List.of("officer-" + region + "-" + random.nextInt(8), "officer-" + region + "-9");
        }

        private List<PenaltyCaseEvent> events() {
            investigate();
            if (random.nextInt(100) < 8) {
                return events;
            }
            hearTheParty();
            if (random.nextInt(100) < 4) {
                return events;
            }
            decide();
            perform();
            return events;
        }

        private void investigate() {
            events.add(new PenaltyCaseOpened(
                    subject,
                    now,
                    new CaseOrigin(CaseOriginKind.INSPECTION, "inspection-" + number),
                    "未按规定对从业人员进行安全生产教育和培训，未如实记录培训情况",
                    violations,
                    team,
                    null,
                    null));
            subject = subject.numbered(text("（%s）应急立〔%d〕%d号"));
            events.add(new CaseFiled(
                    subject,
                    later(5),
                    "head-" + subject.region(),
                    "符合立案条件",
                    violations,
                    team,
                    LegalTime.dayOf(now).plusDays(90),
                    null));
            events.add(new EvidenceCollected(subject, later(10), 1, CaseEvidenceKind.SCENE_RECORD, file(1), team));
            events.add(
                    new InvestigationConcluded(subject, later(20), "培训记录缺失，抽查五人均未接受三级教育", violations, List.of(), "罚款"));
            events.add(new CaseReviewed(
                    subject, later(4), ReviewOpinion.APPROVED, "事实清楚，证据确凿", "reviewer-" + subject.region()));
        }

        private void hearTheParty() {
            events.add(new PenaltyNoticeServed(
                    subject,
                    later(6),
                    text("（%s）应急告〔%d〕%d号"),
                    "培训记录缺失",
                    "违反安全生产法",
                    "安全生产法第九十七条",
                    fines,
                    fineFen,
                    0,
                    List.of(PenaltyKind.FINE),
                    ServiceMethod.DIRECT,
                    LegalTime.dayOf(now).plusDays(5),
                    LegalTime.dayOf(now).plusDays(7),
                    null));
            if (random.nextInt(100) < 12) {
                events.add(new HearingRequested(subject, later(4), "对事实有异议"));
                events.add(new HearingHeld(subject, later(20), file(2), "维持拟处罚意见", "chair-" + subject.region()));
                events.add(new LegalReviewPassed(subject, later(3), "reviewer-" + subject.region(), "程序合法"));
            } else {
                events.add(new StatementRecorded(subject, later(4), StatementKind.WAIVER, "放弃陈述申辩"));
            }
        }

        private void decide() {
            events.add(new PenaltyDecided(
                    subject,
                    later(8),
                    text("（%s）应急罚〔%d〕%d号"),
                    "P-1",
                    "培训记录缺失",
                    "安全生产法第九十七条",
                    fines,
                    violations,
                    fineFen,
                    0,
                    List.of(PenaltyKind.FINE),
                    null,
                    "head-" + subject.region(),
                    List.of(1),
                    LegalTime.dayOf(now).plusDays(7)));
            LocalDate served = LegalTime.dayOf(later(5));
            events.add(new PenaltyDecisionServed(
                    subject,
                    now,
                    ServiceMethod.DIRECT,
                    file(3),
                    "法定代表人",
                    served.plusDays(15),
                    PER_MILLE,
                    served.plusDays(60),
                    served.plusMonths(6),
                    served.plusMonths(6).plusDays(1),
                    served.plusMonths(9)));
        }

        private void perform() {
            int fate = random.nextInt(100);
            if (fate < 5) {
                events.add(new RemedyFiled(subject, later(15), RemedyKind.RECONSIDERATION, "曲靖市人民政府", 0));
            } else if (fate < 9) {
                now = now.plus(Duration.ofDays(200));
                events.add(new CourtEnforcementApplied(
                        subject, later(20), text("（%s）应急强申〔%d〕%d号"), "麒麟区人民法院", file(4), fineFen, fineFen));
            } else {
                events.add(new FinePaid(subject, later(14), fineFen, "R-" + number, 0, 0, 0));
                events.add(new PenaltyCaseClosed(subject, later(10), ClosingReason.EXECUTED, "已缴清"));
                events.add(new CaseFileArchived(subject, later(10), "A-" + number, file(5), 24, List.of()));
            }
        }

        private Violation violation(String code) {
            LocalDate day = LegalTime.dayOf(now).minusDays(random.nextInt(30));
            return new Violation(
                    code,
                    "安全生产法第" + code.substring(code.indexOf('-') + 1) + "条",
                    day,
                    Harm.NONE,
                    code,
                    DiscretionStandardId.ofStatute(code),
                    1,
                    100_000,
                    100_000_000,
                    List.of(new Tier(1, "首次", 100_000, 100_000_000)));
        }

        private Instant later(int days) {
            now = now.plus(Duration.ofDays(1 + random.nextInt(days)));
            return now;
        }

        private String text(String format) {
            return String.format(Locale.ROOT, format, "测", LegalTime.dayOf(now).getYear(), number + 1);
        }

        private Evidence file(int kind) {
            return new Evidence("附件" + kind, "%064x".formatted(31L * number + kind));
        }
    }
}
