package org.anjian.query.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.hazard.HazardSubject;
import org.anjian.api.hazard.event.HazardEvent;
import org.anjian.api.hazard.event.RectificationTracked;
import org.anjian.api.hazard.view.HazardView;
import org.anjian.api.region.RegionCode;
import org.anjian.api.replay.Moment;
import org.anjian.query.hazard.HazardFold;
import org.anjian.query.journal.RecordedEvent;
import org.anjian.query.readmodel.Recorded;
import org.junit.jupiter.api.Test;

/** A life of many events is the same whether its past is folded from the beginning or from what was kept on the way. */
class LongLifeTest {

    private static final int LENGTH = 150;
    private static final HazardSubject HAZARD = new HazardSubject(
            new HazardId("hazard-1"),
            "530302-2022-000001",
            new EnterpriseId("enterprise-1"),
            "化工",
            new RegionCode("530302"));

    private final HazardFold fold = new HazardFold();

    @Test
    void every_version_is_the_fold_of_the_prefix_in_whatever_order_they_are_asked() {
        List<RecordedEvent> history = history();
        Replay<HazardEvent, HazardView> replay = new Replay<>(fold, new KeptEvents(Map.of("hazard-1", history)));
        Life<HazardEvent, HazardView> life = replay.of("hazard-1");
        assertThat(life.now()).isEqualTo(whole(history));
        Random random = new Random(7);
        for (int i = 0; i < 2 * LENGTH; i++) {
            int version = 1 + random.nextInt(history.size());
            assertThat(life.at(Moment.atVersion(version))).isEqualTo(whole(history.subList(0, version)));
        }
        // Without one in the middle it is no prefix, though it is as long as one.
        List<RecordedEvent> without = new ArrayList<>(history);
        without.remove(40);
        assertThat(life.folded(without)).isEqualTo(whole(without));
        assertThat(life.folded(without.subList(0, 64))).isEqualTo(whole(without.subList(0, 64)));
    }

    private HazardView whole(List<RecordedEvent> events) {
        HazardView view = null;
        for (RecordedEvent event : events) {
            view = fold.fold(view, (HazardEvent) event.payload(), event.info());
        }
        return view;
    }

    private static List<RecordedEvent> history() {
        SampleEvents samples = new SampleEvents(11);
        List<HazardEvent> events = new ArrayList<>();
        samples.history(new HazardFold(), 1).forEach(event -> events.add((HazardEvent) event.payload()));
        for (int i = 1; i < LENGTH; i++) {
            events.add(new RectificationTracked(
                    HAZARD, Instant.parse("2022-05-02T00:00:00Z").plusSeconds(i), "整改中" + i, i));
        }
        return Recorded.history("hazard-1", events);
    }
}
