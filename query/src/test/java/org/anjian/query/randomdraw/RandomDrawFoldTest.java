package org.anjian.query.randomdraw;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.LegalTime;
import org.anjian.api.randomdraw.DrawExclusion;
import org.anjian.api.randomdraw.DrawInput;
import org.anjian.api.randomdraw.DrawSubject;
import org.anjian.api.randomdraw.DrawnPair;
import org.anjian.api.randomdraw.RandomDrawId;
import org.anjian.api.randomdraw.RandomDrawState;
import org.anjian.api.randomdraw.event.DrawCancelled;
import org.anjian.api.randomdraw.event.DrawPoolsFixed;
import org.anjian.api.randomdraw.event.DrawSeedCommitted;
import org.anjian.api.randomdraw.event.RandomDrawEvent;
import org.anjian.api.randomdraw.event.RandomInspectionDrawn;
import org.anjian.api.randomdraw.view.RandomDrawView;
import org.anjian.api.region.RegionCode;
import org.anjian.api.rule.Rule;
import org.anjian.query.readmodel.Deliveries;
import org.junit.jupiter.api.Test;

/** What is read of a draw: the hash of its seed, then the size of its pools, and names only when they are drawn. */
class RandomDrawFoldTest {

    private static final DrawSubject DRAW =
            new DrawSubject(new RandomDrawId("randomdraw-1"), "county-emergency", new RegionCode("530302"), "March");
    private static final List<DrawExclusion> EXCLUSIONS =
            List.of(new DrawExclusion("officer-3", "enterprise-2", "a brother"));
    private static final List<String> OBJECTS = List.of("enterprise-1", "enterprise-2", "enterprise-3");
    private static final List<String> OFFICERS = List.of("officer-1", "officer-2", "officer-3", "officer-4");
    private static final DrawSeedCommitted COMMITTED =
            new DrawSeedCommitted(DRAW, at("2024-03-01"), "hash", 1, 2, "head-1");
    private static final DrawPoolsFixed FIXED = new DrawPoolsFixed(
            DRAW, at("2024-03-02"), OBJECTS, OFFICERS, EXCLUSIONS, "digest-1", "digest-2", "digest-3");
    private static final DrawInput INPUT = new DrawInput(1, "seed", OBJECTS, OFFICERS, EXCLUSIONS, 1, 2);
    private static final List<DrawnPair> PAIRS =
            List.of(new DrawnPair(new EnterpriseId("enterprise-2"), List.of("officer-1", "officer-4")));
    private static final RandomInspectionDrawn DRAWN =
            new RandomInspectionDrawn(DRAW, at("2024-03-03"), "hash", "digest-1", "digest-2", "digest-3", INPUT, PAIRS);

    private static Instant at(String day) {
        return LegalTime.startOf(LocalDate.parse(day)).plusSeconds(9 * 3600);
    }

    private static RandomDrawView folded(RandomDrawEvent... events) {
        return Deliveries.folded(new RandomDrawFold(), DRAW.id().raw(), List.of(events));
    }

    @Test
    @Rule("ML20-05d")
    void a_committed_seed_is_known_by_its_hash_and_by_nothing_else() {
        RandomDrawView view = folded(COMMITTED);
        assertThat(view.state()).isEqualTo(RandomDrawState.SEED_COMMITTED);
        assertThat(view.title()).isEqualTo("March");
        assertThat(view.regulator()).isEqualTo("county-emergency");
        assertThat(view.regionPath()).containsExactly("530000", "530300", "530302");
        assertThat(view.seedHash()).isEqualTo("hash");
        assertThat(view.take()).isEqualTo(1);
        assertThat(view.officersPerObject()).isEqualTo(2);
        assertThat(view.committedOn()).isEqualTo("2024-03-01");
        assertThat(view.input()).isNull();
        assertThat(view.drawn()).isEmpty();
        assertThat(view.fixedOn()).isNull();
    }

    @Test
    @Rule("ML20-05d")
    void fixed_pools_tell_their_sizes_digests_and_exclusions_and_no_seed() {
        RandomDrawView view = folded(COMMITTED, FIXED);
        assertThat(view.state()).isEqualTo(RandomDrawState.POOLS_FIXED);
        assertThat(view.fixedOn()).isEqualTo("2024-03-02");
        assertThat(view.objects()).isEqualTo(3);
        assertThat(view.officers()).isEqualTo(4);
        assertThat(view.exclusions()).isEqualTo(EXCLUSIONS);
        assertThat(Stream.of(view.objectsDigest(), view.officersDigest(), view.exclusionsDigest()))
                .containsExactly("digest-1", "digest-2", "digest-3");
        assertThat(view.input()).isNull();
        assertThat(view.drawnOn()).isNull();
    }

    @Test
    @Rule("ML20-05d")
    void a_draw_has_all_that_is_needed_to_repeat_it() {
        RandomDrawView view = folded(COMMITTED, FIXED, DRAWN);
        assertThat(view.state()).isEqualTo(RandomDrawState.DRAWN);
        assertThat(view.drawnOn()).isEqualTo("2024-03-03");
        assertThat(view.input()).isEqualTo(INPUT);
        assertThat(view.drawn()).isEqualTo(PAIRS);
        assertThat(view.seedHash()).isEqualTo("hash");
        assertThat(view.exclusions()).isEqualTo(EXCLUSIONS);
    }

    @Test
    void a_cancelled_draw_says_why_and_keeps_what_was_fixed() {
        RandomDrawView view = folded(COMMITTED, FIXED, new DrawCancelled(DRAW, at("2024-03-03"), "the seed was seen"));
        assertThat(view.state()).isEqualTo(RandomDrawState.CANCELLED);
        assertThat(view.cancelReason()).isEqualTo("the seed was seen");
        assertThat(view.objects()).isEqualTo(3);
        assertThat(view.drawn()).isEmpty();
    }
}
