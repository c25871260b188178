package org.anjian.query.accident;

import org.anjian.api.accident.event.AccidentEvent;
import org.anjian.api.accident.view.AccidentView;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.FoldedModel;
import org.jspecify.annotations.Nullable;

/** Accidents and who investigates them (生产安全事故): one document an accident. */
public final class AccidentFold implements FoldedModel<AccidentEvent, AccidentView> {

    @Override
    public String name() {
        return "accidents";
    }

    @Override
    public String aggregateType() {
        return "Accident";
    }

    @Override
    public String idPrefix() {
        return "accident-";
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Class<AccidentEvent> eventType() {
        return AccidentEvent.class;
    }

    @Override
    public Class<AccidentView> viewType() {
        return AccidentView.class;
    }

    @Override
    public AccidentView fold(@Nullable AccidentView before, AccidentEvent event, EventInfo info) {
        AccidentSheet sheet = before == null ? new AccidentSheet() : new AccidentSheet(before);
        sheet.apply(event);
        return sheet.view(event.accident(), info);
    }
}
