package org.anjian.query.bulletin;

import org.anjian.api.bulletin.event.BulletinEvent;
import org.anjian.api.bulletin.view.QuarterlyBulletinView;
import org.anjian.api.message.LegalTime;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.FoldedModel;
import org.jspecify.annotations.Nullable;

/** Quarterly bulletins (监管执法季度通报): one document an office and quarter. */
public final class QuarterlyBulletinFold implements FoldedModel<BulletinEvent, QuarterlyBulletinView> {

    @Override
    public String name() {
        return "quarterly-bulletins";
    }

    @Override
    public String aggregateType() {
        return "QuarterlyBulletin";
    }

    @Override
    public String idPrefix() {
        return "bulletin-";
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Class<BulletinEvent> eventType() {
        return BulletinEvent.class;
    }

    @Override
    public Class<QuarterlyBulletinView> viewType() {
        return QuarterlyBulletinView.class;
    }

    /** By the time it happened any event may come first. */
    @Override
    public QuarterlyBulletinView fold(@Nullable QuarterlyBulletinView before, BulletinEvent event, EventInfo info) {
        BulletinSheet sheet = before == null ? new BulletinSheet() : new BulletinSheet(before);
        sheet.enter(event, LegalTime.dayOf(event.occurredAt()));
        return sheet.view(event.bulletin(), info);
    }
}
