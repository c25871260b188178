package org.anjian.command.powerlist;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.anjian.api.powerlist.PowerItem;
import org.anjian.api.powerlist.PowerListId;
import org.anjian.api.powerlist.PowerListRefusal;
import org.anjian.api.powerlist.event.ApprovalItemDelegated;
import org.anjian.api.powerlist.event.PowerItemRepealed;
import org.anjian.api.powerlist.event.PowerListDisclosed;
import org.anjian.api.powerlist.event.PowerListEvent;
import org.anjian.api.powerlist.event.PowerListPublished;
import org.anjian.api.refusal.RefusedException;
import org.anjian.command.lookup.Lookup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The write side's own table of power items: a row an item of a version, never changed; and a row a repeal. */
@Component
public class PowerListLookup implements PowerItems, TakenCodes, Lookup {

    private final JdbcClient database;

    public PowerListLookup(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void requireInForce(String code, LocalDate day, String field) {
        boolean inForce = database.sql("""
                        SELECT EXISTS (SELECT 1 FROM power_item_lookup item
                        WHERE item.code = :code AND item.effective_from <= :day
                          AND NOT EXISTS (SELECT 1 FROM power_list_lookup later WHERE later.list = item.list
                              AND later.version > item.version AND later.effective_from <= :day)
                          AND NOT EXISTS (SELECT 1 FROM power_repeal_lookup repeal WHERE repeal.list = item.list
                              AND repeal.code = item.code AND repeal.version >= item.version
                              AND repeal.repealed_from <= :day))""")
                .param("code", code)
                .param("day", day)
                .query(Boolean.class)
                .single();
        if (!inForce) {
            throw new RefusedException(PowerListRefusal.POWER_ITEM_NOT_IN_FORCE, field);
        }
    }

    @Override
    public boolean elsewhere(PowerListId list, Collection<String> codes) {
        return database.sql("SELECT EXISTS (SELECT 1 FROM power_item_lookup WHERE list <> :list AND code IN (:codes))")
                .param("list", list.raw())
                .param("codes", List.copyOf(codes))
                .query(Boolean.class)
                .single();
    }

    /** Takes in an event of a power list. */
    @EventHandler
    public void on(PowerListEvent event) {
        switch (event) {
            case PowerListPublished published -> add(published);
            case PowerItemRepealed repealed -> repeal(repealed);
            case PowerListDisclosed e -> {}
            case ApprovalItemDelegated e -> {}
        }
    }

    private void add(PowerListPublished event) {
        database.sql("""
                        INSERT INTO power_list_lookup (list, version, effective_from)
                        VALUES (:list, :version, :from) ON CONFLICT DO NOTHING""")
                .param("list", event.list().id().raw())
                .param("version", event.listVersion())
                .param("from", event.effectiveFrom())
                .update();
        for (PowerItem item : event.items()) {
            database.sql("""
                            INSERT INTO power_item_lookup (code, list, version, effective_from)
                            VALUES (:code, :list, :version, :from) ON CONFLICT DO NOTHING""")
                    .param("code", item.code())
                    .param("list", event.list().id().raw())
                    .param("version", event.listVersion())
                    .param("from", event.effectiveFrom())
                    .update();
        }
    }

    private void repeal(PowerItemRepealed event) {
        database.sql("""
                        INSERT INTO power_repeal_lookup (list, code, version, repealed_from)
                        VALUES (:list, :code, :version, :from) ON CONFLICT DO NOTHING""")
                .param("list", event.list().id().raw())
                .param("code", event.code())
                .param("version", event.listVersion())
                .param("from", event.repealedFrom())
                .update();
    }
}
