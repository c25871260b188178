package org.anjian.query.campaign;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.campaign.BestPractice;
import org.anjian.api.campaign.CampaignMeasure;
import org.anjian.api.campaign.Delivery;
import org.anjian.api.campaign.PhaseKind;
import org.anjian.api.campaign.PhaseTask;
import org.anjian.api.campaign.TaskDone;
import org.anjian.api.campaign.TaskTerm;
import org.anjian.api.campaign.event.BestPracticeRecorded;
import org.anjian.api.campaign.event.CampaignMeasureRecorded;
import org.anjian.api.campaign.event.CampaignUnitEnrolled;
import org.anjian.api.campaign.event.FinalReportSubmitted;
import org.anjian.api.campaign.event.GuidanceRecorded;
import org.anjian.api.campaign.event.LocalCampaignPlanSubmitted;
import org.anjian.api.campaign.event.MobilizationMeetingHeld;
import org.anjian.api.campaign.event.PhaseTaskOverdue;
import org.anjian.api.campaign.event.StageReportSubmitted;
import org.anjian.api.campaign.event.TopicTrainingHeld;
import org.anjian.api.campaign.event.UnitParticipationEvent;
import org.anjian.api.campaign.event.UnitPrincipalSummoned;
import org.anjian.api.campaign.event.UnitRectificationOrdered;
import org.anjian.api.campaign.view.UnitParticipationView;
import org.anjian.api.message.LegalTime;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.FoldedModel;
import org.jspecify.annotations.Nullable;

/** What towns and departments do in campaigns: one document a campaign and unit. */
public final class UnitParticipationFold implements FoldedModel<UnitParticipationEvent, UnitParticipationView> {

    @Override
    public String name() {
        return "campaign-units";
    }

    @Override
    public String aggregateType() {
        return "UnitParticipation";
    }

    @Override
    public String idPrefix() {
        return "unitparticipation-";
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Class<UnitParticipationEvent> eventType() {
        return UnitParticipationEvent.class;
    }

    @Override
    public Class<UnitParticipationView> viewType() {
        return UnitParticipationView.class;
    }

    @Override
    public UnitParticipationView fold(
            @Nullable UnitParticipationView before, UnitParticipationEvent event, EventInfo info) {
        UnitParticipationSheet sheet =
                before == null ? new UnitParticipationSheet() : new UnitParticipationSheet(before);
        LocalDate day = LegalTime.dayOf(event.occurredAt());
        switch (event) {
            case CampaignUnitEnrolled e -> enrol(sheet, e);
            case LocalCampaignPlanSubmitted e -> done(sheet, PhaseTask.LOCAL_PLAN, day, e.delivery());
            case MobilizationMeetingHeld e -> {
                done(sheet, PhaseTask.MOBILIZATION, day, e.delivery());
                measure(sheet, CampaignMeasure.MOBILIZATION_MEETING);
            }
            case TopicTrainingHeld e -> {
                done(sheet, PhaseTask.TOPIC_TRAINING, day, e.delivery());
                measure(sheet, CampaignMeasure.TOPIC_TRAINING);
            }
            case GuidanceRecorded e -> {
                if (!sheet.guided.contains(e.enterpriseId())) {
                    sheet.guided.add(e.enterpriseId());
                }
            }
            case CampaignMeasureRecorded e -> measure(sheet, e.measure());
            case StageReportSubmitted e -> done(sheet, PhaseTask.STAGE_REPORT, day, e.delivery());
            case FinalReportSubmitted e -> done(sheet, PhaseTask.FINAL_REPORT, day, e.delivery());
            case BestPracticeRecorded e -> sheet.practices.add(new BestPractice(day, e.title(), e.content()));
            case UnitRectificationOrdered e -> sheet.rectificationDueOn = e.dueOn();
            case UnitPrincipalSummoned e -> sheet.summonedOn = day;
            case PhaseTaskOverdue e -> sheet.overdueRecorded.add(e.task());
        }
        return sheet.view(info);
    }

    private static void enrol(UnitParticipationSheet sheet, CampaignUnitEnrolled e) {
        sheet.id = e.unit().id();
        sheet.campaignId = e.unit().campaignId();
        sheet.organisation = e.unit().organisation();
        sheet.unitName = e.unit().unitName();
        sheet.kind = e.unit().kind();
        sheet.region = e.unit().region();
        sheet.responsibleEnterprises = e.responsibleEnterprises();
        for (PhaseTask task : PhaseTask.values()) {
            sheet.terms.add(new TaskTerm(
                    task,
                    e.terms().dueOn(task),
                    task == PhaseTask.TOPIC_TRAINING
                            ? e.terms().phase(PhaseKind.MOBILISATION).to().plusDays(1)
                            : null));
        }
        sheet.measuresMissing.addAll(List.of(CampaignMeasure.values()));
    }

    /** The first time counts: a second training does not repair a late one. */
    private static void done(UnitParticipationSheet sheet, PhaseTask task, LocalDate day, Delivery delivery) {
        if (sheet.tasks.stream().noneMatch(known -> known.task() == task)) {
            sheet.tasks.add(new TaskDone(task, day, delivery));
        }
    }

    private static void measure(UnitParticipationSheet sheet, CampaignMeasure measure) {
        if (sheet.measuresMissing.remove(measure)) {
            sheet.measuresDone.add(measure);
        }
    }
}
