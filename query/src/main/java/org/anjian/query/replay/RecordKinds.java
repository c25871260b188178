package org.anjian.query.replay;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;

/** The records of all read models, found by what their ids begin with or by their documents. */
public final class RecordKinds {

    private final Map<String, RecordKind<?, ?>> byPrefix;

    public RecordKinds(Collection<RecordKind<?, ?>> kinds) {
        this.byPrefix = kinds.stream().collect(Collectors.toUnmodifiableMap(RecordKind::idPrefix, Function.identity()));
    }

    /** Every kind. */
    public List<RecordKind<?, ?>> all() {
        return List.copyOf(byPrefix.values());
    }

    /**
     * The kind of a record.
     *
     * @throws RefusedException {@link InputRefusal#NO_SUCH_RECORD} where no record has such an id
     */
    public RecordKind<?, ?> of(String id) {
        RecordKind<?, ?> kind = byPrefix.get(id.substring(0, id.indexOf('-') + 1));
        if (kind == null) {
            throw new RefusedException(InputRefusal.NO_SUCH_RECORD, "id");
        }
        return kind;
    }

    /** The kind with such documents. */
    @SuppressWarnings("unchecked") // A kind has the documents that it is asked for.
    public <V> RecordKind<?, V> with(Class<V> document) {
        return (RecordKind<?, V>) byPrefix.values().stream()
                .filter(kind -> kind.document().equals(document))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No record has the document " + document));
    }
}
