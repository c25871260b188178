package org.anjian.api.permission;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anjian.api.message.Role;

/**
 * Who may send which command and read which document, for one context. The write side checks commands against it, the
 * read side turns it into a filter; what is not in a table is denied to everyone.
 *
 * @param context the name of the bounded context
 * @param entries the grants by command class or document class, in reading order
 * @param rules the rule of the catalogue behind a row, where it is one rule
 */
public record PermissionTable(String context, Map<Class<?>, List<Grant>> entries, Map<Class<?>, String> rules) {

    public PermissionTable {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        rules = Map.copyOf(rules);
    }

    /** Starts the table of a context. */
    public static Builder of(String context) {
        return new Builder(context);
    }

    /** Collects the rows of a table in reading order. */
    public static final class Builder {

        private final String context;
        private final Map<Class<?>, List<Grant>> entries = new LinkedHashMap<>();
        private final Map<Class<?>, String> rules = new HashMap<>();

        private Builder(String context) {
            this.context = context;
        }

        /** Grants a role a reach on a command or document. */
        public Builder allow(Class<?> message, Reach reach, Role... roles) {
            List<Grant> grants = entries.computeIfAbsent(message, type -> new ArrayList<>());
            for (Role role : roles) {
                grants.add(new Grant(role, reach));
            }
            return this;
        }

        /** Lets everybody who works with Anjian, and everybody else, read a document of what is published, and only while it is. */
        public Builder publish(Class<?> document) {
            return allow(
                    document,
                    Reach.PUBLISHED,
                    Role.PUBLIC,
                    Role.MEDIA,
                    Role.ENTERPRISE,
                    Role.SAFETY_MANAGER,
                    Role.OFFICER,
                    Role.AGENCY_HEAD,
                    Role.GOVERNMENT,
                    Role.COMMITTEE_OFFICE);
        }

        /** Names the rule behind a row; a refusal by role cites it. */
        public Builder because(String rule, Class<?>... messages) {
            for (Class<?> message : messages) {
                rules.put(message, rule);
            }
            return this;
        }

        /** The finished table. */
        public PermissionTable build() {
            return new PermissionTable(context, entries, rules);
        }
    }
}
