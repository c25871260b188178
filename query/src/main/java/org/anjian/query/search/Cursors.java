package org.anjian.query.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.anjian.api.message.Sha256;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The opaque cursors of one query: the sort values of an element, and a digest of what was asked, in which order and by
 * whom, so that a cursor is of no use for another query or another reader.
 */
public final class Cursors {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String QUERY = "q";
    private static final String SORT = "s";
    private static final int DIGEST_BYTES = 9;
    private static final String FIELD = "after";

    private final String digest;
    private final int sorts;

    /**
     * The cursors of a query.
     *
     * @param asked what tells the query from every other one: its name, filter, order and reader
     * @param sorts by how many values the elements are sorted
     */
    public Cursors(String asked, int sorts) {
        this.digest = digestOf(asked);
        this.sorts = sorts;
    }

    /** The cursor that points just behind an element with these sort values. */
    public String at(List<FieldValue> sort) {
        ObjectNode cursor = JSON.createObjectNode().put(QUERY, digest);
        ArrayNode values = cursor.putArray(SORT);
        for (FieldValue value : sort) {
            if (value.isLong()) {
                values.add(value.longValue());
            } else {
                values.add(value._toJsonString());
            }
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(cursor));
    }

    /**
     * The sort values behind which a page begins.
     *
     * @throws RefusedException {@link InputRefusal#MALFORMED} where the text is no cursor,
     *     {@link InputRefusal#FOREIGN_CURSOR} where it belongs to another query or another reader
     */
    public List<FieldValue> read(String cursor) {
        JsonNode content = content(cursor);
        JsonNode values = content.path(SORT);
        if (!content.path(QUERY).isString() || !values.isArray()) {
            throw new RefusedException(InputRefusal.MALFORMED, FIELD);
        }
        if (!content.path(QUERY).asString().equals(digest) || values.size() != sorts) {
            throw new RefusedException(InputRefusal.FOREIGN_CURSOR, FIELD);
        }
        List<FieldValue> sort = new ArrayList<>(sorts);
        for (JsonNode value : values) {
            if (value.isIntegralNumber()) {
                sort.add(FieldValue.of(value.asLong()));
            } else if (value.isString()) {
                sort.add(FieldValue.of(value.asString()));
            } else {
                throw new RefusedException(InputRefusal.MALFORMED, FIELD);
            }
        }
        return sort;
    }

    private static JsonNode content(String cursor) {
        try {
            return JSON.readTree(Base64.getUrlDecoder().decode(cursor));
        } catch (IllegalArgumentException | JacksonException malformed) {
            throw new RefusedException(InputRefusal.MALFORMED, FIELD);
        }
    }

    private static String digestOf(String asked) {
        return Sha256.of(asked).substring(0, 2 * DIGEST_BYTES);
    }
}
