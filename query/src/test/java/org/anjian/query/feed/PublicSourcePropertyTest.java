package org.anjian.query.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.anjian.api.blacklist.event.BlacklistEvent;
import org.anjian.api.disclosure.event.DisclosureEvent;
import org.anjian.api.feed.PublicOperation;
import org.anjian.api.feed.PublicRecord;
import org.anjian.api.message.Event;
import org.anjian.query.journal.RecordedEvent;
import org.anjian.query.readmodel.DocumentJson;
import org.anjian.query.readmodel.Recorded;
import org.junit.jupiter.api.Test;

/**
 * Random lives of public records: what is told is always one publication first, changes only while it can be read, and a tombstone
 * without any of the text; whoever follows it holds what the last line has.
 */
class PublicSourcePropertyTest {

    private static final long SEED = 20_261_128;
    private static final int LIVES = 300;
    private static final DocumentJson JSON = new DocumentJson();

    private static List<DisclosureEvent> decision(Random random) {
        List<DisclosureEvent> life = new ArrayList<>();
        life.add(PublicStories.scheduled());
        life.add(PublicStories.published("正文0"));
        boolean open = true;
        for (int act = 1; act < 2 + random.nextInt(12); act++) {
            if (!open) {
                life.add(PublicStories.restored("正文" + act));
                open = true;
                continue;
            }
            switch (random.nextInt(4)) {
                case 0 -> life.add(PublicStories.replied("说明" + act));
                case 1 -> life.add(PublicStories.corrected("正文" + act));
                default -> {
                    life.add(PublicStories.withdrawn());
                    open = false;
                }
            }
        }
        if (open && random.nextBoolean()) {
            life.add(PublicStories.expired());
        }
        return life;
    }

    private static List<BlacklistEvent> entry(Random random) {
        List<BlacklistEvent> life = new ArrayList<>(List.of(PublicStories.proposed(), PublicStories.listed("正文")));
        for (int round = 0; round < random.nextInt(4); round++) {
            if (random.nextInt(4) > 0) {
                life.add(PublicStories.entryPublished("2024-11-05"));
            }
            life.add(PublicStories.removed());
            life.add(PublicStories.relisted());
        }
        if (random.nextBoolean()) {
            life.add(PublicStories.entryPublished("2026-06-05"));
        }
        if (random.nextBoolean()) {
            life.add(PublicStories.termExpired());
        }
        return life;
    }

    private static void isWellTold(PublicSource source, List<? extends Event> life, String about) {
        List<RecordedEvent> history = Recorded.history("record-1", life);
        boolean open = false;
        boolean known = false;
        for (int i = 1; i <= history.size(); i++) {
            Event event = history.get(i - 1).payload();
            var told = source.mayTell(event) ? source.told(history.subList(0, i)) : null;
            if (told == null || told.isEmpty()) {
                continue;
            }
            PublicOperation operation = told.get().operation();
            PublicRecord record = told.get().record();
            switch (operation) {
                case PUBLISH -> assertThat(known).as(about).isFalse();
                case CORRECT, WITHDRAW, EXPIRE -> assertThat(open).as(about).isTrue();
                case RESTORE -> assertThat(known && !open).as(about).isTrue();
            }
            known = true;
            open = !operation.isEnd();
            assertThat(record.isPublic()).as(about).isEqualTo(open);
            assertThat(record.decision() != null || record.listed() != null)
                    .as(about)
                    .isEqualTo(open);
            byte[] written = JSON.bytes(record);
            assertThat(JSON.read(written, PublicRecord.class)).as(about).isEqualTo(record);
            if (!open) {
                assertThat(new String(written, StandardCharsets.UTF_8))
                        .as(about)
                        .doesNotContain("正文")
                        .doesNotContain("说明")
                        .doesNotContain("示范厂");
            }
        }
    }

    @Test
    void decisions_are_told_in_an_order_that_a_reader_can_follow() {
        for (int life = 0; life < LIVES; life++) {
            isWellTold(new DecisionSource(), decision(new Random(SEED + life)), "seed " + (SEED + life));
        }
    }

    @Test
    void entries_are_told_in_an_order_that_a_reader_can_follow() {
        for (int life = 0; life < LIVES; life++) {
            isWellTold(new BlacklistSource(), entry(new Random(SEED + life)), "seed " + (SEED + life));
        }
    }
}
