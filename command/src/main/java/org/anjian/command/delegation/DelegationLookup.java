package org.anjian.command.delegation;

import java.util.List;
import org.anjian.api.delegation.DelegationSubject;
import org.anjian.api.delegation.DelegationTerm;
import org.anjian.api.delegation.event.DelegationGranted;
import org.anjian.api.delegation.event.DelegationWithdrawn;
import org.anjian.api.delegation.event.DeputyAppointed;
import org.anjian.command.lookup.Lookup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Fills the table of delegations. The end of a term is not waited for: who asks holds it against the clock. */
@Component
public class DelegationLookup implements Lookup {

    private final JdbcClient database;

    public DelegationLookup(JdbcClient database) {
        this.database = database;
    }

    /** Takes in a delegation. */
    @EventHandler
    public void on(DelegationGranted event) {
        store(event.delegation(), event.term(), event.contexts());
    }

    /** Takes in a deputy. */
    @EventHandler
    public void on(DeputyAppointed event) {
        store(event.delegation(), event.term(), null);
    }

    /** From here on nobody acts by it. */
    @EventHandler
    public void on(DelegationWithdrawn event) {
        database.sql("UPDATE delegation_lookup SET withdrawn = true WHERE delegation = :id")
                .param("id", event.delegation().id().raw())
                .update();
    }

    private void store(DelegationSubject subject, DelegationTerm term, @Nullable List<String> contexts) {
        database.sql("""
                        INSERT INTO delegation_lookup
                            (delegation, kind, principal, role, organisation, region, delegate, delegate_organisation,
                             delegate_region, scopes, from_at, until_at, withdrawn)
                        VALUES (:id, :kind, :principal, :role, :organisation, :region, :delegate, :delegateOrganisation,
                             :delegateRegion, :scopes, :from, :until, false)
                        ON CONFLICT (delegation) DO NOTHING""")
                .param("id", subject.id().raw())
                .param("kind", subject.kind().name())
                .param("principal", subject.principal().account())
                .param("role", subject.principal().role().name())
                .param("organisation", subject.principal().organisation())
                .param("region", subject.principal().region().raw())
                .param("delegate", subject.delegate().account())
                .param("delegateOrganisation", subject.delegate().organisation())
                .param("delegateRegion", subject.delegate().region().raw())
                .param("scopes", contexts == null ? null : String.join(" ", contexts))
                .param("from", DelegationTable.at(term.from()))
                .param("until", DelegationTable.at(term.until()))
                .update();
    }
}
