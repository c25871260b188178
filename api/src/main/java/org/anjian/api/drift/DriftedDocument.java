package org.anjian.api.drift;

import java.util.regex.Pattern;
import org.anjian.api.message.Sha256;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/**
 * A document of a read model that does not say what the ledger says.
 *
 * @param id the document; the digest of its id where that is none that Anjian gives: it could be anybody's text
 * @param record the record whose events it is folded from; null where no record stands behind it
 */
public record DriftedDocument(String id, @Nullable String record, DriftKind kind) {

    private static final Pattern OURS = Pattern.compile("[A-Za-z0-9._:@-]{1,200}");
    private static final String DIGEST = "sha256:";

    public DriftedDocument {
        id = nameOf(Required.value(id, "id"));
        record = record == null ? null : nameOf(record);
        Required.value(kind, "kind");
    }

    /** Whether a name under which a document is told of is not its id. */
    public static boolean isDigest(String name) {
        return name.startsWith(DIGEST);
    }

    /** The name under which a document is told of. */
    public static String nameOf(String id) {
        return OURS.matcher(id).matches() ? id : DIGEST + Sha256.of(id);
    }
}
