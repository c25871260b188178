package org.anjian.command.person;

import java.util.Locale;
import java.util.Optional;
import org.anjian.api.person.IdentityDocument;
import org.anjian.api.person.IdentityDocumentKind;
import org.anjian.api.person.PersonId;
import org.anjian.api.person.PersonalText;
import org.anjian.api.person.event.PersonCorrected;
import org.anjian.api.person.event.PersonEvent;
import org.anjian.api.person.event.PersonForgotten;
import org.anjian.api.person.event.PersonRegistered;
import org.anjian.command.lookup.Lookup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the one record of a person by the digests of the identity number and the name. Written in the transaction of the
 * event; when a person is forgotten, the row goes and the key with it.
 */
@Component
public class PersonIndex implements KnownIdentities, Lookup {

    private final JdbcClient database;
    private final BlindIndex blind;
    private final PersonalKeys keys;

    public PersonIndex(JdbcClient database, BlindIndex blind, PersonalKeys keys) {
        this.database = database;
        this.blind = blind;
        this.keys = keys;
    }

    @Override
    public Optional<PersonId> find(IdentityDocument identity) {
        return database.sql("SELECT person FROM person_index WHERE identity_digest = :digest")
                .param("digest", blind.digest(ofIdentity(identity.kind(), identity.number())))
                .query((row, index) -> new PersonId(row.getString("person")))
                .optional();
    }

    /** What is digested of an identity document. */
    public static String ofIdentity(IdentityDocumentKind kind, String number) {
        return kind + "|" + number;
    }

    /** What is digested of a name. */
    public static String ofName(String name) {
        return "name|" + name.strip().toLowerCase(Locale.ROOT);
    }

    /**
     * Takes in an event of a person.
     *
     * @param sequence its place in the history of the person; one that is not newer than the row changes nothing
     */
    @EventHandler
    public void on(PersonEvent event, @SequenceNumber long sequence) {
        switch (event) {
            case PersonRegistered registered -> add(registered, sequence);
            case PersonCorrected corrected -> rename(corrected.person().id(), corrected.name(), sequence);
            case PersonForgotten forgotten -> forget(forgotten.person().id());
        }
    }

    private void add(PersonRegistered registered, long sequence) {
        if (registered.name().isErased()) {
            return;
        }
        database.sql("""
                        INSERT INTO person_index (person, identity_digest, name_digest, version)
                        VALUES (:person, :identity, :name, :version)
                        ON CONFLICT (person) DO NOTHING""")
                .param("person", registered.person().id().raw())
                .param(
                        "identity",
                        blind.digest(ofIdentity(
                                registered.identityKind(),
                                registered.identityNumber().text())))
                .param("name", nameDigest(registered.name()))
                .param("version", sequence)
                .update();
    }

    private void rename(PersonId person, PersonalText name, long sequence) {
        if (name.isErased()) {
            return;
        }
        database.sql("UPDATE person_index SET name_digest = :name, version = :version"
                        + " WHERE person = :person AND version < :version")
                .param("name", nameDigest(name))
                .param("version", sequence)
                .param("person", person.raw())
                .update();
    }

    private void forget(PersonId person) {
        database.sql("DELETE FROM person_index WHERE person = :person")
                .param("person", person.raw())
                .update();
        keys.destroy(person);
    }

    private byte[] nameDigest(PersonalText name) {
        return blind.digest(ofName(name.text()));
    }
}
