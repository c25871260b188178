package org.anjian.query.seal;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.json.JsonData;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.api.person.PersonId;
import org.anjian.api.seal.ActiveSeal;
import org.anjian.api.seal.SealKind;
import org.anjian.api.seal.Shut;
import org.jspecify.annotations.Nullable;

/**
 * What is sealed from the reader whose query is being answered, and what of that which is sealed the reader was shown because the
 * seal admits. Whatever searches, folds or decrypts for the answer looks here: so there is no list, count or field that forgets it.
 */
public final class Sealed {

    private static final ScopedValue<Sealed> READING = ScopedValue.newInstance();
    private static final Sealed NOTHING = new Sealed(null, List.of(), new SealedFields(List.of(), model -> ""));
    private static final String DISCLOSURE = "disclosure-";

    private final Shut shut;
    private final Map<String, ActiveSeal> admitted = new HashMap<>();
    private final Set<ActiveSeal> opened = ConcurrentHashMap.newKeySet();
    private final SealedFields fields;

    Sealed(@Nullable Actor reader, Collection<ActiveSeal> seals, SealedFields fields) {
        this.shut = Shut.to(reader, seals);
        this.fields = fields;
        for (ActiveSeal seal : seals) {
            if (reader != null && reader.role() != Role.SYSTEM && seal.admits(reader)) {
                admitted.put(seal.matter().id(), seal);
                seal.toldIn().forEach(id -> admitted.put(id, seal));
                if (seal.kind() == SealKind.RECORD) {
                    admitted.put(DISCLOSURE + seal.matter().id(), seal);
                }
            }
        }
    }

    /** What is sealed from whoever is being answered; nothing where nobody is, as when events are folded into documents. */
    public static Sealed now() {
        return READING.isBound() ? READING.get() : NOTHING;
    }

    /** Answers somebody. */
    <R, X extends Throwable> R whileReading(ScopedValue.CallableOp<R, X> answer) throws X {
        return ScopedValue.where(READING, this).call(answer);
    }

    /** Whether any document is sealed from the reader, or shown to the reader by a seal: single documents are looked at only then. */
    public boolean concernsDocuments() {
        return !shut.records().isEmpty() || !admitted.isEmpty();
    }

    /** Lets pass what is not of a sealed record. */
    public Query and(String alias, Query condition) {
        if (shut.records().isEmpty()) {
            return condition;
        }
        List<Query> sealed = new ArrayList<>();
        List<FieldValue> ids = shut.records().stream().map(FieldValue::of).toList();
        for (String field : fields.of(alias)) {
            sealed.add(Query.of(query -> query.terms(terms -> terms.field(field).terms(list -> list.value(ids)))));
        }
        return Query.of(query -> query.bool(bool -> bool.filter(condition).mustNot(sealed)));
    }

    /** The fields by which it is known of a document that was found whether a seal admitted the reader to it; none where none does. */
    public List<String> fieldsToSee(String alias) {
        return admitted.isEmpty() ? List.of() : fields.of(alias);
    }

    /** Takes down that the reader is shown a document that was found. */
    public void show(Map<String, JsonData> found) {
        found.values().forEach(value -> textsOf(value.toJson()).forEach(this::show));
    }

    /** Whether a document is sealed from the reader; takes down that it is shown where a seal admits. */
    public boolean hides(String alias, JsonData document) {
        JsonValue json = document.toJson();
        List<String> named = new ArrayList<>();
        for (String field : fields.of(alias)) {
            JsonValue value = json.asJsonObject().get(field);
            if (value != null) {
                named.addAll(textsOf(value));
            }
        }
        return hides(named);
    }

    /** The same for a document by its fields. */
    public boolean hides(Class<?> document, Map<String, Object> outline) {
        List<String> named = new ArrayList<>();
        for (String field : fields.ofDocument(document)) {
            Object value = outline.get(field);
            if (value instanceof Collection<?> several) {
                several.forEach(each -> named.add(String.valueOf(each)));
            } else if (value != null) {
                named.add(value.toString());
            }
        }
        return hides(named);
    }

    /** Whether who somebody is is sealed from the reader; takes down that it is shown where a seal admits. */
    public boolean withholds(PersonId person) {
        if (shut.persons().contains(person.raw())) {
            return true;
        }
        show(person.raw());
        return false;
    }

    /** What is shut to the reader. */
    public Shut shut() {
        return shut;
    }

    /** The seals that admitted the reader to something that was shown. */
    Set<ActiveSeal> opened() {
        return new LinkedHashSet<>(opened);
    }

    private boolean hides(List<String> named) {
        if (named.stream().anyMatch(shut::hasRecord)) {
            return true;
        }
        named.forEach(this::show);
        return false;
    }

    private void show(String id) {
        ActiveSeal seal = admitted.get(id);
        if (seal != null) {
            opened.add(seal);
        }
    }

    private static List<String> textsOf(JsonValue value) {
        return switch (value) {
            case JsonString text -> List.of(text.getString());
            case JsonArray several ->
                several.stream().flatMap(each -> textsOf(each).stream()).toList();
            default -> List.of();
        };
    }
}
