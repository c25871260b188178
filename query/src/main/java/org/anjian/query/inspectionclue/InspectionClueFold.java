package org.anjian.query.inspectionclue;

import java.time.LocalDate;
import org.anjian.api.inspection.InspectionId;
import org.anjian.api.inspectionclue.InspectionClueState;
import org.anjian.api.inspectionclue.InspectionClueSubject;
import org.anjian.api.inspectionclue.event.InspectionClueDeclined;
import org.anjian.api.inspectionclue.event.InspectionClueEvent;
import org.anjian.api.inspectionclue.event.InspectionClueHandedOver;
import org.anjian.api.inspectionclue.event.InspectionClueTakenUp;
import org.anjian.api.inspectionclue.view.InspectionClueView;
import org.anjian.api.message.LegalTime;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.FoldedModel;
import org.jspecify.annotations.Nullable;

/** The clues for those who inspect (检查线索): one document a clue. */
public final class InspectionClueFold implements FoldedModel<InspectionClueEvent, InspectionClueView> {

    @Override
    public String name() {
        return "inspection-clues";
    }

    @Override
    public String aggregateType() {
        return "InspectionClue";
    }

    @Override
    public String idPrefix() {
        return "inspectionclue-";
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Class<InspectionClueEvent> eventType() {
        return InspectionClueEvent.class;
    }

    @Override
    public Class<InspectionClueView> viewType() {
        return InspectionClueView.class;
    }

    @Override
    public InspectionClueView fold(@Nullable InspectionClueView before, InspectionClueEvent event, EventInfo info) {
        LocalDate day = LegalTime.dayOf(event.occurredAt());
        return switch (event) {
            case InspectionClueHandedOver e -> handedOver(e, day, info);
            case InspectionClueTakenUp e -> settled(before, e, e.inspectionId(), null, e.by(), info);
            case InspectionClueDeclined e -> settled(before, e, null, e.reason(), e.by(), info);
        };
    }

    private static InspectionClueView handedOver(InspectionClueHandedOver event, LocalDate day, EventInfo info) {
        InspectionClueSubject clue = event.clue();
        return new InspectionClueView(
                clue.id(),
                info.version(),
                clue.reference(),
                clue.region(),
                clue.region().path(),
                clue.body(),
                InspectionClueState.after(event),
                event.wording(),
                day,
                null,
                null,
                null,
                null,
                info.recordedAt());
    }

    private static InspectionClueView settled(
            InspectionClueView before,
            InspectionClueEvent event,
            @Nullable InspectionId inspection,
            @Nullable String reason,
            String by,
            EventInfo info) {
        return new InspectionClueView(
                before.id(),
                info.version(),
                before.reference(),
                before.region(),
                before.regionPath(),
                before.body(),
                InspectionClueState.after(event),
                before.wording(),
                before.handedOverOn(),
                inspection,
                reason,
                by,
                LegalTime.dayOf(event.occurredAt()),
                info.recordedAt());
    }
}
