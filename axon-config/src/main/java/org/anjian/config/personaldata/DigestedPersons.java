package org.anjian.config.personaldata;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.anjian.api.person.IdentityDocumentKind;
import org.anjian.api.person.PersonId;
import org.anjian.command.person.BlindIndex;
import org.anjian.command.person.PersonIndex;
import org.anjian.query.person.PersonLookup;
import org.anjian.query.seal.Sealed;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Persons by the digests of what is personal, from the table that {@link PersonIndex} keeps. */
final class DigestedPersons implements PersonLookup {

    private final JdbcClient database;
    private final BlindIndex blind;

    DigestedPersons(JdbcClient database, BlindIndex blind) {
        this.database = database;
        this.blind = blind;
    }

    @Override
    public Set<PersonId> named(String name, int most) {
        return found(
                "SELECT person FROM person_index WHERE name_digest = :digest ORDER BY person LIMIT " + most,
                List.of(PersonIndex.ofName(name)));
    }

    @Override
    public Set<PersonId> identifiedBy(String identityNumber) {
        String number = identityNumber.strip().toUpperCase(Locale.ROOT);
        return found(
                "SELECT person FROM person_index WHERE identity_digest = :digest",
                Stream.of(IdentityDocumentKind.values())
                        .map(kind -> PersonIndex.ofIdentity(kind, number))
                        .toList());
    }

    private Set<PersonId> found(String sql, List<String> texts) {
        Set<PersonId> persons = new LinkedHashSet<>();
        for (String text : texts) {
            persons.addAll(database.sql(sql)
                    .param("digest", blind.digest(text))
                    .query((row, index) -> new PersonId(row.getString("person")))
                    .list());
        }
        // Who is sealed from the reader is not found by what is sealed.
        persons.removeIf(person -> Sealed.now().withholds(person));
        return persons;
    }
}
