package org.anjian.command.blacklist;

import java.util.List;
import org.anjian.api.blacklist.BlacklistEntryId;
import org.anjian.api.blacklist.event.BlacklistingProposed;
import org.anjian.command.lookup.Lookup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which entries rest on a penalty. */
@Component
public class EntriesOfPenalties implements Lookup {

    private final JdbcClient database;

    public EntriesOfPenalties(JdbcClient database) {
        this.database = database;
    }

    List<BlacklistEntryId> of(String penaltyCase) {
        return database.sql("SELECT entry FROM blacklist_entry_penalty WHERE penalty_case = :case ORDER BY entry")
                .param("case", penaltyCase)
                .query((row, index) -> new BlacklistEntryId(row.getString("entry")))
                .list();
    }

    /** Takes in an entry; one that is there already stays as it is. */
    @EventHandler
    public void on(BlacklistingProposed event) {
        database.sql("INSERT INTO blacklist_entry_penalty (entry, penalty_case) VALUES (:entry, :case)"
                        + " ON CONFLICT DO NOTHING")
                .param("entry", event.entry().id().raw())
                .param("case", event.entry().penaltyCaseId().raw())
                .update();
    }
}
