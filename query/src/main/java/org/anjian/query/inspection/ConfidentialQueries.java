package org.anjian.query.inspection;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.anjian.api.inspection.query.AccessAudit;
import org.anjian.api.inspection.query.ConfidentialRecords;
import org.anjian.api.inspection.query.FindAccessAudit;
import org.anjian.api.inspection.query.FindConfidentialRecords;
import org.anjian.api.inspection.view.AccessAuditEntry;
import org.anjian.api.inspection.view.ConfidentialRecordView;
import org.anjian.api.message.Actor;
import org.anjian.api.page.Page;
import org.anjian.api.page.PageRequest;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.permission.Reading;
import org.anjian.query.search.Conditions;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers for confidential records; every read is written down before it is answered (QJ22B-08b). */
public final class ConfidentialQueries {

    private static final int MOST = 1_000;

    private final ViewSearch<ConfidentialRecordView> views;
    private final ReadFilter permissions;
    private final Positions positions;
    private final JdbcClient database;
    private final Clock clock;

    public ConfidentialQueries(
            ViewSearch<ConfidentialRecordView> views,
            ReadFilter permissions,
            Positions positions,
            JdbcClient database,
            Clock clock) {
        this.views = views;
        this.permissions = permissions;
        this.positions = positions;
        this.database = database;
        this.clock = clock;
    }

    /** The confidential records of an inspection that the reader may read. */
    @QueryHandler
    public ConfidentialRecords handle(FindConfidentialRecords query, Actor actor) {
        positions.awaitFound(query.position());
        Reading reading = permissions.of(actor, ConfidentialRecordView.class);
        List<ConfidentialRecordView> found = views
                .page(
                        new ViewSearch.Search(
                                Conditions.all(
                                        reading.filter(),
                                        Conditions.is(
                                                "inspectionId",
                                                query.inspection().raw())),
                                "confidential|" + query.inspection() + "|" + reading.identity(),
                                List.of(Order.up("recordedAt"), Order.up("id"))),
                        new PageRequest(PageRequest.MOST, null),
                        false)
                .edges()
                .stream()
                .map(Page.Edge::node)
                .toList();
        found.forEach(record -> writeDown(record, actor));
        return new ConfidentialRecords(found);
    }

    /**
     * Who read them, newest first.
     *
     * @throws RefusedException {@link InputRefusal#NOT_PERMITTED} for everyone but auditors
     */
    @QueryHandler
    public AccessAudit handle(FindAccessAudit query, Actor actor) {
        permissions.of(actor, AccessAuditEntry.class);
        return new AccessAudit(database.sql(
                        "SELECT * FROM access_audit WHERE inspection = :inspection ORDER BY id DESC LIMIT :most")
                .param("inspection", query.inspection().raw())
                .param("most", MOST)
                .query((row, index) -> new AccessAuditEntry(
                        row.getLong("id"),
                        row.getObject("read_at", OffsetDateTime.class).toInstant(),
                        row.getString("actor"),
                        row.getString("on_behalf_of"),
                        row.getString("role"),
                        row.getString("organisation"),
                        query.inspection(),
                        row.getString("record")))
                .list());
    }

    private void writeDown(ConfidentialRecordView record, Actor actor) {
        database.sql("""
                        INSERT INTO access_audit (read_at, actor, on_behalf_of, role, organisation, inspection, record)
                        VALUES (:at, :actor, :onBehalfOf, :role, :organisation, :inspection, :record)""")
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("actor", actor.id())
                .param("onBehalfOf", actor.doer().principal())
                .param("role", actor.role().name())
                .param("organisation", actor.organisation())
                .param("inspection", record.inspectionId().raw())
                .param("record", record.id())
                .update();
    }
}
