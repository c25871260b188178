package org.anjian.query.readmodel;

import java.util.List;
import org.anjian.api.message.Event;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every version of every document of another read model, each with the time during which it held: so the past of lists and
 * statistics is a filter. What a version was is never changed; only who may read it follows the record.
 */
public final class VersionedModel<E extends Event, V> implements ReadModel<E, Version<V>> {

    /** What the name of the read model ends with. */
    public static final String SUFFIX = "-versions";

    /** The field of the documents that says when they held. */
    public static final String HELD = "versionHeld";

    /** The field of the documents that has the fields of the newest version by which readers are told apart. */
    public static final String READERS = "versionReaders";

    /** All fields that a permission is ever decided by. */
    private static final List<String> KEYWORDS =
            List.of("id", "enterpriseId", "enterpriseIds", "shownTo", "regionPath", "accounts", "team", "audiences");

    private static final List<String> FLAGS = List.of("concealed", "published");

    private final ReadModel<E, V> model;
    private final DocumentJson json;

    /**
     * The versions of a read model.
     *
     * @param json as it writes the documents of that model
     * @throws IllegalArgumentException where they are versions themselves
     */
    public VersionedModel(ReadModel<E, V> model, DocumentJson json) {
        if (model instanceof VersionedModel<?, ?>) {
            throw new IllegalArgumentException("Versions have no versions: " + model.name());
        }
        this.model = model;
        this.json = json;
    }

    /** The name of the versions of a read model. */
    public static String nameFor(String readModel) {
        return readModel + SUFFIX;
    }

    /** The read model whose versions these are. */
    public ReadModel<E, V> model() {
        return model;
    }

    @Override
    public String name() {
        return nameFor(model.name());
    }

    @Override
    public String mappingName() {
        return model.mappingName();
    }

    @Override
    public void extend(ObjectNode mapping) {
        ObjectNode properties = (ObjectNode) mapping.get("properties");
        ObjectNode held = properties.putObject(HELD).putObject("properties");
        List.of("version", "from", "until", "occurredFrom", "occurredUntil", "backdated")
                .forEach(field -> held.putObject(field).put("type", "long"));
        List.of("recordedFrom", "recordedUntil")
                .forEach(field -> held.putObject(field).put("type", "date_nanos"));
        ObjectNode readers = properties.putObject(READERS).putObject("properties");
        KEYWORDS.forEach(field -> readers.putObject(field).put("type", "keyword"));
        FLAGS.forEach(field -> readers.putObject(field).put("type", "boolean"));
    }

    @Override
    public @Nullable String aggregateType() {
        return model.aggregateType();
    }

    @Override
    public List<String> ofRecords() {
        return model.ofRecords();
    }

    @Override
    public int schema() {
        return model.schema();
    }

    @Override
    public Class<E> eventType() {
        return model.eventType();
    }

    @Override
    @SuppressWarnings("unchecked") // There is one class of versions, whatever they are versions of.
    public Class<Version<V>> viewType() {
        return (Class<Version<V>>) (Class<?>) Version.class;
    }

    @Override
    public Object document(Version<V> version) {
        ObjectNode document = tree(version.view());
        document.set(HELD, json.mapper().valueToTree(version.held()));
        document.set(READERS, version.readers());
        return document;
    }

    /** What decides on who may read a record that has this document. */
    ObjectNode readersOf(V view) {
        ObjectNode document = tree(view);
        ObjectNode readers = json.mapper().createObjectNode();
        KEYWORDS.forEach(field -> copy(document, field, readers));
        FLAGS.forEach(field -> copy(document, field, readers));
        return readers;
    }

    /** A version as it was written. */
    Version<V> read(JsonNode source) {
        return new Version<>(
                json.mapper().treeToValue(source, model.viewType()),
                (ObjectNode) source.get(READERS),
                json.mapper().treeToValue(source.get(HELD), Held.class));
    }

    private ObjectNode tree(V view) {
        return json.mapper().valueToTree(model.document(view));
    }

    private static void copy(ObjectNode from, String field, ObjectNode to) {
        JsonNode value = from.get(field);
        if (value != null) {
            to.set(field, value);
        }
    }
}
