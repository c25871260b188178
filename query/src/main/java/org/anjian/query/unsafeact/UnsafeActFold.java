package org.anjian.query.unsafeact;

import org.anjian.api.message.LegalTime;
import org.anjian.api.unsafeact.event.UnsafeActEvent;
import org.anjian.api.unsafeact.event.UnsafeActStopped;
import org.anjian.api.unsafeact.view.UnsafeActView;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.FoldedModel;
import org.jspecify.annotations.Nullable;

/** The unsafe acts that were stopped (制止违章): one document an act. */
public final class UnsafeActFold implements FoldedModel<UnsafeActEvent, UnsafeActView> {

    @Override
    public String name() {
        return "unsafe-acts";
    }

    @Override
    public String aggregateType() {
        return "UnsafeAct";
    }

    @Override
    public String idPrefix() {
        return "unsafeact-";
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Class<UnsafeActEvent> eventType() {
        return UnsafeActEvent.class;
    }

    @Override
    public Class<UnsafeActView> viewType() {
        return UnsafeActView.class;
    }

    @Override
    public UnsafeActView fold(@Nullable UnsafeActView before, UnsafeActEvent event, EventInfo info) {
        return switch (event) {
            case UnsafeActStopped e ->
                new UnsafeActView(
                        e.unsafeActId(),
                        info.version(),
                        e.enterpriseId(),
                        e.enterpriseName(),
                        e.region(),
                        e.region().path(),
                        e.type(),
                        e.place(),
                        e.persons(),
                        e.correction(),
                        LegalTime.dayOf(e.occurredAt()),
                        info.recordedAt());
        };
    }
}
