package org.anjian.query.monthlyreturn;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.anjian.api.hazard.SourceRecord;
import org.anjian.api.hazard.event.HazardRegistered;
import org.anjian.api.inspection.event.InspectionEvent;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.api.penaltycase.event.PenaltyCaseEvent;
import org.anjian.query.journal.RecordHistories;
import org.anjian.query.journal.RecordedEvent;
import org.jspecify.annotations.Nullable;

/**
 * Which regulator the records are of: an inspection of the one that inspects; a hazard of the one whose officer registered it, or
 * whose inspection found it; a case of the one whose officer opened it, or filed it where Anjian opened it.
 */
final class RecordBodies {

    /** The system that the source record of a hazard names where an inspection found it; its key begins with the inspection. */
    private static final String INSPECTION = "inspection";

    private final Map<String, String> bodies;

    private RecordBodies(Map<String, String> bodies) {
        this.bodies = bodies;
    }

    /** The regulators of records with their histories; inspections behind hazards are looked up. */
    static RecordBodies of(Map<String, List<RecordedEvent>> histories, RecordHistories journal) {
        Set<String> behind = new HashSet<>();
        histories.values().forEach(history -> {
            String inspection = inspectionBehind(history);
            if (inspection != null && !histories.containsKey(inspection)) {
                behind.add(inspection);
            }
        });
        Map<String, List<RecordedEvent>> all = new HashMap<>(histories);
        if (!behind.isEmpty()) {
            all.putAll(journal.eventsOf(behind));
        }
        Map<String, String> bodies = new HashMap<>();
        histories.forEach((record, history) -> {
            String inspection = inspectionBehind(history);
            String body = bodyOf(inspection == null ? history : all.getOrDefault(inspection, List.of()));
            if (body != null) {
                bodies.put(record, body);
            }
        });
        return new RecordBodies(bodies);
    }

    /** The code of the regulator; null where it is of none. */
    @Nullable
    String of(String record) {
        return bodies.get(record);
    }

    private static @Nullable String inspectionBehind(List<RecordedEvent> history) {
        if (!history.isEmpty() && history.getFirst().payload() instanceof HazardRegistered registered) {
            SourceRecord source = registered.sourceRecord();
            if (source != null && source.system().equals(INSPECTION)) {
                int end = source.key().lastIndexOf('/');
                return end < 0 ? source.key() : source.key().substring(0, end);
            }
        }
        return null;
    }

    private static @Nullable String bodyOf(List<RecordedEvent> history) {
        if (history.isEmpty()) {
            return null;
        }
        return switch (history.getFirst().payload()) {
            case InspectionEvent inspection -> inspection.inspection().regulator();
            case PenaltyCaseEvent _ ->
                history.stream()
                        .map(RecordBodies::regulator)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
            default -> regulator(history.getFirst());
        };
    }

    private static @Nullable String regulator(RecordedEvent event) {
        Actor actor = Actor.fromMetadata(event.info().metadata().get());
        return actor != null && (actor.role() == Role.OFFICER || actor.role() == Role.AGENCY_HEAD)
                ? actor.organisation()
                : null;
    }
}
