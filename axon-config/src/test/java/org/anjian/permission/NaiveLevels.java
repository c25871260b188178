package org.anjian.permission;

import java.lang.reflect.RecordComponent;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.api.permission.Reach;
import org.anjian.api.secrecy.Classified;
import org.anjian.api.secrecy.Level;

/** Which fields a reader is not cleared for, straight from the annotations and from a table of its own: no code of the read side is asked. */
final class NaiveLevels {

    private static final Set<Role> OF_THE_ENTERPRISE = EnumSet.of(Role.ENTERPRISE, Role.SAFETY_MANAGER, Role.EMPLOYEE);
    private static final Set<Role> OF_EVERYTHING = EnumSet.of(Role.AUDITOR, Role.IMPORTER, Role.SYSTEM);

    private NaiveLevels() {}

    /** The fields of a document that are closed to a reader, with their levels. */
    static Map<String, Level> closed(Class<?> type, Actor reader, Reach reach, boolean handles) {
        Level document = levelOf(type);
        return Stream.of(type.getRecordComponents())
                .filter(component -> !isOpen(levelOf(component, document), reader.role(), reach, handles))
                .collect(Collectors.toMap(
                        RecordComponent::getName,
                        component -> levelOf(component, document),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    /** Whether a reader sees nothing at all of what is of this type. */
    static boolean isClosed(Class<?> type, Actor reader, Reach reach, boolean handles) {
        return !isOpen(levelOf(type), reader.role(), reach, handles);
    }

    private static boolean isOpen(Level level, Role role, Reach reach, boolean handles) {
        return switch (level) {
            case PUBLIC -> true;
            case ENTERPRISE -> reach != Reach.PUBLISHED;
            case INTERNAL -> reach != Reach.PUBLISHED && (reach == Reach.OWN_FILE || !OF_THE_ENTERPRISE.contains(role));
            case CASE_TEAM ->
                OF_EVERYTHING.contains(role)
                        || reach != Reach.PUBLISHED && (role == Role.AGENCY_HEAD || handles && isAuthority(role));
            case SECRET ->
                OF_EVERYTHING.contains(role)
                        || role == Role.ENTERPRISE && reach != Reach.PUBLISHED && reach != Reach.ALL
                        || handles && (role == Role.OFFICER || role == Role.AGENCY_HEAD);
        };
    }

    private static boolean isAuthority(Role role) {
        return EnumSet.of(Role.OFFICER, Role.AUXILIARY, Role.VILLAGE_INSPECTOR, Role.TIP_HANDLER)
                .contains(role);
    }

    private static Level levelOf(RecordComponent component, Level document) {
        Classified own = component.getAnnotation(Classified.class);
        return own == null ? document : own.value();
    }

    private static Level levelOf(Class<?> type) {
        Classified own = type.getAnnotation(Classified.class);
        return own == null ? Level.PUBLIC : own.value();
    }
}
