package org.anjian.command.delegation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.anjian.api.delegation.Delegate;
import org.anjian.api.delegation.DelegationSubject;
import org.anjian.api.delegation.DelegationTerm;
import org.anjian.api.delegation.Post;
import org.anjian.api.message.Role;
import org.anjian.api.message.Scopes;
import org.anjian.api.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of delegations in PostgreSQL, which is as the last recorded event left it. */
public final class DelegationTable implements Delegations, Deputies {

    private final JdbcClient database;

    public DelegationTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<KnownDelegation> find(String id) {
        return database.sql("SELECT * FROM delegation_lookup WHERE delegation = :id")
                .param("id", id)
                .query((row, index) -> known(row))
                .optional();
    }

    @Override
    public boolean reserve(DelegationSubject subject, DelegationTerm term) {
        Post post = subject.principal();
        database.sql("SELECT pg_advisory_xact_lock(hashtextextended(:post, 0))::text")
                .param("post", "deputy|" + post.organisation() + "|" + post.region())
                .query(String.class)
                .single();
        return database.sql("""
                        SELECT NOT EXISTS (SELECT 1 FROM delegation_lookup
                            WHERE kind = 'DEPUTY' AND organisation = :organisation AND region = :region
                              AND NOT withdrawn AND delegation <> :id AND from_at < :until AND until_at > :from)""")
                .param("organisation", post.organisation())
                .param("region", post.region().raw())
                .param("id", subject.id().raw())
                .param("from", at(term.from()))
                .param("until", at(term.until()))
                .query(Boolean.class)
                .single();
    }

    private static KnownDelegation known(ResultSet row) throws SQLException {
        String scopes = row.getString("scopes");
        return new KnownDelegation(
                row.getString("delegation"),
                new Post(
                        row.getString("principal"),
                        Role.valueOf(row.getString("role")),
                        row.getString("organisation"),
                        new RegionCode(row.getString("region"))),
                new Delegate(
                        row.getString("delegate"),
                        row.getString("delegate_organisation"),
                        new RegionCode(row.getString("delegate_region"))),
                scopes == null ? null : Scopes.of(scopes),
                new DelegationTerm(instant(row, "from_at"), instant(row, "until_at")),
                row.getBoolean("withdrawn") ? KnownDelegation.Standing.WITHDRAWN : KnownDelegation.Standing.STANDS);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
