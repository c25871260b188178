package org.anjian.query.readmodel;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.http.HttpEntity;
import org.apache.http.entity.ContentType;
import org.apache.http.nio.entity.NByteArrayEntity;

/** The lines of one bulk request: whole documents under external versions, each serialized once. */
final class BulkBody {

    private static final byte[] NEWER =
            "{\"index\":{\"version_type\":\"external\",\"version\":".getBytes(StandardCharsets.UTF_8);
    private static final byte[] NEWER_OR_SAME =
            "{\"index\":{\"version_type\":\"external_gte\",\"version\":".getBytes(StandardCharsets.UTF_8);
    private static final byte[] REMOVAL = "{\"delete\":{\"_id\":".getBytes(StandardCharsets.UTF_8);
    private static final byte[] ID = ",\"_id\":".getBytes(StandardCharsets.UTF_8);
    private static final byte[] END = "}}\n".getBytes(StandardCharsets.UTF_8);

    private final DocumentJson json;
    private final byte[] action;
    private final Lines lines = new Lines();
    private final List<Draft<?>> drafts = new ArrayList<>();

    private BulkBody(DocumentJson json, byte[] action) {
        this.json = json;
        this.action = action;
    }

    /** Whose documents are taken where their versions are newer than those in the index. */
    static BulkBody newer(DocumentJson json) {
        return new BulkBody(json, NEWER);
    }

    /** Whose documents are also taken in the place of others of the same versions. */
    static BulkBody newerOrSame(DocumentJson json) {
        return new BulkBody(json, NEWER_OR_SAME);
    }

    /** The removal of documents, whatever their versions. */
    static BulkBody removal(DocumentJson json, Collection<String> ids) {
        BulkBody body = newer(json);
        for (String id : ids) {
            body.lines.writeBytes(REMOVAL);
            body.lines.writeBytes(json.bytes(id));
            body.lines.writeBytes(END);
        }
        return body;
    }

    void add(Draft<?> draft, Object document) {
        lines.writeBytes(action);
        lines.writeBytes(Long.toString(draft.version()).getBytes(StandardCharsets.US_ASCII));
        lines.writeBytes(ID);
        lines.writeBytes(json.bytes(draft.id()));
        lines.writeBytes(END);
        lines.writeBytes(json.bytes(document));
        lines.write('\n');
        drafts.add(draft);
    }

    int size() {
        return lines.size();
    }

    List<Draft<?>> drafts() {
        return drafts;
    }

    HttpEntity entity(ContentType type) {
        return lines.entity(type);
    }

    private static final class Lines extends ByteArrayOutputStream {

        private static final int USUAL = 1 << 20;

        private Lines() {
            super(USUAL);
        }

        // Hands out the buffer itself: a copy of every bulk would be garbage of the same size.
        private HttpEntity entity(ContentType type) {
            return new NByteArrayEntity(buf, 0, count, type);
        }
    }
}
