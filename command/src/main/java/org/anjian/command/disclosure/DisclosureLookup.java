package org.anjian.command.disclosure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.anjian.api.disclosure.DisclosureId;
import org.anjian.api.disclosure.DisclosureTerm;
import org.anjian.api.disclosure.event.DecisionOvertaken;
import org.anjian.api.disclosure.event.DisclosureDueDateFound;
import org.anjian.api.disclosure.event.DisclosureScheduled;
import org.anjian.api.region.RegionCode;
import org.anjian.command.lookup.Lookup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The publications by the record of their decision, and those without a last day; written in the transaction of the event. */
@Component
public class DisclosureLookup implements PublicationsOwed, Lookup {

    private final JdbcClient database;

    public DisclosureLookup(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Entry> ofRecord(String record) {
        return database.sql("SELECT disclosure, region FROM disclosure_lookup WHERE record = :record")
                .param("record", record)
                .query(DisclosureLookup::entry)
                .list();
    }

    @Override
    public List<Entry> undated() {
        return database.sql("""
                        SELECT disclosure, region FROM disclosure_lookup
                        WHERE publication_undated OR withdrawal_undated ORDER BY disclosure""").query(DisclosureLookup::entry).list();
    }

    private static Entry entry(ResultSet row, int index) throws SQLException {
        return new Entry(new DisclosureId(row.getString("disclosure")), new RegionCode(row.getString("region")));
    }

    /** Takes in a publication; one that is there already stays as it is. */
    @EventHandler
    public void on(DisclosureScheduled event) {
        database.sql("""
                        INSERT INTO disclosure_lookup (disclosure, record, region, publication_undated, withdrawal_undated)
                        VALUES (:disclosure, :record, :region, :undated, false)
                        ON CONFLICT (disclosure) DO NOTHING""")
                .param("disclosure", event.disclosure().id().raw())
                .param("record", event.decision().record())
                .param("region", event.disclosure().region().raw())
                .param("undated", isUndated(event.term()))
                .update();
    }

    /** Takes in that a withdrawal is owed, where one is. */
    @EventHandler
    public void on(DecisionOvertaken event) {
        if (event.withdrawal() != null) {
            set("withdrawal_undated", event.disclosure().id(), isUndated(event.withdrawal()));
        }
    }

    /** Takes in a last day. */
    @EventHandler
    public void on(DisclosureDueDateFound event) {
        set(
                switch (event.act()) {
                    case PUBLICATION -> "publication_undated";
                    case WITHDRAWAL -> "withdrawal_undated";
                },
                event.disclosure().id(),
                false);
    }

    private void set(String column, DisclosureId id, boolean undated) {
        database.sql("UPDATE disclosure_lookup SET " + column + " = :undated WHERE disclosure = :disclosure")
                .param("undated", undated)
                .param("disclosure", id.raw())
                .update();
    }

    private static boolean isUndated(DisclosureTerm term) {
        return term.dueOn() == null;
    }
}
