package org.anjian.query.gridreport;

import org.anjian.api.gridreport.event.GridEnterpriseLinked;
import org.anjian.api.gridreport.event.GridEnterpriseUnlinked;
import org.anjian.api.gridreport.event.GridEvent;
import org.anjian.api.gridreport.event.GridRegistered;
import org.anjian.api.gridreport.event.GridWorkerAssigned;
import org.anjian.api.gridreport.event.GridWorkerReleased;
import org.anjian.api.gridreport.view.GridView;
import org.anjian.api.message.LegalTime;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.FoldedModel;
import org.jspecify.annotations.Nullable;

/** The grids of townships (网格): one document a grid. */
public final class GridFold implements FoldedModel<GridEvent, GridView> {

    @Override
    public String name() {
        return "grids";
    }

    @Override
    public String aggregateType() {
        return "Grid";
    }

    @Override
    public String idPrefix() {
        return "grid-";
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Class<GridEvent> eventType() {
        return GridEvent.class;
    }

    @Override
    public Class<GridView> viewType() {
        return GridView.class;
    }

    @Override
    public GridView fold(@Nullable GridView before, GridEvent event, EventInfo info) {
        GridSheet sheet = before == null ? new GridSheet(LegalTime.dayOf(event.occurredAt())) : new GridSheet(before);
        switch (event) {
            case GridRegistered e -> {}
            case GridWorkerAssigned e -> sheet.workers.add(e.account());
            case GridWorkerReleased e -> sheet.workers.remove(e.account());
            case GridEnterpriseLinked e -> sheet.enterprises.put(e.enterpriseId(), e.enterpriseName());
            case GridEnterpriseUnlinked e -> sheet.enterprises.remove(e.enterpriseId());
        }
        return sheet.view(event.grid(), info);
    }
}
