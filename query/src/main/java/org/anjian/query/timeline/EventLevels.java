package org.anjian.query.timeline;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.anjian.api.secrecy.Clearance;
import org.anjian.api.secrecy.FieldLevels;
import org.anjian.api.secrecy.Level;
import org.anjian.api.secrecy.Markable;
import org.anjian.api.timeline.TimelineEntry;

/** How closed the kinds of events are, by the names under which the timeline has them. */
public final class EventLevels {

    private final Map<String, Class<?>> kinds = new HashMap<>();

    /** @param families the sealed interfaces of the events */
    public EventLevels(Collection<Class<?>> families) {
        families.stream().flatMap(EventLevels::kindsOf).forEach(kind -> kinds.put(kind.getSimpleName(), kind));
    }

    private static Stream<Class<?>> kindsOf(Class<?> family) {
        Class<?>[] permitted = family.getPermittedSubclasses();
        return permitted == null ? Stream.of(family) : Stream.of(permitted).flatMap(EventLevels::kindsOf);
    }

    /** The kinds of which a reader sees nothing at all. */
    public List<String> closedTo(Clearance clearance) {
        return kinds.entrySet().stream()
                .filter(kind ->
                        !clearance.allows(FieldLevels.of(kind.getValue()).level()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /**
     * An entry without what is withheld, where nothing is known of its record: what may be marked as a secret may have been since.
     *
     * @param clearance for a record that others handle
     */
    public TimelineEntry open(TimelineEntry entry, Clearance clearance) {
        Class<?> kind = kinds.get(entry.type());
        if (kind == null) {
            return entry;
        }
        boolean mayBeSecret = Markable.class.isAssignableFrom(kind) && !clearance.allows(Level.SECRET);
        return open(entry, kind, mayBeSecret ? clearance.outsideTheTeam() : clearance);
    }

    /** An entry of a kind of events without what is withheld. */
    public static TimelineEntry open(TimelineEntry entry, Class<?> kind, Clearance clearance) {
        FieldLevels levels = FieldLevels.of(kind);
        if (!levels.withholds(clearance)) {
            return entry;
        }
        Map<String, Object> open = levels.open(entry.details(), clearance);
        if (open.equals(entry.details())) {
            return entry;
        }
        String reason = TimelineRecord.reasonOf(open);
        return entry.without(levels.withheld(clearance), open, Objects.equals(reason, entry.reason()) ? reason : null);
    }
}
