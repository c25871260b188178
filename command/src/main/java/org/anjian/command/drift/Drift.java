package org.anjian.command.drift;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.anjian.api.drift.DriftId;
import org.anjian.api.drift.DriftedDocument;
import org.anjian.api.drift.command.RecordDrift;
import org.anjian.api.drift.command.RecordDriftHealed;
import org.anjian.api.drift.event.DriftEvent;
import org.anjian.api.drift.event.DriftFound;
import org.anjian.api.drift.event.DriftHealed;
import org.anjian.api.message.Decision;
import org.anjian.api.region.RegionCode;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** What a read model has wrong (读模型偏差): a document is open from when it was found until it was healed. */
@Aggregate
class Drift {

    @AggregateIdentifier
    private DriftId id;

    private String readModel;
    private RegionCode region;
    private final Set<String> open = new HashSet<>();

    Drift() {}

    Decision record(RecordDrift command) {
        List<DriftedDocument> fresh = command.documents().stream()
                .filter(document -> !open.contains(document.id()))
                .toList();
        if (!fresh.isEmpty()) {
            apply(new DriftFound(
                    command.driftId(), command.readModel(), command.region(), fresh, command.occurredAt()));
        }
        return decision();
    }

    Decision record(RecordDriftHealed command) {
        List<String> healed =
                command.documents().stream().filter(open::contains).distinct().toList();
        if (!healed.isEmpty()) {
            apply(new DriftHealed(id, readModel, region, healed, command.occurredAt()));
        }
        return decision();
    }

    private Decision decision() {
        return new Decision(id.raw(), getVersion() + 1);
    }

    @EventSourcingHandler
    void on(DriftEvent event) {
        id = event.driftId();
        readModel = event.readModel();
        region = event.region();
        switch (event) {
            case DriftFound found -> found.documents().forEach(document -> open.add(document.id()));
            case DriftHealed healed -> healed.documents().forEach(open::remove);
        }
    }
}
