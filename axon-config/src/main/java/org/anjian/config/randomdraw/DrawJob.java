package org.anjian.config.randomdraw;

import java.util.Map;
import org.anjian.api.randomdraw.event.RandomInspectionDrawn;
import org.anjian.operations.Job;
import org.anjian.operations.JobArguments;
import org.anjian.operations.JobProgress;
import org.anjian.operations.JobRefused;
import org.axonframework.eventsourcing.eventstore.EventStore;
import tools.jackson.databind.json.JsonMapper;

/** {@code ./anjian verify-draw <id>}: hands out the event of a draw as it was recorded; who asks repeats it from that alone. */
final class DrawJob implements Job {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final EventStore store;

    DrawJob(EventStore store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "draw";
    }

    @Override
    public Map<String, Object> run(JobArguments arguments, JobProgress progress) {
        String id = arguments.text("id");
        if (store.lastSequenceNumberFor(id).isEmpty()) {
            throw new JobRefused("NOT_FOUND", "there is no draw " + id);
        }
        RandomInspectionDrawn drawn = store.readEvents(id)
                .asStream()
                .map(event -> event.getPayload())
                .filter(RandomInspectionDrawn.class::isInstance)
                .map(RandomInspectionDrawn.class::cast)
                .findFirst()
                .orElseThrow(() -> new JobRefused("NOT_FOUND", "nothing was drawn yet in " + id));
        return Map.of("event", JSON.readTree(JSON.writeValueAsString(drawn)));
    }
}
