package org.anjian.command.drift;

import static org.anjian.command.Moments.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.anjian.api.drift.DriftId;
import org.anjian.api.drift.DriftKind;
import org.anjian.api.drift.DriftedDocument;
import org.anjian.api.drift.command.RecordDrift;
import org.anjian.api.drift.command.RecordDriftHealed;
import org.anjian.api.drift.event.DriftFound;
import org.anjian.api.drift.event.DriftHealed;
import org.anjian.api.message.Decision;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.RegionCode;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What read models have wrong. */
class DriftTest {

    private static final DriftId ID = DriftId.of("hazards");
    private static final RegionCode ROOT = new RegionCode("530300");
    private static final Instant MONDAY = at("2026-11-02");
    private static final Instant TUESDAY = at("2026-11-03");
    private static final DriftedDocument ONE = new DriftedDocument("hazard-1", "hazard-1", DriftKind.CHANGED);
    private static final DriftedDocument OTHER = new DriftedDocument("hazard-2", "hazard-2", DriftKind.MISSING);

    private final AggregateTestFixture<Drift> fixture = new AggregateTestFixture<>(Drift.class);

    @BeforeEach
    void prepare() {
        fixture.registerAnnotatedCommandHandler(new DriftRecording(fixture.getRepository()));
    }

    @Test
    void what_is_found_is_named() {
        fixture.givenNoPriorActivity()
                .when(new RecordDrift(ID, "hazards", ROOT, List.of(ONE), MONDAY, null))
                .expectEvents(found(MONDAY, ONE))
                .expectResultMessagePayload(new Decision("drift-hazards", 1));
    }

    @Test
    void what_is_open_is_not_named_again() {
        fixture.given(found(MONDAY, ONE))
                .when(new RecordDrift(ID, "hazards", ROOT, List.of(ONE, OTHER), TUESDAY, null))
                .expectEvents(found(TUESDAY, OTHER));
    }

    @Test
    void where_all_is_known_nothing_is_recorded() {
        fixture.given(found(MONDAY, ONE))
                .when(new RecordDrift(ID, "hazards", ROOT, List.of(ONE), TUESDAY, null))
                .expectNoEvents()
                .expectResultMessagePayload(new Decision("drift-hazards", 1));
    }

    @Test
    void only_what_is_open_is_healed_and_only_once() {
        fixture.given(found(MONDAY, ONE, OTHER), new DriftHealed(ID, "hazards", ROOT, List.of("hazard-1"), MONDAY))
                .when(new RecordDriftHealed(ID, List.of("hazard-1", "hazard-2", "hazard-3"), TUESDAY, null))
                .expectEvents(new DriftHealed(ID, "hazards", ROOT, List.of("hazard-2"), TUESDAY));
    }

    @Test
    void what_was_healed_can_be_found_again() {
        fixture.given(found(MONDAY, ONE), new DriftHealed(ID, "hazards", ROOT, List.of("hazard-1"), MONDAY))
                .when(new RecordDrift(ID, "hazards", ROOT, List.of(ONE), TUESDAY, null))
                .expectEvents(found(TUESDAY, ONE));
    }

    @Test
    void where_nothing_was_found_nothing_is_healed() {
        fixture.givenNoPriorActivity()
                .when(new RecordDriftHealed(ID, List.of("hazard-1"), MONDAY, null))
                .expectException(AggregateNotFoundException.class);
    }

    @Test
    void an_id_that_anybody_could_have_written_is_told_by_its_digest() {
        DriftedDocument theirs = new DriftedDocument("张三 13800000000\n", null, DriftKind.ORPHANED);
        assertThat(theirs.id()).matches("sha256:[0-9a-f]{64}");
        assertThat(new DriftedDocument(theirs.id(), null, DriftKind.ORPHANED)).isEqualTo(theirs);
    }

    @Test
    void a_finding_of_nothing_is_none() {
        assertThatThrownBy(() -> new RecordDrift(ID, "hazards", ROOT, List.of(), MONDAY, null))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> new DriftId("hazards")).isInstanceOf(RefusedException.class);
    }

    private static DriftFound found(Instant when, DriftedDocument... documents) {
        return new DriftFound(ID, "hazards", ROOT, List.of(documents), when);
    }
}
