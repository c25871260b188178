package org.anjian.query.timeline;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.anjian.api.message.Event;
import org.anjian.api.permission.PermissionTable;
import org.anjian.api.permission.Permissions;
import org.anjian.query.readmodel.FoldedModel;

/**
 * Which permission table decides who may read an event: the table that grants the documents which the event is folded
 * into.
 */
public final class EventContexts {

    private final Map<Class<?>, String> contextByFamily = new LinkedHashMap<>();
    private final Map<String, Class<?>> documentByContext = new LinkedHashMap<>();
    private final EventLevels levels;

    public EventContexts(Collection<? extends FoldedModel<?, ?>> models, Permissions permissions) {
        for (FoldedModel<?, ?> model : models) {
            if (!model.isOfItsOwn()) {
                continue;
            }
            String context = contextOf(model.viewType(), permissions);
            contextByFamily.put(model.eventType(), context);
            Class<?> other = documentByContext.put(context, model.viewType());
            if (other != null) {
                throw new IllegalStateException(
                        "two documents decide on the events of " + context + ": " + other + ", " + model.viewType());
            }
        }
        levels = new EventLevels(contextByFamily.keySet());
    }

    private static String contextOf(Class<?> document, Permissions permissions) {
        return permissions.tables().stream()
                .filter(table -> table.entries().containsKey(document))
                .findFirst()
                .map(PermissionTable::context)
                .orElseThrow(() -> new IllegalStateException("no permission table speaks of " + document));
    }

    /** The context of an event. */
    String of(Event event) {
        return contextByFamily.entrySet().stream()
                .filter(family -> family.getKey().isInstance(event))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElseThrow(() -> new IllegalArgumentException("No context knows the event " + event.getClass()));
    }

    /** How closed the events of all contexts are. */
    public EventLevels levels() {
        return levels;
    }

    /** Whose grants decide on the events of a context. */
    public Map<String, Class<?>> documents() {
        return Collections.unmodifiableMap(documentByContext);
    }
}
