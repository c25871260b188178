package org.anjian.query.readmodel;

import java.util.List;
import org.anjian.api.message.Event;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A read model: what becomes of events as documents of one index. Its name is the alias of the index, the name of the
 * processing group and the key of its row in {@code read_model}.
 *
 * @param <E> the events it takes
 * @param <V> its documents, as views of the contract
 */
public sealed interface ReadModel<E extends Event, V> permits FoldedModel, RecordedModel, VersionedModel {

    /** The name, such as {@code hazards}. */
    String name();

    /** The name of the resource {@code index/<name>.json} that holds the mapping. */
    default String mappingName() {
        return name();
    }

    /** Adds to the mapping what the documents have beyond it. */
    default void extend(ObjectNode mapping) {}

    /** Axon's type name of the aggregates whose events it takes; null for all. */
    @Nullable
    String aggregateType();

    /** Counts up when the fold changes its meaning, so that a rebuild is asked for although the mapping is the same. */
    int schema();

    /** The common type of the events it takes. */
    Class<E> eventType();

    /** The type of the views; also the document class of the permission tables. */
    Class<V> viewType();

    /**
     * The fields of its documents that name what they are of: whatever of it is sealed takes the document along. A document that
     * merely mentions a record of another life does not name it here.
     */
    default List<String> ofRecords() {
        return List.of("id");
    }

    /** What is written to the index for a view: the view itself, or the view with fields that only searches need. */
    default Object document(V view) {
        return view;
    }
}
