package org.anjian.command.entrustment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.anjian.api.entrustment.EntrustmentId;
import org.anjian.api.entrustment.EntrustmentKind;
import org.anjian.api.entrustment.EntrustmentSubject;
import org.anjian.api.entrustment.EntrustmentTerms;
import org.anjian.api.entrustment.event.CrossRegionEnforcementAuthorized;
import org.anjian.api.entrustment.event.EnforcementEntrusted;
import org.anjian.api.entrustment.event.EntrustmentEnded;
import org.anjian.api.entrustment.event.ServicePurchased;
import org.anjian.api.message.LegalTime;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import org.anjian.command.lookup.Lookup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The write side's own table of entrustments. */
@Component
public class EntrustmentLookup implements Entrustments, Lookup {

    private final JdbcClient database;

    public EntrustmentLookup(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<KnownEntrustment> find(EntrustmentId id) {
        return database.sql("SELECT * FROM entrustment_lookup WHERE entrustment = :id")
                .param("id", id.raw())
                .query((row, index) -> new KnownEntrustment(
                        id,
                        EntrustmentKind.valueOf(row.getString("kind")),
                        row.getString("regulator"),
                        row.getString("body"),
                        new RegionCode(row.getString("region")),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        row.getObject("ended_on", LocalDate.class),
                        row.getString("sectors").lines().map(Sector::valueOf).toList(),
                        row.getString("staff").lines().toList()))
                .optional();
    }

    /** Takes in an entrusted body. */
    @EventHandler
    public void on(EnforcementEntrusted event) {
        store(event.entrustment(), event.terms(), List.of());
    }

    /** Takes in a purchased service. */
    @EventHandler
    public void on(ServicePurchased event) {
        store(event.entrustment(), event.terms(), event.staff());
    }

    /** Takes in an authorisation. */
    @EventHandler
    public void on(CrossRegionEnforcementAuthorized event) {
        store(event.entrustment(), event.terms(), List.of());
    }

    /** Takes in an early end. */
    @EventHandler
    public void on(EntrustmentEnded event) {
        database.sql("UPDATE entrustment_lookup SET ended_on = :day WHERE entrustment = :id")
                .param("id", event.entrustment().id().raw())
                .param("day", LegalTime.dayOf(event.occurredAt()))
                .update();
    }

    private void store(EntrustmentSubject subject, EntrustmentTerms terms, List<String> staff) {
        String sectors = terms.sectors().stream().map(Sector::name).collect(Collectors.joining("\n"));
        database.sql("""
                        INSERT INTO entrustment_lookup
                            (entrustment, kind, regulator, body, region, first_day, last_day, sectors, staff)
                        VALUES (:id, :kind, :regulator, :body, :region, :from, :until, :sectors, :staff)
                        ON CONFLICT (entrustment) DO NOTHING""")
                .param("id", subject.id().raw())
                .param("kind", subject.kind().name())
                .param("regulator", subject.regulator())
                .param("body", subject.body())
                .param("region", subject.region().raw())
                .param("from", terms.from())
                .param("until", terms.until())
                .param("sectors", sectors)
                .param("staff", String.join("\n", staff))
                .update();
    }
}
