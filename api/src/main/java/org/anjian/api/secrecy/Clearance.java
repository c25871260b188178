package org.anjian.api.secrecy;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.anjian.api.message.Role;
import org.anjian.api.permission.Reach;

/**
 * The levels that a reader is cleared for, of the records that the permission tables let the reader see.
 *
 * @param levels what is not in it is withheld
 */
public record Clearance(Set<Level> levels) {

    /** Nothing is withheld. */
    public static final Clearance WHOLE = of(EnumSet.allOf(Level.class));

    private static final Clearance PUBLISHED = of(EnumSet.of(Level.PUBLIC));
    private static final Clearance STAFF = of(EnumSet.of(Level.PUBLIC, Level.ENTERPRISE));
    private static final Clearance ENTERPRISE = STAFF.with(Level.SECRET);
    private static final Clearance AUTHORITY = STAFF.with(Level.INTERNAL);
    private static final Clearance HEAD = AUTHORITY.with(Level.CASE_TEAM);

    public Clearance {
        levels = Collections.unmodifiableSet(EnumSet.copyOf(levels));
    }

    /**
     * The clearance of those who do not handle the record. What is kept about oneself is open like to an authority: who complains of
     * the employer reads it again, and the employer does not (QJ22A-11b).
     *
     * @param reach how far the role reaches on such records
     */
    public static Clearance of(Role role, Reach reach) {
        if (reach == Reach.PUBLISHED) {
            return PUBLISHED;
        }
        if (reach == Reach.OWN_FILE) {
            return AUTHORITY;
        }
        return switch (role) {
            case PUBLIC, MEDIA -> PUBLISHED;
            case ENTERPRISE -> reach == Reach.ALL ? STAFF : ENTERPRISE;
            case SAFETY_MANAGER, EMPLOYEE -> STAFF;
            case OFFICER, AUXILIARY, VILLAGE_INSPECTOR, TIP_HANDLER, GOVERNMENT, COMMITTEE_OFFICE -> AUTHORITY;
            case AGENCY_HEAD -> HEAD;
            case AUDITOR, IMPORTER, SYSTEM -> WHOLE;
        };
    }

    /** The clearance of those who handle the record: its officers and their head; who assists them learns no secret (QJ16-11d). */
    public static Clearance ofTeam(Role role, Reach reach) {
        Clearance outside = of(role, reach);
        return switch (role) {
            case OFFICER, AGENCY_HEAD -> outside.with(Level.CASE_TEAM).with(Level.SECRET);
            case AUXILIARY, VILLAGE_INSPECTOR, TIP_HANDLER -> outside.with(Level.CASE_TEAM);
            case PUBLIC,
                    MEDIA,
                    ENTERPRISE,
                    SAFETY_MANAGER,
                    EMPLOYEE,
                    GOVERNMENT,
                    COMMITTEE_OFFICE,
                    AUDITOR,
                    IMPORTER,
                    SYSTEM -> outside;
        };
    }

    /** Whether a field of this level is not withheld. */
    public boolean allows(Level level) {
        return levels.contains(level);
    }

    /** The clearance without what is for those who handle the record. */
    public Clearance outsideTheTeam() {
        EnumSet<Level> less = EnumSet.copyOf(levels);
        less.remove(Level.CASE_TEAM);
        return of(less);
    }

    private Clearance with(Level level) {
        EnumSet<Level> more = EnumSet.copyOf(levels);
        more.add(level);
        return of(more);
    }

    private static Clearance of(Set<Level> levels) {
        return new Clearance(levels);
    }
}
