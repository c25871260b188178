package org.anjian.command.tracearchive;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Refusals.expectRefused;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.message.Role;
import org.anjian.api.permission.Contexts;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.RegionCode;
import org.anjian.api.rule.Rule;
import org.anjian.api.tracearchive.ArchiveContents;
import org.anjian.api.tracearchive.TraceArchiveId;
import org.anjian.api.tracearchive.TraceArchiveSubject;
import org.anjian.api.tracearchive.command.ExportTraceArchive;
import org.anjian.api.tracearchive.event.TraceArchiveExported;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which traces left the ledger. */
class TraceArchiveTest {

    private static final TraceArchiveId ID = new TraceArchiveId("tracearchive-1");
    private static final TraceArchiveSubject H1 =
            new TraceArchiveSubject("hazard-1", "530302-YH-2016-000001", FACTORY, COUNTY);
    private static final ArchiveContents CONTENTS = new ArchiveContents(5, 1, "a".repeat(64), "b".repeat(64));
    private static final ExportTraceArchive EXPORT = new ExportTraceArchive(ID, H1, CONTENTS, at("2026-11-02"), null);

    private final AggregateTestFixture<TraceArchive> fixture = new AggregateTestFixture<>(TraceArchive.class);

    @BeforeEach
    void prepare() {
        fixture.registerAnnotatedCommandHandler(new TraceArchiveDesk(fixture.getRepository(), Contexts.permissions()));
    }

    @Test
    @Rule("QJ16-09g")
    void what_leaves_the_ledger_is_recorded_with_its_digest() {
        fixture.givenNoPriorActivity()
                .when(EXPORT, OFFICER.toMetadata())
                .expectEvents(new TraceArchiveExported(ID, H1, CONTENTS, at("2026-11-02")))
                .expectResultMessagePayload(new Decision("tracearchive-1", 1));
    }

    @Test
    void nobody_exports_what_is_elsewhere_or_of_another_and_the_public_exports_nothing() {
        Actor elsewhere = new Actor("o-9", Role.OFFICER, "elsewhere", new RegionCode("530381"), null);
        expectRefused(fixture.givenNoPriorActivity().when(EXPORT, elsewhere.toMetadata()), InputRefusal.NO_SUCH_RECORD);
        Actor everyone = new Actor("p-1", Role.PUBLIC, "public", COUNTY, null);
        expectRefused(fixture.givenNoPriorActivity().when(EXPORT, everyone.toMetadata()), InputRefusal.NOT_PERMITTED);
    }

    @Test
    void an_archive_without_a_digest_is_none() {
        assertThatThrownBy(() -> new ArchiveContents(5, 0, "a", " ")).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> new ArchiveContents(-1, 0, "a", "b")).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> new TraceArchiveId("hazard-1")).isInstanceOf(RefusedException.class);
    }
}
