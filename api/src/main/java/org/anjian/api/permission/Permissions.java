package org.anjian.api.permission;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Command;
import org.anjian.api.message.Role;
import org.anjian.api.message.Scopes;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.Refusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/** The permission tables of all contexts as one. Deny unless allowed. */
public final class Permissions {

    /** The rules by which some only assist or check, and neither act nor decide. */
    private static final Map<Role, String> POWERLESS =
            Map.of(Role.AUXILIARY, "QJ16-11d", Role.VILLAGE_INSPECTOR, "ML20-12f");

    private final List<PermissionTable> tables;
    private final Map<Class<?>, Map<Role, Reach>> reachByRole = new LinkedHashMap<>();
    private final Map<Class<?>, String> contexts = new HashMap<>();

    public Permissions(Collection<PermissionTable> tables) {
        this.tables = List.copyOf(tables);
        for (PermissionTable table : tables) {
            table.entries().forEach((type, grants) -> {
                Map<Role, Reach> reaches = reachByRole.computeIfAbsent(type, key -> new LinkedHashMap<>());
                grants.forEach(grant -> reaches.put(grant.role(), grant.reach()));
                contexts.putIfAbsent(type, table.context());
            });
        }
    }

    /** The tables, in the order given. */
    public List<PermissionTable> tables() {
        return tables;
    }

    /** Whether a table speaks of this command or document at all. */
    public boolean declares(Class<?> type) {
        return reachByRole.containsKey(type);
    }

    /** How far a role reaches on a command or document; empty where it may not at all. */
    public Optional<Reach> reachOf(Role role, Class<?> type) {
        return Optional.ofNullable(reachByRole.getOrDefault(type, Map.of()).get(role));
    }

    /**
     * How far an actor reaches on a command or document, by role, by what its token or delegation is for, and by what has to be done
     * in person; empty where not at all.
     */
    public Optional<Reach> reachOf(Actor actor, Class<?> type) {
        return isInScope(actor, type)
                ? reachOf(actor.role(), type)
                        .filter(reach -> actor.onBehalf() == null || !InPerson.demands(type, reach))
                : Optional.empty();
    }

    /**
     * Checks the role and the scopes alone, before the target of a command is known.
     *
     * @throws RefusedException {@link InputRefusal#NOT_PERMITTED}; {@link InputRefusal#ROLE_NOT_ALLOWED} where somebody who
     *     assists or checks only would act as an officer (QJ16-11d, ML20-12f); {@link InputRefusal#IN_PERSON_ONLY} on behalf of
     *     another where that is not allowed; {@link InputRefusal#OUT_OF_SCOPE} naming the scope that the token of an
     *     application, or a delegation, lacks
     */
    public Reach requireRole(Actor actor, Class<?> type) {
        Reach reach = reachOf(actor.role(), type).orElseThrow(() -> notPermitted(actor, type));
        InPerson.require(actor, type, reach);
        if (!isInScope(actor, type)) {
            throw new RefusedException(InputRefusal.OUT_OF_SCOPE, scopeOf(type));
        }
        return reach;
    }

    /** The contexts, by the names of their tables. */
    public Set<String> contexts() {
        return tables.stream().map(PermissionTable::context).collect(Collectors.toSet());
    }

    /** The scope that the token of an application, or a delegation, needs for a command or document. */
    public String scopeOf(Class<?> type) {
        String context = contexts.getOrDefault(type, "");
        return Command.class.isAssignableFrom(type) ? Scopes.ofWriting(context) : Scopes.ofReading(context);
    }

    private boolean isInScope(Actor actor, Class<?> type) {
        Scopes scopes = actor.scopes();
        String context = contexts.get(type);
        if (scopes == null) {
            return true;
        }
        return context != null
                && (Command.class.isAssignableFrom(type) ? scopes.allowWriting(context) : scopes.allowReading(context));
    }

    private RefusedException notPermitted(Actor actor, Class<?> type) {
        String powerless = POWERLESS.get(actor.role());
        if (powerless != null && Command.class.isAssignableFrom(type)) {
            return new RefusedException(
                    Refusal.of(InputRefusal.ROLE_NOT_ALLOWED, null).underRule(powerless));
        }
        Refusal refusal = Refusal.of(InputRefusal.NOT_PERMITTED, null);
        return new RefusedException(tables.stream()
                .map(table -> table.rules().get(type))
                .filter(Objects::nonNull)
                .findFirst()
                .map(refusal::underRule)
                .orElse(refusal));
    }

    /**
     * Checks a command or document of one enterprise and region against the actor's reach.
     *
     * @throws RefusedException {@link InputRefusal#NOT_PERMITTED} by role, {@link InputRefusal#NO_SUCH_RECORD} by reach:
     *     whoever may not see a record is not told that it exists
     */
    public void require(Actor actor, Class<?> type, RegionCode region, @Nullable Object enterprise) {
        if (!covers(actor, requireRole(actor, type), region, enterprise)) {
            throw new RefusedException(InputRefusal.NO_SUCH_RECORD);
        }
    }

    /**
     * Checks a command on the file of a person at one enterprise. Whoever reaches no further than a file of one's own acts
     * there under the account that the file names.
     *
     * @param account the account of the person at the enterprise
     * @throws RefusedException as {@link #require}
     */
    public void requireOnFile(
            Actor actor, Class<?> type, RegionCode region, @Nullable Object enterprise, String account) {
        Reach reach = requireRole(actor, type);
        boolean covered = reach == Reach.OWN_FILE
                ? actor.inWhoseName().equals(account) && covers(actor, Reach.OWN_ENTERPRISE, region, enterprise)
                : covers(actor, reach, region, enterprise);
        if (!covered) {
            throw new RefusedException(InputRefusal.NO_SUCH_RECORD);
        }
    }

    /**
     * Checks a command on a record that officers handle. Whoever reaches no further than the records of one's own handles it
     * under the account that the record names.
     *
     * @param team the accounts of those who handle the record
     * @throws RefusedException as {@link #require}
     */
    public void requireOnCase(
            Actor actor, Class<?> type, RegionCode region, @Nullable Object enterprise, Collection<String> team) {
        Reach reach = requireRole(actor, type);
        boolean covered = reach == Reach.CASE_TEAM
                ? team.contains(actor.inWhoseName()) && covers(actor, Reach.JURISDICTION, region, enterprise)
                : covers(actor, reach, region, enterprise);
        if (!covered) {
            throw new RefusedException(InputRefusal.NO_SUCH_RECORD);
        }
    }

    private static boolean covers(Actor actor, Reach reach, RegionCode region, @Nullable Object enterprise) {
        return switch (reach) {
            case ALL -> true;
            case JURISDICTION -> region.isWithin(actor.jurisdiction());
            case OWN_ENTERPRISE ->
                actor.enterprise() != null && actor.enterprise().equals(enterprise);
            case OWN_FILE, CASE_TEAM, UNCONCEALED, AS_RECORD, PUBLISHED -> false;
        };
    }
}
