package org.anjian.api.permission;

import java.util.ArrayList;
import java.util.Collections;
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
 */
public record PermissionTable(String context, Map<Class<?>, List<Grant>> entries) {

    public PermissionTable {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /** Starts the table of a context. */
    public static Builder of(String context) {
        return new Builder(context);
    }

    /** Collects the rows of a table in reading order. */
    public static final class Builder {

        private final String context;
        private final Map<Class<?>, List<Grant>> entries = new LinkedHashMap<>();

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

        /** The finished table. */
        public PermissionTable build() {
            return new PermissionTable(context, entries);
        }
    }
}
