package org.anjian.config.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import org.anjian.proof.Hash;
import org.anjian.proof.MerkleTree;
import org.erdtman.jcs.JsonCanonicalizer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.ByteArrayBuilder;

/**
 * An event as the table has it, and as it is hashed. What is encrypted in it stays encrypted, so it is provable also when its key is
 * gone.
 *
 * @param recordedAt as it is stored
 * @param payload JSON in UTF-8
 * @param metaData likewise
 */
record StoredEvent(
        String identifier,
        String aggregate,
        long sequence,
        @Nullable String type,
        String recordedAt,
        String payloadType,
        @Nullable String revision,
        byte[] payload,
        byte[] metaData) {

    /** The columns that {@link #of} reads. */
    static final String COLUMNS = "event_identifier, aggregate_identifier, sequence_number, type, time_stamp,"
            + " payload_type, payload_revision, payload, meta_data";

    private static final JsonFactory JSON = new JsonFactory();

    /** The row that a result stands at. */
    static StoredEvent of(ResultSet row) throws SQLException {
        return new StoredEvent(
                row.getString("event_identifier"),
                row.getString("aggregate_identifier"),
                row.getLong("sequence_number"),
                row.getString("type"),
                row.getString("time_stamp"),
                row.getString("payload_type"),
                row.getString("payload_revision"),
                row.getBytes("payload"),
                row.getBytes("meta_data"));
    }

    /** The leaf of the tree. */
    Hash leaf() {
        return MerkleTree.leaf(canonical());
    }

    /**
     * As canonical JSON (RFC 8785). Numbers beyond what that form tells apart, and the spelling of the stored text, are covered by
     * the digest of the bytes themselves.
     *
     * @throws UncheckedIOException where the stored text is no JSON
     */
    byte[] canonical() {
        try (ByteArrayBuilder json = new ByteArrayBuilder(payload.length + metaData.length + 512)) {
            try (JsonGenerator members = JSON.createGenerator(ObjectWriteContext.empty(), json, JsonEncoding.UTF8)) {
                members.writeStartObject();
                members.writeStringProperty("aggregate", aggregate);
                members.writeStringProperty("event", identifier);
                members.writeName("metadata");
                members.writeRawValue(new String(metaData, StandardCharsets.UTF_8));
                members.writeName("payload");
                members.writeRawValue(new String(payload, StandardCharsets.UTF_8));
                members.writeStringProperty("payloadType", payloadType);
                members.writeStringProperty("recordedAt", recordedAt);
                members.writeStringProperty("revision", revision);
                members.writeNumberProperty("sequence", sequence);
                members.writeStringProperty("storedSha256", storedSha256());
                members.writeStringProperty("type", type);
                members.writeEndObject();
            }
            return new JsonCanonicalizer(json.getClearAndRelease()).getEncodedUTF8();
        } catch (IOException notJson) {
            throw new UncheckedIOException("event " + identifier + " is no JSON", notJson);
        }
    }

    private String storedSha256() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(payload);
            digest.update((byte) '\n');
            digest.update(metaData);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
