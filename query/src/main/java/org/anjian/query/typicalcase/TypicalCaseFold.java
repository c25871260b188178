package org.anjian.query.typicalcase;

import java.util.List;
import org.anjian.api.typicalcase.event.TypicalCaseEvent;
import org.anjian.api.typicalcase.view.TypicalCaseView;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.FoldedModel;
import org.jspecify.annotations.Nullable;

/** The typical cases as the offices see them (违法典型案例): one document a case. */
public final class TypicalCaseFold implements FoldedModel<TypicalCaseEvent, TypicalCaseView> {

    /** What the ids of typical cases begin with. */
    static final String PREFIX = "typicalcase-";

    @Override
    public String name() {
        return "typical-cases";
    }

    @Override
    public String aggregateType() {
        return "TypicalCase";
    }

    @Override
    public String idPrefix() {
        return PREFIX;
    }

    @Override
    public List<String> ofRecords() {
        return List.of("id", "penaltyCase");
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Class<TypicalCaseEvent> eventType() {
        return TypicalCaseEvent.class;
    }

    @Override
    public Class<TypicalCaseView> viewType() {
        return TypicalCaseView.class;
    }

    @Override
    public TypicalCaseView fold(@Nullable TypicalCaseView before, TypicalCaseEvent event, EventInfo info) {
        TypicalCaseSheet sheet = new TypicalCaseSheet(before);
        sheet.enter(event);
        return sheet.view(event.typicalCase(), info);
    }
}
