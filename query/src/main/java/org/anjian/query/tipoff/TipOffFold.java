package org.anjian.query.tipoff;

import org.anjian.api.tipoff.event.TipOffEvent;
import org.anjian.api.tipoff.view.TipOffView;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.FoldedModel;
import org.jspecify.annotations.Nullable;

/** Tip-offs with all that was said, encrypted (举报): one document a tip-off, for those who handle it. */
public final class TipOffFold implements FoldedModel<TipOffEvent, TipOffView> {

    static final String PREFIX = "tipoff-";

    @Override
    public String name() {
        return "tip-offs";
    }

    @Override
    public String aggregateType() {
        return "TipOff";
    }

    @Override
    public String idPrefix() {
        return PREFIX;
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Class<TipOffEvent> eventType() {
        return TipOffEvent.class;
    }

    @Override
    public Class<TipOffView> viewType() {
        return TipOffView.class;
    }

    @Override
    public TipOffView fold(@Nullable TipOffView before, TipOffEvent event, EventInfo info) {
        TipOffSheet sheet = new TipOffSheet(before);
        sheet.apply(event);
        return sheet.view(event.tipOff(), info);
    }
}
