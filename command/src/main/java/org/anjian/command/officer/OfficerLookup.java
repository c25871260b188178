package org.anjian.command.officer;

import java.time.LocalDate;
import java.util.Optional;
import org.anjian.api.officer.OfficerId;
import org.anjian.api.officer.OfficerState;
import org.anjian.api.officer.event.CredentialExpired;
import org.anjian.api.officer.event.EntryExamFailed;
import org.anjian.api.officer.event.EntryExamPassed;
import org.anjian.api.officer.event.OfficerCredentialIssued;
import org.anjian.api.officer.event.OfficerCredentialReinstated;
import org.anjian.api.officer.event.OfficerCredentialRenewed;
import org.anjian.api.officer.event.OfficerCredentialSuspended;
import org.anjian.api.officer.event.OfficerEvent;
import org.anjian.api.officer.event.OfficerRegistered;
import org.anjian.api.officer.event.OfficerServiceEnded;
import org.anjian.api.officer.event.OnboardingTrainingCompleted;
import org.anjian.api.officer.event.ReassignmentDue;
import org.anjian.api.region.RegionCode;
import org.anjian.command.lookup.Lookup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The write side's own table of enforcement officers. */
@Component
public class OfficerLookup implements Officers, Lookup {

    private final JdbcClient database;

    public OfficerLookup(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<KnownOfficer> find(String account) {
        return database.sql("""
                        SELECT officer, account, organisation, region, certificate_number, certified_from, certified_until, state
                        FROM officer_lookup WHERE account = :account AND state <> 'LEFT'""")
                .param("account", account)
                .query((row, index) -> new KnownOfficer(
                        new OfficerId(row.getString("officer")),
                        row.getString("account"),
                        row.getString("organisation"),
                        new RegionCode(row.getString("region")),
                        row.getString("certificate_number"),
                        row.getObject("certified_from", LocalDate.class),
                        row.getObject("certified_until", LocalDate.class),
                        OfficerState.valueOf(row.getString("state")) == OfficerState.SUSPENDED))
                .optional();
    }

    @Override
    public boolean isQualified(String account) {
        return database.sql("""
                        SELECT EXISTS (SELECT 1 FROM officer_lookup
                        WHERE account = :account AND state NOT IN ('RECRUITED', 'ENTRY_EXAM_PASSED', 'LEFT'))""").param("account", account).query(Boolean.class).single();
    }

    /**
     * Takes in an event of an officer.
     *
     * @param sequence its place in the history of the file; one that is not newer than the row changes nothing
     */
    @EventHandler
    public void on(OfficerEvent event, @SequenceNumber long sequence) {
        switch (event) {
            case OfficerRegistered registered -> enter(registered, sequence);
            case OfficerCredentialIssued issued ->
                certify(event, issued.certificateNumber(), issued.validFrom(), issued.validUntil(), sequence);
            case OfficerCredentialRenewed renewed ->
                certify(event, renewed.certificateNumber(), renewed.certifiedFrom(), renewed.validUntil(), sequence);
            case EntryExamPassed e -> move(event, sequence);
            case EntryExamFailed e -> move(event, sequence);
            case OnboardingTrainingCompleted e -> move(event, sequence);
            case OfficerCredentialSuspended e -> move(event, sequence);
            case OfficerCredentialReinstated e -> move(event, sequence);
            case CredentialExpired e -> move(event, sequence);
            case OfficerServiceEnded e -> move(event, sequence);
            case ReassignmentDue e -> move(event, sequence);
        }
    }

    private void enter(OfficerRegistered event, long sequence) {
        database.sql("""
                        INSERT INTO officer_lookup (account, officer, organisation, region, state, version)
                        VALUES (:account, :officer, :organisation, :region, :state, :version)
                        ON CONFLICT (account) DO UPDATE
                        SET organisation = excluded.organisation, region = excluded.region, state = excluded.state,
                            certificate_number = NULL, certified_from = NULL, certified_until = NULL,
                            version = excluded.version
                        WHERE officer_lookup.version < excluded.version""")
                .param("account", event.officer().account())
                .param("officer", event.officer().id().raw())
                .param("organisation", event.officer().organisation().code())
                .param("region", event.officer().region().raw())
                .param("state", OfficerState.after(event).name())
                .param("version", sequence)
                .update();
    }

    private void certify(OfficerEvent event, String number, LocalDate from, LocalDate until, long sequence) {
        database.sql("""
                        UPDATE officer_lookup SET state = :state, certificate_number = :number, certified_from = :from,
                            certified_until = :until, version = :version
                        WHERE account = :account AND version < :version""")
                .param("state", OfficerState.after(event).name())
                .param("number", number)
                .param("from", from)
                .param("until", until)
                .param("account", event.officer().account())
                .param("version", sequence)
                .update();
    }

    private void move(OfficerEvent event, long sequence) {
        database.sql("UPDATE officer_lookup SET state = :state, version = :version"
                        + " WHERE account = :account AND version < :version")
                .param("state", OfficerState.after(event).name())
                .param("account", event.officer().account())
                .param("version", sequence)
                .update();
    }
}
