package org.anjian.query.feed;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anjian.api.feed.FeedRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.query.readmodel.DocumentJson;

/** The keys of the node: the first that can sign does; all are published, so that what an earlier one signed can be verified. */
public final class SigningKeys {

    private final List<SigningKey> keys;
    private final DocumentJson json;

    public SigningKeys(List<SigningKey> keys, DocumentJson json) {
        this.keys = List.copyOf(keys);
        this.json = json;
    }

    boolean canSign() {
        return signing().isPresent();
    }

    /** Every key, the present one before those of before. */
    public List<SigningKey> all() {
        return keys;
    }

    /** The key that signs; empty where none can. */
    public Optional<SigningKey> signing() {
        return keys.stream().filter(SigningKey::canSign).findFirst();
    }

    /** The public keys as a JSON Web Key Set (RFC 7517). */
    public Rendered published() {
        return Rendered.of(
                json.bytes(
                        Map.of("keys", keys.stream().map(SigningKey::published).toList())),
                "application/jwk-set+json");
    }

    /**
     * A payload with its signature: a JSON Web Signature in compact form (RFC 7515).
     *
     * @throws RefusedException {@link FeedRefusal#NO_KEY} where no key can sign
     */
    Rendered signed(Object payload) {
        SigningKey key = signing().orElseThrow(() -> new RefusedException(FeedRefusal.NO_KEY));
        Map<String, String> header = new LinkedHashMap<>();
        header.put("alg", "EdDSA");
        header.put("kid", key.id());
        header.put("typ", "JOSE");
        String text = encoded(json.bytes(header)) + "." + encoded(json.bytes(payload));
        String whole = text + "." + encoded(key.sign(text.getBytes(StandardCharsets.US_ASCII)));
        return Rendered.of(whole.getBytes(StandardCharsets.US_ASCII), "application/jose");
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
