package org.anjian.query.selfcheck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.anjian.api.campaign.CampaignTerms;
import org.anjian.api.campaign.PhaseKind;
import org.anjian.api.checklist.ItemAnswer;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.message.LegalTime;
import org.anjian.api.selfcheck.AcceptanceResult;
import org.anjian.api.selfcheck.GivenAnswer;
import org.anjian.api.selfcheck.HazardStanding;
import org.anjian.api.selfcheck.ItemStanding;
import org.anjian.api.selfcheck.PhaseCount;
import org.anjian.api.selfcheck.RaisedHazard;
import org.anjian.api.selfcheck.SelfInspectionSubject;
import org.anjian.api.selfcheck.event.AcceptanceFailed;
import org.anjian.api.selfcheck.event.AcceptanceInspectionHeld;
import org.anjian.api.selfcheck.event.AcceptancePassed;
import org.anjian.api.selfcheck.event.CampaignClosedForEnterprise;
import org.anjian.api.selfcheck.event.CampaignHazardReopened;
import org.anjian.api.selfcheck.event.CampaignHazardSettled;
import org.anjian.api.selfcheck.event.CampaignInspectionRecorded;
import org.anjian.api.selfcheck.event.CampaignSubjectEnrolled;
import org.anjian.api.selfcheck.event.ChecklistItemAnswered;
import org.anjian.api.selfcheck.event.CommitmentPublishedInternally;
import org.anjian.api.selfcheck.event.CommitmentSigned;
import org.anjian.api.selfcheck.event.HazardRaisedFromSelfInspection;
import org.anjian.api.selfcheck.event.KeyObjectEnlisted;
import org.anjian.api.selfcheck.event.PrincipalSectionAnswered;
import org.anjian.api.selfcheck.event.SelfInspectionCompleted;
import org.anjian.api.selfcheck.event.SelfInspectionEvent;
import org.anjian.api.selfcheck.event.SelfInspectionStarted;
import org.anjian.api.selfcheck.event.SystemRevisionRecorded;
import org.anjian.api.selfcheck.view.SelfCheckView;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.FoldedModel;
import org.jspecify.annotations.Nullable;

/** What enterprises do in campaigns (自查自纠): one document a campaign and enterprise. */
public final class SelfCheckFold implements FoldedModel<SelfInspectionEvent, SelfCheckView> {

    @Override
    public String name() {
        return "self-inspections";
    }

    @Override
    public String aggregateType() {
        return "SelfInspection";
    }

