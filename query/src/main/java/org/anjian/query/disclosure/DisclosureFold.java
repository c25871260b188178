package org.anjian.query.disclosure;

import java.util.List;
import org.anjian.api.disclosure.event.DisclosureEvent;
import org.anjian.api.disclosure.view.DisclosureView;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.FoldedModel;
import org.jspecify.annotations.Nullable;

/** The publication of decisions as officers follow it (公开台账): one document a decision. */
public final class DisclosureFold implements FoldedModel<DisclosureEvent, DisclosureView> {

    /** What the ids of publications begin with. */
    static final String PREFIX = "disclosure-";

    @Override
    public String name() {
        return "disclosures";
    }

    @Override
    public String aggregateType() {
        return "Disclosure";
    }

    @Override
    public String idPrefix() {
        return PREFIX;
    }

    @Override
    public List<String> ofRecords() {
        return List.of("id", "record");
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Class<DisclosureEvent> eventType() {
        return DisclosureEvent.class;
    }

    @Override
    public Class<DisclosureView> viewType() {
        return DisclosureView.class;
    }

    @Override
    public DisclosureView fold(@Nullable DisclosureView before, DisclosureEvent event, EventInfo info) {
        DisclosureSheet sheet = new DisclosureSheet(before);
        sheet.enter(event);
        return sheet.view(event, info);
    }
}
