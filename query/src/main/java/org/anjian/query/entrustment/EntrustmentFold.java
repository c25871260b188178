package org.anjian.query.entrustment;

import org.anjian.api.entrustment.EntrustmentState;
import org.anjian.api.entrustment.EntrustmentTerms;
import org.anjian.api.entrustment.event.CrossRegionEnforcementAuthorized;
import org.anjian.api.entrustment.event.EnforcementEntrusted;
import org.anjian.api.entrustment.event.EntrustmentEnded;
import org.anjian.api.entrustment.event.EntrustmentEvent;
import org.anjian.api.entrustment.event.ServicePurchased;
import org.anjian.api.entrustment.view.EntrustmentView;
import org.anjian.api.message.LegalTime;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.FoldedModel;
import org.jspecify.annotations.Nullable;

/** Who acts for a regulator (委托、购买服务、跨区域授权): one document each. */
public final class EntrustmentFold implements FoldedModel<EntrustmentEvent, EntrustmentView> {

    @Override
    public String name() {
        return "entrustments";
    }

    @Override
    public String aggregateType() {
        return "Entrustment";
    }

    @Override
    public String idPrefix() {
        return "entrustment-";
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Class<EntrustmentEvent> eventType() {
        return EntrustmentEvent.class;
    }

    @Override
    public Class<EntrustmentView> viewType() {
        return EntrustmentView.class;
    }

    @Override
    public EntrustmentView fold(@Nullable EntrustmentView before, EntrustmentEvent event, EventInfo info) {
        EntrustmentSheet sheet = before == null ? new EntrustmentSheet() : new EntrustmentSheet(before);
        switch (event) {
            case EnforcementEntrusted e -> {
                grant(sheet, e.terms());
                sheet.supervision = e.supervision();
            }
            case ServicePurchased e -> {
                grant(sheet, e.terms());
                sheet.staff.addAll(e.staff());
                sheet.supervision = e.supervision();
            }
            case CrossRegionEnforcementAuthorized e -> {
                grant(sheet, e.terms());
                sheet.superior = e.superior();
            }
            case EntrustmentEnded e -> {
                sheet.state = EntrustmentState.ENDED;
                sheet.endedOn = LegalTime.dayOf(e.occurredAt());
                sheet.endReason = e.reason();
            }
        }
        return sheet.view(event.entrustment(), info);
    }

    private static void grant(EntrustmentSheet sheet, EntrustmentTerms terms) {
        sheet.state = EntrustmentState.GRANTED;
        sheet.terms = terms;
    }
}
