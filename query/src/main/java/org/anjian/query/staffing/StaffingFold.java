package org.anjian.query.staffing;

import org.anjian.api.staffing.event.StaffingEvent;
import org.anjian.api.staffing.view.StaffingView;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.FoldedModel;
import org.jspecify.annotations.Nullable;

/** Who is responsible for safety in an enterprise (安全管理机构与责任体系): one document an enterprise. */
public final class StaffingFold implements FoldedModel<StaffingEvent, StaffingView> {

    @Override
    public String name() {
        return "staffing";
    }

    @Override
    public String aggregateType() {
        return "Staffing";
    }

    @Override
    public String idPrefix() {
        return "staffing-";
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Class<StaffingEvent> eventType() {
        return StaffingEvent.class;
    }

    @Override
    public Class<StaffingView> viewType() {
        return StaffingView.class;
    }

    @Override
    public StaffingView fold(@Nullable StaffingView before, StaffingEvent event, EventInfo info) {
        StaffingSheet sheet = new StaffingSheet(before);
        sheet.take(event);
        return sheet.view(info);
    }
}
