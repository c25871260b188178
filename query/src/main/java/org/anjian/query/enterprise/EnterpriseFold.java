package org.anjian.query.enterprise;

import org.anjian.api.enterprise.event.EnterpriseEvent;
import org.anjian.api.enterprise.view.EnterpriseView;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.FoldedModel;
import org.jspecify.annotations.Nullable;

/** The ledger of enterprises (企业台账): one document an enterprise. */
public final class EnterpriseFold implements FoldedModel<EnterpriseEvent, EnterpriseView> {

    @Override
    public String name() {
        return "enterprises";
    }

    @Override
    public String aggregateType() {
        return "Enterprise";
    }

    @Override
    public String idPrefix() {
        return "enterprise-";
    }

    @Override
    public int schema() {
        return 2;
    }

    @Override
    public Class<EnterpriseEvent> eventType() {
        return EnterpriseEvent.class;
    }

    @Override
    public Class<EnterpriseView> viewType() {
        return EnterpriseView.class;
    }

    @Override
    public EnterpriseView fold(@Nullable EnterpriseView before, EnterpriseEvent event, EventInfo info) {
        EnterpriseSheet sheet = new EnterpriseSheet(before);
        sheet.take(event);
        return sheet.view(info);
    }
}
