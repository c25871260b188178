package org.anjian.query.readmodel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.anjian.api.message.Sha256;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The mapping of a read model, from the resource {@code index/<name>.json}, and the digest that tells versions apart. */
public final class IndexDefinition {

    /** The field of {@code _meta} that holds the digest. */
    static final String SCHEMA = "schema";

    private final ObjectNode mapping;
    private final String digest;

    private IndexDefinition(ObjectNode mapping, String digest) {
        this.mapping = mapping;
        this.digest = digest;
    }

    /** The definition of a read model. */
    public static IndexDefinition of(ReadModel<?, ?> model) {
        String resource = "/index/" + model.mappingName() + ".json";
        try (InputStream in = IndexDefinition.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("There is no mapping " + resource);
            }
            ObjectNode mapping = (ObjectNode) new JsonMapper().readTree(in.readAllBytes());
            model.extend(mapping);
            String digest = Sha256.of(mapping + "#" + model.schema());
            mapping.putObject("_meta").put(SCHEMA, digest);
            return new IndexDefinition(mapping, digest);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The mapping as it is sent, with its digest in {@code _meta}. */
    public ObjectNode mapping() {
        return mapping;
    }

    /** SHA-256 of the mapping and the schema number. */
    public String digest() {
        return digest;
    }
}
