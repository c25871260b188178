package org.anjian.api.message;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.past.PastMoment;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, in which role, for which organisation and jurisdiction. It travels in the metadata of every message. Whoever acts on
 * behalf of another does so in the role and for the organisation, jurisdiction and enterprise of that other.
 *
 * @param id the account of the person whose hand it is; never a name, which would be personal data in the ledger
 * @param role the role in which the person acts
 * @param organisation the code of the body or enterprise the person acts for
 * @param jurisdiction the region whose subtree the person may act on
 * @param enterprise the enterprise of an {@link Role#ENTERPRISE} or {@link Role#SAFETY_MANAGER}, otherwise null
 * @param scopes what the token of an application, or a delegation, is for; null for everyone else, who may what the role may
 * @param past as of when the actor asks; null for the present, and always where something is done
 * @param onBehalf on whose behalf; null where for nobody else
 */
public record Actor(
        String id,
        Role role,
        String organisation,
        RegionCode jurisdiction,
        @Nullable EnterpriseId enterprise,
        @Nullable Scopes scopes,
        @Nullable PastMoment past,
        @Nullable OnBehalf onBehalf) {

    /** Metadata keys. */
    public static final String ID = "actor";

    public static final String ROLE = "role";
    public static final String ORGANISATION = "organisation";
    public static final String JURISDICTION = "jurisdiction";
    public static final String ENTERPRISE = "actorEnterprise";
    public static final String SCOPES = "actorScopes";

    public Actor {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(organisation, "organisation");
        Objects.requireNonNull(jurisdiction, "jurisdiction");
    }

    /** Who acts or asks in the present. */
    public Actor(
            String id, Role role, String organisation, RegionCode jurisdiction, @Nullable EnterpriseId enterprise) {
        this(id, role, organisation, jurisdiction, enterprise, null, null, null);
    }

    /** The same, for this only. */
    public Actor within(Scopes granted) {
        return new Actor(id, role, organisation, jurisdiction, enterprise, granted, past, onBehalf);
    }

    /** The hand of another, acting with what this actor may. */
    public Actor byHandOf(String account, String delegation) {
        return new Actor(
                account, role, organisation, jurisdiction, enterprise, scopes, past, new OnBehalf(id, delegation));
    }

    /** The hand that acts, and on whose behalf: what independence is decided by. */
    public Doer doer() {
        return new Doer(id, onBehalf == null ? null : onBehalf.principal());
    }

    /** The account whose authority is used: whose records are one's own, on whose cases one is. */
    public String inWhoseName() {
        return doer().inWhoseName();
    }

    /** The same, asking as of a moment. */
    public Actor asOf(PastMoment moment) {
        return new Actor(id, role, organisation, jurisdiction, enterprise, scopes, moment, onBehalf);
    }

    /** The day that is today for whom this is: that of the clock, or of the moment that is asked of. */
    public LocalDate today(Clock clock) {
        return past == null ? LegalTime.dayOf(clock.instant()) : past.day();
    }

    /** Anjian itself, acting in the jurisdiction of the case whose deadline passed. */
    public static Actor system(RegionCode jurisdiction) {
        return new Actor("anjian", Role.SYSTEM, "anjian", jurisdiction, null);
    }

    /** The actor as message metadata. */
    public Map<String, String> toMetadata() {
        Map<String, String> metadata = new LinkedHashMap<>();
        metadata.put(ID, id);
        metadata.put(ROLE, role.name());
        metadata.put(ORGANISATION, organisation);
        metadata.put(JURISDICTION, jurisdiction.raw());
        if (enterprise != null) {
            metadata.put(ENTERPRISE, enterprise.raw());
        }
        if (scopes != null) {
            metadata.put(SCOPES, scopes.toString());
        }
        if (past != null) {
            metadata.putAll(past.toMetadata());
        }
        if (onBehalf != null) {
            metadata.putAll(onBehalf.toMetadata());
        }
        return metadata;
    }

    /** Reads an actor back from message metadata; null where the metadata names none. */
    public static @Nullable Actor fromMetadata(Map<String, ?> metadata) {
        if (metadata.get(ID) == null || metadata.get(ROLE) == null) {
            return null;
        }
        Object enterprise = metadata.get(ENTERPRISE);
        Role role = Role.valueOf(metadata.get(ROLE).toString());
        // What Anjian does after the act of an application is not the application's: metadata go from message to
        // message.
        Object scopes = role == Role.SYSTEM ? null : metadata.get(SCOPES);
        return new Actor(
                metadata.get(ID).toString(),
                role,
                String.valueOf(metadata.get(ORGANISATION)),
                new RegionCode(String.valueOf(metadata.get(JURISDICTION))),
                enterprise == null ? null : new EnterpriseId(enterprise.toString()),
                scopes == null ? null : Scopes.of(scopes.toString()),
                PastMoment.fromMetadata(metadata),
                OnBehalf.fromMetadata(metadata));
    }
}
