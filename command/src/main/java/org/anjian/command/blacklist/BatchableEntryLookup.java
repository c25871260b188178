package org.anjian.command.blacklist;

import java.util.List;
import org.anjian.api.blacklist.BlacklistEntryId;
import org.anjian.api.blacklist.event.BlacklistBatchPublished;
import org.anjian.api.blacklist.event.BlacklistEntryConcealed;
import org.anjian.api.blacklist.event.BlacklistEntryPublished;
import org.anjian.api.blacklist.event.BlacklistEntryRemoved;
import org.anjian.api.blacklist.event.BlacklistEntryShown;
import org.anjian.api.blacklist.event.BlacklistEvent;
import org.anjian.api.blacklist.event.BlacklistTermExpired;
import org.anjian.api.region.RegionCode;
import org.anjian.command.lookup.Lookup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The write side's own table of entries that are public, and of those that were in a batch; kept with the events. */
@Component
public class BatchableEntryLookup implements BatchableEntries, Lookup {

    private final JdbcClient database;

    public BatchableEntryLookup(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<BlacklistEntryId> in(RegionCode region) {
        return database.sql("SELECT entry FROM blacklist_entry_lookup"
                        + " WHERE :region = ANY (region_path) AND published AND batch IS NULL ORDER BY entry")
                .param("region", region.raw())
                .query((row, index) -> new BlacklistEntryId(row.getString(1)))
                .list();
    }

    /**
     * Takes in what makes an entry public or takes it from the list.
     *
     * @param sequence its place in the history of the entry; one that is not newer than the row changes nothing
     */
    @EventHandler
    public void on(BlacklistEvent event, @SequenceNumber long sequence) {
        switch (event) {
            case BlacklistEntryPublished _, BlacklistEntryShown _ -> keep(event, true, sequence);
            case BlacklistEntryRemoved _, BlacklistTermExpired _, BlacklistEntryConcealed _ ->
                keep(event, false, sequence);
            default -> {}
        }
    }

    /** An entry is in one batch. */
    @EventHandler
    public void on(BlacklistBatchPublished event) {
        event.entries()
                .forEach(entry -> database.sql("UPDATE blacklist_entry_lookup SET batch = :batch WHERE entry = :entry")
                        .param("batch", event.batch().id().raw())
                        .param("entry", entry.raw())
                        .update());
    }

    private void keep(BlacklistEvent event, boolean published, long sequence) {
        database.sql("""
                        INSERT INTO blacklist_entry_lookup (entry, region_path, published, version)
                        VALUES (:entry, :path, :published, :version)
                        ON CONFLICT (entry) DO UPDATE SET published = excluded.published, version = excluded.version
                        WHERE blacklist_entry_lookup.version < excluded.version""")
                .param("entry", event.entry().id().raw())
                .param("path", event.entry().region().path().toArray(String[]::new))
                .param("published", published)
                .param("version", sequence)
                .update();
    }
}
