package org.anjian.config.randomdraw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.anjian.NodeForTests;
import org.anjian.api.message.Actor;
import org.anjian.api.randomdraw.DrawAlgorithm;
import org.anjian.api.randomdraw.DrawDigests;
import org.anjian.api.randomdraw.DrawExclusion;
import org.anjian.api.randomdraw.DrawInput;
import org.anjian.api.randomdraw.DrawSubject;
import org.anjian.api.randomdraw.DrawVerification;
import org.anjian.api.randomdraw.RandomDrawId;
import org.anjian.api.randomdraw.event.DrawPoolsFixed;
import org.anjian.api.randomdraw.event.DrawSeedCommitted;
import org.anjian.api.randomdraw.event.RandomDrawEvent;
import org.anjian.api.randomdraw.event.RandomInspectionDrawn;
import org.anjian.api.region.RegionCode;
import org.anjian.api.rule.Rule;
import org.anjian.importing.Silent;
import org.anjian.operations.JobArguments;
import org.anjian.operations.JobRefused;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The event of a draw is handed out as it was recorded in the ledger, so that anybody may repeat the draw. */
@NodeForTests
class DrawJobIT {

    private static final String SEED = "00112233445566778899aabbccddeeff".repeat(2);
    private static final RegionCode COUNTY = new RegionCode("530302");

    private final EventStore store;
    private final TransactionTemplate transaction;

    @Autowired
    DrawJobIT(EventStore store, PlatformTransactionManager transactions) {
        this.store = store;
        this.transaction = new TransactionTemplate(transactions);
    }

    private Map<String, Object> run(String id) {
        return new DrawJob(store).run(new JobArguments(Map.of("id", id)), new Silent());
    }

    @Test
    @Rule("ML20-05d")
    void a_draw_of_the_ledger_is_handed_out_whole_and_repeats() {
        RandomDrawId id = RandomDrawId.next();
        DrawInput input = new DrawInput(
                DrawAlgorithm.VERSION,
                SEED,
                List.of("enterprise-1", "enterprise-2", "enterprise-3"),
                List.of("officer-1", "officer-2", "officer-3"),
                List.of(new DrawExclusion("officer-3", "enterprise-1", "亲属")),
                2,
                2);
        RandomInspectionDrawn drawn = new RandomInspectionDrawn(
                new DrawSubject(id, "bureau", COUNTY, "双随机"),
                Instant.parse("2024-03-03T01:00:00Z"),
                DrawDigests.ofSeed(SEED),
                DrawDigests.ofPool(input.objects()),
                DrawDigests.ofPool(input.officers()),
                DrawDigests.ofExclusions(input.exclusions()),
                input,
                DrawAlgorithm.draw(input));
        Instant before = Instant.parse("2024-03-01T01:00:00Z");
        publish(
                id,
                new DrawSeedCommitted(drawn.draw(), before, drawn.seedHash(), 2, 2, "officer-1"),
                new DrawPoolsFixed(
                        drawn.draw(),
                        before,
                        input.objects(),
                        input.officers(),
                        input.exclusions(),
                        drawn.objectsDigest(),
                        drawn.officersDigest(),
                        drawn.exclusionsDigest()),
                drawn);
        RandomInspectionDrawn read =
                JsonMapper.shared().readValue(run(id.raw()).get("event").toString(), RandomInspectionDrawn.class);
        assertThat(read).isEqualTo(drawn);
        assertThat(DrawVerification.of(read).isSound()).isTrue();
    }

    @Test
    void a_draw_that_is_not_there_is_not_found() {
        assertThatThrownBy(() -> run("randomdraw-none")).isInstanceOf(JobRefused.class);
    }

    private void publish(RandomDrawId id, RandomDrawEvent... events) {
        List<DomainEventMessage<?>> messages = new ArrayList<>();
        for (RandomDrawEvent event : events) {
            messages.add(new GenericDomainEventMessage<>(
                    "RandomDraw",
                    id.raw(),
                    messages.size(),
                    event,
                    Actor.system(COUNTY).toMetadata()));
        }
        transaction.executeWithoutResult(status -> store.publish(messages));
    }
}
