package org.anjian.query.tracearchive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.rule.Rule;
import org.anjian.api.tracearchive.ArchiveContents;
import org.anjian.api.tracearchive.TraceArchiveId;
import org.anjian.api.tracearchive.TraceArchiveSubject;
import org.anjian.api.tracearchive.event.TraceArchiveExported;
import org.anjian.api.tracearchive.view.TraceArchiveView;
import org.anjian.query.readmodel.Folding;
import org.anjian.query.readmodel.Recorded;
import org.junit.jupiter.api.Test;

/** What is read of a trace that left the ledger. */
class TraceArchiveFoldTest {

    @Test
    @Rule("QJ16-09g")
    void the_digest_the_record_and_its_place_are_read_as_they_were_recorded() {
        ArchiveContents contents = new ArchiveContents(5, 1, "a".repeat(64), "b".repeat(64));
        TraceArchiveId id = new TraceArchiveId("tracearchive-1");
        TraceArchiveExported exported = new TraceArchiveExported(
                id,
                new TraceArchiveSubject(
                        "hazard-1",
                        "530302-YH-2016-000001",
                        new EnterpriseId("enterprise-1"),
                        new RegionCode("530302")),
                contents,
                Instant.parse("2026-11-02T01:00:00Z"));
        TraceArchiveView view = new Folding<>(new TraceArchiveFold())
                .whole(Recorded.history(id.raw(), List.of(exported)))
                .view();
        assertThat(view.recordId()).isEqualTo("hazard-1");
        assertThat(view.contents()).isEqualTo(contents);
        assertThat(view.regionPath()).endsWith("530302");
        assertThat(view.exportedAt()).isEqualTo("2026-11-02T01:00:00Z");
    }
}
