package org.anjian.query.feed;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A key of Ed25519 (RFC 8032), given as a JSON Web Key (RFC 8037). Its signatures are the same for the same text, so what is signed
 * reads the same each time it is asked for.
 */
public final class SigningKey {

    private static final String ALGORITHM = "Ed25519";
    private static final int BYTES = 32;
    private static final byte[] PRIVATE = HexFormat.of().parseHex("302e020100300506032b657004220420");
    private static final byte[] PUBLIC = HexFormat.of().parseHex("302a300506032b6570032100");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String id;
    private final String publicPart;
    private final @Nullable PrivateKey secret;
    private final PublicKey open;

    private SigningKey(String id, byte[] publicPart, byte @Nullable [] secret) throws GeneralSecurityException {
        this.id = id;
        this.publicPart = Base64.getUrlEncoder().withoutPadding().encodeToString(publicPart);
        this.secret = secret == null
                ? null
                : KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(joined(PRIVATE, secret)));
        this.open =
                KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(joined(PUBLIC, publicPart)));
        if (this.secret != null && !fits()) {
            throw new GeneralSecurityException("its two parts do not belong together");
        }
    }

    /**
     * A key of the settings.
     *
     * @param jwk with {@code kty} OKP, {@code crv} Ed25519, {@code kid} and {@code x}; with {@code d} where it signs
     * @throws IllegalStateException where it is none; never with the key in the message
     */
    public static SigningKey of(String jwk) {
        try {
            JsonNode key = JSON.readTree(jwk);
            String id = key.path("kid").asString("");
            if (!key.path("kty").asString("").equals("OKP")
                    || !key.path("crv").asString("").equals(ALGORITHM)
                    || id.isBlank()) {
                throw new IllegalStateException(
                        "a key of anjian.public.signing-keys is no OKP key of Ed25519 with a kid");
            }
            return new SigningKey(id, part(key, "x"), key.has("d") ? part(key, "d") : null);
        } catch (JacksonException | GeneralSecurityException malformed) {
            throw new IllegalStateException("a key of anjian.public.signing-keys cannot be read: "
                    + malformed.getClass().getSimpleName());
        }
    }

    /** A fresh key as a JSON Web Key, private part included. */
    public static String fresh(String id) {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            Map<String, String> jwk = new LinkedHashMap<>();
            jwk.put("kty", "OKP");
            jwk.put("crv", ALGORITHM);
            jwk.put("kid", id);
            jwk.put("x", last(pair.getPublic().getEncoded()));
            jwk.put("d", last(pair.getPrivate().getEncoded()));
            return JSON.writeValueAsString(jwk);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has Ed25519", impossible);
        }
    }

    /** Its name. */
    String id() {
        return id;
    }

    /** Its public part. */
    public PublicKey open() {
        return open;
    }

    boolean canSign() {
        return secret != null;
    }

    /** What everybody may know of it. */
    Map<String, String> published() {
        Map<String, String> jwk = new LinkedHashMap<>();
        jwk.put("kty", "OKP");
        jwk.put("crv", ALGORITHM);
        jwk.put("kid", id);
        jwk.put("use", "sig");
        jwk.put("alg", "EdDSA");
        jwk.put("x", publicPart);
        return jwk;
    }

    /** The signature of some bytes. */
    public byte[] sign(byte[] bytes) {
        if (secret == null) {
            throw new IllegalStateException(id + " has no private part");
        }
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(secret);
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("a key that was read signs", impossible);
        }
    }

    private boolean fits() throws GeneralSecurityException {
        byte[] text = id.getBytes(StandardCharsets.UTF_8);
        Signature check = Signature.getInstance(ALGORITHM);
        check.initVerify(open);
        check.update(text);
        return check.verify(sign(text));
    }

    private static byte[] part(JsonNode key, String name) throws GeneralSecurityException {
        try {
            byte[] part = Base64.getUrlDecoder().decode(key.path(name).asString(""));
            if (part.length != BYTES) {
                throw new GeneralSecurityException(name + " does not hold " + BYTES + " bytes");
            }
            return part;
        } catch (IllegalArgumentException malformed) {
            throw new GeneralSecurityException(name + " is not Base64 for addresses", malformed);
        }
    }

    private static String last(byte[] encoded) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Arrays.copyOfRange(encoded, encoded.length - BYTES, encoded.length));
    }

    private static byte[] joined(byte[] head, byte[] tail) {
        byte[] all = Arrays.copyOf(head, head.length + tail.length);
        System.arraycopy(tail, 0, all, head.length, tail.length);
        return all;
    }
}
