package org.anjian.command.blacklist;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.person.PersonId;
import org.anjian.api.staffing.LeadershipPosition;
import org.anjian.api.staffing.event.LeadershipRecorded;
import org.anjian.command.lookup.Lookup;
import org.anjian.command.safetymanager.PostHolders;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who leads an enterprise and who holds a post of safety manager there; written in the transaction of the event. */
@Component
public class PrincipalLookup implements ResponsiblePersons, Lookup {

    /** The positions of a principal (主要负责人); the other leaders are none. */
    private static final Set<LeadershipPosition> PRINCIPALS = Set.of(
            LeadershipPosition.CHAIRMAN, LeadershipPosition.GENERAL_MANAGER, LeadershipPosition.LEGAL_REPRESENTATIVE);

    private final JdbcClient database;
    private final PostHolders managers;

    public PrincipalLookup(JdbcClient database, PostHolders managers) {
        this.database = database;
        this.managers = managers;
    }

    @Override
    public List<PersonId> of(EnterpriseId enterprise) {
        List<PersonId> principals = database.sql(
                        "SELECT unnest(persons) FROM enterprise_principal_lookup WHERE enterprise = :enterprise")
                .param("enterprise", enterprise.raw())
                .query((row, index) -> new PersonId(row.getString(1)))
                .list();
        return Stream.concat(principals.stream(), managers.personsAt(enterprise).stream())
                .distinct()
                .sorted(Comparator.comparing(PersonId::raw))
                .toList();
    }

    /**
     * Takes in the leadership of an enterprise, which is recorded as a whole.
     *
     * @param sequence its place in the history of the record; one that is not newer than the row changes nothing
     */
    @EventHandler
    public void on(LeadershipRecorded event, @SequenceNumber long sequence) {
        String[] principals = event.leaders().stream()
                .filter(leader -> PRINCIPALS.contains(leader.position()))
                .map(leader -> leader.person().raw())
                .distinct()
                .toArray(String[]::new);
        database.sql("""
                        INSERT INTO enterprise_principal_lookup (enterprise, persons, version)
                        VALUES (:enterprise, :persons, :version)
                        ON CONFLICT (enterprise) DO UPDATE SET persons = excluded.persons, version = excluded.version
                        WHERE enterprise_principal_lookup.version < excluded.version""")
                .param("enterprise", event.staffing().enterpriseId().raw())
                .param("persons", principals)
                .param("version", sequence)
                .update();
    }
}
