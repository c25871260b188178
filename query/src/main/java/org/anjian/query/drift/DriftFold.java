package org.anjian.query.drift;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anjian.api.drift.DriftState;
import org.anjian.api.drift.DriftedDocument;
import org.anjian.api.drift.event.DriftEvent;
import org.anjian.api.drift.event.DriftFound;
import org.anjian.api.drift.event.DriftHealed;
import org.anjian.api.drift.view.DriftView;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.FoldedModel;
import org.anjian.query.readmodel.LastEntries;
import org.jspecify.annotations.Nullable;

/** What read models have wrong (读模型偏差): one document a read model. */
public final class DriftFold implements FoldedModel<DriftEvent, DriftView> {

    /** How many of the documents found last are kept. */
    private static final int LAST = 20;

    @Override
    public String name() {
        return "drifts";
    }

    @Override
    public String aggregateType() {
        return "Drift";
    }

    @Override
    public String idPrefix() {
        return "drift-";
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Class<DriftEvent> eventType() {
        return DriftEvent.class;
    }

    @Override
    public Class<DriftView> viewType() {
        return DriftView.class;
    }

    @Override
    public DriftView fold(@Nullable DriftView before, DriftEvent event, EventInfo info) {
        return switch (event) {
            case DriftFound found -> found(before, found, info);
            case DriftHealed healed -> healed(before, healed, info);
        };
    }

    private static DriftView found(@Nullable DriftView before, DriftFound found, EventInfo info) {
        Map<String, DriftedDocument> open = new LinkedHashMap<>();
        if (before != null) {
            before.open().forEach(document -> open.put(document.id(), document));
        }
        found.documents().forEach(document -> open.put(document.id(), document));
        return new DriftView(
                found.driftId(),
                info.version(),
                found.readModel(),
                found.region(),
                found.region().path(),
                DriftState.OPEN,
                new ArrayList<>(open.values()),
                (before == null ? 0 : before.found()) + found.documents().size(),
                before == null ? 0 : before.healed(),
                LastEntries.of(found.documents(), LAST),
                found.occurredAt(),
                before == null ? null : before.lastHealedAt(),
                info.recordedAt());
    }

    private static DriftView healed(@Nullable DriftView before, DriftHealed healed, EventInfo info) {
        if (before == null) {
            throw new IllegalStateException("nothing was found that could be healed");
        }
        Set<String> gone = new HashSet<>(healed.documents());
        List<DriftedDocument> open = before.open().stream()
                .filter(document -> !gone.contains(document.id()))
                .toList();
        return new DriftView(
                before.id(),
                info.version(),
                before.readModel(),
                before.region(),
                before.regionPath(),
                open.isEmpty() ? DriftState.HEALED : DriftState.OPEN,
                open,
                before.found(),
                before.healed() + gone.size(),
                before.last(),
                before.lastFoundAt(),
                healed.occurredAt(),
                info.recordedAt());
    }
}