    @Override
    public String idPrefix() {
        return "selfinspection-";
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Class<SelfInspectionEvent> eventType() {
        return SelfInspectionEvent.class;
    }

    @Override
    public Class<SelfCheckView> viewType() {
        return SelfCheckView.class;
    }

    @Override
    public SelfCheckView fold(@Nullable SelfCheckView before, SelfInspectionEvent event, EventInfo info) {
        SelfCheckSheet sheet = before == null ? new SelfCheckSheet() : new SelfCheckSheet(before);
        LocalDate day = LegalTime.dayOf(event.occurredAt());
        switch (event) {
            case KeyObjectEnlisted e -> {
                begin(sheet, e.selfInspection(), e.terms());
                sheet.keyObjectSince = day;
            }
            case SelfInspectionStarted e -> {
                begin(sheet, e.selfInspection(), e.terms());
                sheet.startedOn = day;
            }
            case CampaignSubjectEnrolled e -> sheet.subjects.add(e.personId());
            case ChecklistItemAnswered e -> answer(sheet, e, day);
            case PrincipalSectionAnswered e -> {
                sheet.principalAnswer = e.answer();
                sheet.principalConclusion = e.conclusion();
            }
            case HazardRaisedFromSelfInspection e -> {
                sheet.hazards.add(new RaisedHazard(
                        e.hazardId(),
                        e.item(),
                        e.foundBy(),
                        e.hazard().severity(),
                        e.hazard().dueOn(),
                        HazardStanding.OPEN));
                sheet.hazardsRaised++;
                sheet.hazardsOpen++;
            }
            case SelfInspectionCompleted e -> {
                sheet.completedOn = day;
                sheet.completed = e.delivery().timeliness();
            }
            case CommitmentSigned e -> {
                sheet.signed.add(e.personId());
                sheet.signedOn = sheet.signedOn == null ? day : sheet.signedOn;
            }
            case CommitmentPublishedInternally e ->
                sheet.publishedOn = sheet.publishedOn == null ? day : sheet.publishedOn;
            case CampaignInspectionRecorded e -> inspect(sheet, e, day);
            case SystemRevisionRecorded e -> {
                if (e.phase() == PhaseCount.COUNTS && !sheet.revised.contains(e.kind())) {
                    sheet.revised.add(e.kind());
                }
            }
            case AcceptanceInspectionHeld e -> {
                sheet.acceptanceMode = e.mode();
                sheet.acceptanceHeldOn = day;
            }
            case AcceptancePassed e -> sheet.acceptance = AcceptanceResult.PASSED;
            case AcceptanceFailed e -> sheet.acceptance = AcceptanceResult.FAILED;
            case CampaignHazardSettled e -> {
                stand(sheet, e.hazardId(), HazardStanding.CLOSED);
                sheet.hazardsOpen--;
            }
            case CampaignHazardReopened e -> {
                stand(sheet, e.hazardId(), HazardStanding.OPEN);
                sheet.hazardsOpen++;
            }
            case CampaignClosedForEnterprise e -> sheet.closedOn = day;
        }
        return sheet.view(info);
    }

    private static void begin(SelfCheckSheet sheet, SelfInspectionSubject subject, CampaignTerms terms) {
        sheet.id = subject.id();
        sheet.campaignId = subject.campaignId();
        sheet.enterpriseId = subject.enterpriseId();
        sheet.enterpriseName = subject.enterpriseName();
        sheet.region = subject.region();
        sheet.sector = subject.sector();
        sheet.template = terms.template();
        sheet.templateVersion = terms.templateVersion();
        sheet.selfInspectionDueOn = terms.phase(PhaseKind.SELF_INSPECTION).to();
        sheet.enforcementDueOn = terms.phase(PhaseKind.STRICT_ENFORCEMENT).to();
        sheet.endsOn = terms.endsOn();
    }

    private static void answer(SelfCheckSheet sheet, ChecklistItemAnswered e, LocalDate day) {
        ItemStanding known = standing(sheet, e.item());
        List<GivenAnswer> answers = new ArrayList<>(known.answers());
        answers.add(new GivenAnswer(
                e.answerVersion(), day, e.answer(), e.origin(), e.subAnswers(), e.evidence(), e.missing(), e.reason()));
        replace(sheet, new ItemStanding(e.item(), answers, e.answer(), known.inspected(), known.inspectionFinding()));
        sheet.noItems.removeIf(item -> item == e.item());
        if (e.answer() == ItemAnswer.NO || e.answer() == ItemAnswer.PARTIAL) {
            sheet.noItems.add(e.item());
        }
    }

    private static void inspect(SelfCheckSheet sheet, CampaignInspectionRecorded e, LocalDate day) {
        sheet.inspectedOn = sheet.inspectedOn == null ? day : sheet.inspectedOn;
        if (e.phase() == PhaseCount.COUNTS && sheet.inspectedInPhaseOn == null) {
            sheet.inspectedInPhaseOn = day;
        }
        e.items().forEach(item -> {
            ItemStanding known = standing(sheet, item.item());
            replace(
                    sheet,
                    new ItemStanding(item.item(), known.answers(), known.answer(), item.answer(), item.finding()));
        });
    }

    private static ItemStanding standing(SelfCheckSheet sheet, int item) {
        return sheet.items.stream()
                .filter(known -> known.item() == item)
                .findFirst()
                .orElseGet(() -> new ItemStanding(item, List.of(), null, null, null));
    }

    private static void replace(SelfCheckSheet sheet, ItemStanding standing) {
        sheet.items.removeIf(known -> known.item() == standing.item());
        sheet.items.add(standing);
        sheet.items.sort(Comparator.comparing(ItemStanding::item));
    }

    private static void stand(SelfCheckSheet sheet, HazardId hazard, HazardStanding standing) {
        sheet.hazards.replaceAll(known -> known.hazardId().equals(hazard)
                ? new RaisedHazard(
                        known.hazardId(), known.item(), known.foundBy(), known.severity(), known.dueOn(), standing)
                : known);
    }
}
