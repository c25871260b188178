package org.anjian.query.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.anjian.api.drift.DriftId;
import org.anjian.api.drift.DriftKind;
import org.anjian.api.drift.DriftState;
import org.anjian.api.drift.DriftedDocument;
import org.anjian.api.drift.event.DriftEvent;
import org.anjian.api.drift.event.DriftFound;
import org.anjian.api.drift.event.DriftHealed;
import org.anjian.api.drift.view.DriftView;
import org.anjian.api.region.RegionCode;
import org.anjian.query.readmodel.Folding;
import org.anjian.query.readmodel.Recorded;
import org.junit.jupiter.api.Test;

/** What is read of a read model's drift. */
class DriftFoldTest {

    private static final DriftId ID = DriftId.of("hazards");
    private static final RegionCode ROOT = new RegionCode("530300");
    private static final Instant MONDAY = Instant.parse("2026-11-02T01:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-03T01:00:00Z");

    @Test
    void a_document_is_open_until_it_is_healed() {
        DriftView view = folded(found(MONDAY, document(1), document(2)), healed(TUESDAY, "hazard-1"));
        assertThat(view.state()).isEqualTo(DriftState.OPEN);
        assertThat(view.open()).containsExactly(document(2));
        assertThat(view.found()).isEqualTo(2);
        assertThat(view.healed()).isOne();
        assertThat(view.lastFoundAt()).isEqualTo(MONDAY);
        assertThat(view.lastHealedAt()).isEqualTo(TUESDAY);
        assertThat(view.regionPath()).endsWith("530300");
    }

    @Test
    void where_all_are_healed_the_last_finding_is_still_told() {
        DriftView view = folded(
                found(MONDAY, document(1)),
                healed(MONDAY, "hazard-1"),
                found(TUESDAY, document(2), document(3)),
                healed(TUESDAY, "hazard-2", "hazard-3"));
        assertThat(view.state()).isEqualTo(DriftState.HEALED);
        assertThat(view.open()).isEmpty();
        assertThat(view.last()).containsExactly(document(2), document(3));
        assertThat(view.found()).isEqualTo(3);
        assertThat(view.healed()).isEqualTo(3);
        assertThat(view.lastFoundAt()).isEqualTo(TUESDAY);
    }

    @Test
    void of_many_documents_the_last_are_told_and_all_are_open() {
        DriftedDocument[] many =
                IntStream.range(0, 150).mapToObj(DriftFoldTest::document).toArray(DriftedDocument[]::new);
        DriftView view = folded(found(MONDAY, many));
        assertThat(view.open()).containsExactly(many);
        assertThat(view.last()).hasSize(20).endsWith(many[149]);
    }

    private static DriftView folded(DriftEvent... events) {
        return new Folding<>(new DriftFold())
                .whole(Recorded.history(ID.raw(), List.of(events)))
                .view();
    }

    private static DriftedDocument document(int number) {
        return new DriftedDocument("hazard-" + number, "hazard-" + number, DriftKind.CHANGED);
    }

    private static DriftFound found(Instant when, DriftedDocument... documents) {
        return new DriftFound(ID, "hazards", ROOT, List.of(documents), when);
    }

    private static DriftHealed healed(Instant when, String... documents) {
        return new DriftHealed(ID, "hazards", ROOT, List.of(documents), when);
    }
}
