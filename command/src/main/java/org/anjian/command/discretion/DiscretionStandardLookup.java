package org.anjian.command.discretion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anjian.api.discretion.DiscretionStandardId;
import org.anjian.api.discretion.Tier;
import org.anjian.api.discretion.event.DiscretionStandardAdopted;
import org.anjian.api.discretion.event.DiscretionStandardEvent;
import org.anjian.api.discretion.event.DiscretionStandardRepealed;
import org.anjian.api.region.RegionCode;
import org.anjian.command.lookup.Lookup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The write side's own table of discretion standards: a row a version, never changed; and a row a repeal. */
@Component
public class DiscretionStandardLookup implements LocalStandards, Lookup {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient database;

    public DiscretionStandardLookup(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<KnownStandard> inForce(String violationCode, RegionCode locality, LocalDate day) {
        DiscretionStandardId id = DiscretionStandardId.of(locality, violationCode);
        return database.sql("""
                        SELECT version, statute, min_fen, max_fen, tiers,
                            EXISTS (SELECT 1 FROM discretion_repeal_lookup repeal WHERE repeal.standard = adopted.standard
                                AND repeal.version >= adopted.version AND repeal.repealed_from <= :day) AS repealed
                        FROM discretion_standard_lookup adopted
                        WHERE standard = :standard AND effective_from <= :day
                        ORDER BY version DESC LIMIT 1""")
                .param("standard", id.raw())
                .param("day", day)
                .query((row, index) -> row.getBoolean("repealed")
                        ? Optional.<KnownStandard>empty()
                        : Optional.of(new KnownStandard(
                                id,
                                row.getInt("version"),
                                violationCode,
                                row.getString("statute"),
                                row.getLong("min_fen"),
                                row.getLong("max_fen"),
                                List.of(JSON.readValue(row.getString("tiers"), Tier[].class)))))
                .optional()
                .flatMap(found -> found);
    }

    /** Takes in an event of a discretion standard. */
    @EventHandler
    public void on(DiscretionStandardEvent event) {
        switch (event) {
            case DiscretionStandardAdopted adopted -> add(adopted);
            case DiscretionStandardRepealed repealed -> repeal(repealed);
        }
    }

    private void add(DiscretionStandardAdopted event) {
        database.sql("""
                        INSERT INTO discretion_standard_lookup
                            (standard, version, effective_from, statute, min_fen, max_fen, tiers)
                        VALUES (:standard, :version, :from, :statute, :min, :max, :tiers) ON CONFLICT DO NOTHING""")
                .param("standard", event.standardId().raw())
                .param("version", event.standardVersion())
                .param("from", event.effectiveFrom())
                .param("statute", event.statute())
                .param("min", event.minFen())
                .param("max", event.maxFen())
                .param("tiers", JSON.writeValueAsString(event.tiers()))
                .update();
    }

    private void repeal(DiscretionStandardRepealed event) {
        database.sql("""
                        INSERT INTO discretion_repeal_lookup (standard, version, repealed_from)
                        VALUES (:standard, :version, :from) ON CONFLICT DO NOTHING""")
                .param("standard", event.standardId().raw())
                .param("version", event.standardVersion())
                .param("from", event.repealedFrom())
                .update();
    }
}
