package org.anjian.api.penaltycase;

import java.util.EnumSet;
import java.util.Set;
import org.anjian.api.penaltycase.event.CaseFileArchived;
import org.anjian.api.penaltycase.event.CaseRecordAttached;
import org.anjian.api.penaltycase.event.HearingHeld;
import org.anjian.api.penaltycase.event.InvestigationConcluded;
import org.anjian.api.penaltycase.event.LegalReviewPassed;
import org.anjian.api.penaltycase.event.LegalReviewRejected;
import org.anjian.api.penaltycase.event.OnSpotPenaltyDecided;
import org.anjian.api.penaltycase.event.PenaltyCaseEvent;
import org.anjian.api.penaltycase.event.PenaltyDecided;
import org.anjian.api.penaltycase.event.PenaltyDecisionPublished;
import org.anjian.api.penaltycase.event.PenaltyDecisionRevoked;
import org.anjian.api.penaltycase.event.PenaltyNoticeServed;
import org.anjian.api.penaltycase.event.RemedyConcluded;

/** What the three systems ask of a case; the write side and the read side read it off the events alike (ML20-05e). */
public enum ProcessFact {
    /** A decision stands (有处罚决定). */
    DECIDED,
    /** The decision was made public (已公示). */
    PUBLISHED,
    /** There is a record of the process (有过程记录). */
    RECORDED,
    /** Classed as major, complex or of public interest (重大、复杂、涉及重大公共利益). */
    SERIOUS,
    /** A hearing was held (经听证). */
    HEARD,
    /** The decision left the tier of its standard (偏离裁量基准). */
    DEVIATED,
    /** The legal review of what the party was last told was passed (通过法制审核). */
    REVIEWED;

    private static final Set<ProcessFact> ASK_FOR_REVIEW = EnumSet.of(SERIOUS, HEARD, DEVIATED);

    /** Enters what an event tells into the facts known before it. */
    public static void enter(Set<ProcessFact> facts, PenaltyCaseEvent event) {
        switch (event) {
            case InvestigationConcluded concluded -> {
                facts.remove(SERIOUS);
                if (!concluded.traits().isEmpty()) {
                    facts.add(SERIOUS);
                }
            }
            case HearingHeld held -> facts.add(HEARD);
            case PenaltyNoticeServed notice -> facts.remove(REVIEWED);
            case LegalReviewPassed passed -> facts.add(REVIEWED);
            case LegalReviewRejected rejected -> facts.remove(REVIEWED);
            case PenaltyDecided decided -> {
                facts.add(DECIDED);
                if (decided.deviationReason() != null) {
                    facts.add(DEVIATED);
                }
            }
            case OnSpotPenaltyDecided decided -> facts.add(DECIDED);
            case PenaltyDecisionRevoked revoked -> facts.remove(DECIDED);
            case RemedyConcluded concluded -> {
                if (concluded.outcome().ends()) {
                    facts.remove(DECIDED);
                }
            }
            case PenaltyDecisionPublished published -> facts.add(PUBLISHED);
            case CaseRecordAttached attached -> facts.add(RECORDED);
            case CaseFileArchived archived -> {
                if (!archived.recordings().isEmpty()) {
                    facts.add(RECORDED);
                }
            }
            default -> {}
        }
    }

    /** How a case of these facts stands to the three systems. */
    public static ThreeSystems systemsOf(Set<ProcessFact> facts) {
        return new ThreeSystems(
                !facts.contains(DECIDED) ? SystemCompliance.NOT_APPLICABLE : SystemCompliance.of(facts, PUBLISHED),
                SystemCompliance.of(facts, RECORDED),
                !facts.contains(DECIDED) || facts.stream().noneMatch(ASK_FOR_REVIEW::contains)
                        ? SystemCompliance.NOT_APPLICABLE
                        : SystemCompliance.of(facts, REVIEWED));
    }
}
