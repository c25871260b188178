package org.anjian.query.insurance;

import org.anjian.api.insurance.event.InsuranceEvent;
import org.anjian.api.insurance.view.InsuranceView;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.FoldedModel;
import org.jspecify.annotations.Nullable;

/** The insurance of an enterprise (安全生产保险): one document an enterprise. */
public final class InsuranceFold implements FoldedModel<InsuranceEvent, InsuranceView> {

    @Override
    public String name() {
        return "insurance";
    }

    @Override
    public String aggregateType() {
        return "Insurance";
    }

    @Override
    public String idPrefix() {
        return "insurance-";
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Class<InsuranceEvent> eventType() {
        return InsuranceEvent.class;
    }

    @Override
    public Class<InsuranceView> viewType() {
        return InsuranceView.class;
    }

    @Override
    public InsuranceView fold(@Nullable InsuranceView before, InsuranceEvent event, EventInfo info) {
        InsuranceSheet sheet = new InsuranceSheet(before);
        sheet.take(event);
        return sheet.view(info);
    }
}
