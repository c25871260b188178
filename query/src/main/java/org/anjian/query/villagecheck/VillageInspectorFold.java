package org.anjian.query.villagecheck;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.message.LegalTime;
import org.anjian.api.villagecheck.VillageInspectorSubject;
import org.anjian.api.villagecheck.event.VillageInspectorAssigned;
import org.anjian.api.villagecheck.event.VillageInspectorEvent;
import org.anjian.api.villagecheck.event.VillageInspectorReleased;
import org.anjian.api.villagecheck.view.VillageInspectorView;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.FoldedModel;
import org.jspecify.annotations.Nullable;

/** Who checks for the villages (村（社区）安全检查人员): one document a person and village. */
public final class VillageInspectorFold implements FoldedModel<VillageInspectorEvent, VillageInspectorView> {

    @Override
    public String name() {
        return "village-inspectors";
    }

    @Override
    public String aggregateType() {
        return "VillageInspector";
    }

    @Override
    public String idPrefix() {
        return "villageinspector-";
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Class<VillageInspectorEvent> eventType() {
        return VillageInspectorEvent.class;
    }

    @Override
    public Class<VillageInspectorView> viewType() {
        return VillageInspectorView.class;
    }

    @Override
    public VillageInspectorView fold(
            @Nullable VillageInspectorView before, VillageInspectorEvent event, EventInfo info) {
        VillageInspectorSubject inspector = event.inspector();
        LocalDate day = LegalTime.dayOf(event.occurredAt());
        return switch (event) {
            case VillageInspectorAssigned e -> view(inspector, info, day, null, null);
            case VillageInspectorReleased e -> view(inspector, info, before.assignedOn(), day, e.reason());
        };
    }

    private static VillageInspectorView view(
            VillageInspectorSubject inspector,
            EventInfo info,
            LocalDate assignedOn,
            @Nullable LocalDate releasedOn,
            @Nullable String reason) {
        return new VillageInspectorView(
                inspector.id(),
                info.version(),
                inspector.account(),
                List.of(inspector.account()),
                inspector.region(),
                inspector.region().path(),
                inspector.township(),
                releasedOn == null,
                assignedOn,
                releasedOn,
                reason,
                info.recordedAt());
    }
}
