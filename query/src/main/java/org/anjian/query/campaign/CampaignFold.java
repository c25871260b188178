package org.anjian.query.campaign;

import java.time.LocalDate;
import org.anjian.api.campaign.CampaignOutcome;
import org.anjian.api.campaign.ExposedBatch;
import org.anjian.api.campaign.OutcomeIndicator;
import org.anjian.api.campaign.event.CampaignBaselineSet;
import org.anjian.api.campaign.event.CampaignClosed;
import org.anjian.api.campaign.event.CampaignEvent;
import org.anjian.api.campaign.event.CampaignKeyObjectsFixed;
import org.anjian.api.campaign.event.CampaignLaunched;
import org.anjian.api.campaign.event.CampaignOutcomeRecorded;
import org.anjian.api.campaign.event.CampaignPeriodEnded;
import org.anjian.api.campaign.event.KeyObjectAdded;
import org.anjian.api.campaign.event.KeyObjectsListed;
import org.anjian.api.campaign.event.TypicalCasesExposed;
import org.anjian.api.campaign.view.CampaignView;
import org.anjian.api.message.LegalTime;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.FoldedModel;
import org.jspecify.annotations.Nullable;

/** The campaigns (专项治理行动): one document a campaign. */
public final class CampaignFold implements FoldedModel<CampaignEvent, CampaignView> {

    @Override
    public String name() {
        return "campaigns";
    }

    @Override
    public String aggregateType() {
        return "Campaign";
    }

    @Override
    public String idPrefix() {
        return "campaign-";
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Class<CampaignEvent> eventType() {
        return CampaignEvent.class;
    }

    @Override
    public Class<CampaignView> viewType() {
        return CampaignView.class;
    }

    @Override
    public CampaignView fold(@Nullable CampaignView before, CampaignEvent event, EventInfo info) {
        CampaignSheet sheet = before == null ? new CampaignSheet() : new CampaignSheet(before);
        LocalDate day = LegalTime.dayOf(event.occurredAt());
        switch (event) {
            case CampaignLaunched e -> launch(sheet, e);
            case KeyObjectsListed e -> sheet.keyObjects += e.keyObjects().size();
            case CampaignKeyObjectsFixed e -> sheet.keyObjectsFixedOn = day;
            case KeyObjectAdded e -> sheet.keyObjects++;
            case CampaignBaselineSet e -> {
                CampaignOutcome known = outcome(sheet, e.indicator());
                replace(sheet, new CampaignOutcome(e.indicator(), e.year(), e.value(), known.value()));
            }
            case CampaignOutcomeRecorded e -> {
                CampaignOutcome known = outcome(sheet, e.indicator());
                replace(sheet, new CampaignOutcome(e.indicator(), known.baselineYear(), known.baseline(), e.value()));
            }
            case TypicalCasesExposed e -> sheet.exposures.add(new ExposedBatch(day, e.medium(), e.cases()));
            case CampaignPeriodEnded e -> sheet.periodEndedOn = e.endedOn();
            case CampaignClosed e -> sheet.closedOn = day;
        }
        return sheet.view(info);
    }

    private static void launch(CampaignSheet sheet, CampaignLaunched e) {
        sheet.id = e.campaign().id();
        sheet.name = e.campaign().name();
        sheet.region = e.campaign().region();
        sheet.template = e.terms().template();
        sheet.templateVersion = e.terms().templateVersion();
        sheet.startsOn = e.terms().startsOn();
        sheet.localPlanDueOn = e.terms().localPlanDueOn();
        sheet.endsOn = e.terms().endsOn();
        sheet.phases.addAll(e.terms().phases());
        sheet.targetSectors.addAll(e.terms().targetSectors());
    }

    private static CampaignOutcome outcome(CampaignSheet sheet, OutcomeIndicator indicator) {
        return sheet.outcomes.stream()
                .filter(outcome -> outcome.indicator() == indicator)
                .findFirst()
                .orElseGet(() -> new CampaignOutcome(indicator, null, null, null));
    }

    private static void replace(CampaignSheet sheet, CampaignOutcome outcome) {
        sheet.outcomes.removeIf(known -> known.indicator() == outcome.indicator());
        sheet.outcomes.add(outcome);
    }
}
