package org.anjian.feed;

import static org.anjian.feed.PublicReader.text;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;

/** The key that statements are signed with, as a reader has it: with nothing but the JDK (RFC 8037). */
record StatementKey(PublicKey key) {

    private static final String SPKI = "302a300506032b6570032100";

    /** The key whose public part is published so. */
    static StatementKey of(String x) throws GeneralSecurityException {
        byte[] open = HexFormat.of()
                .parseHex(SPKI + HexFormat.of().formatHex(Base64.getUrlDecoder().decode(x)));
        return new StatementKey(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(open)));
    }

    /** Whether this key made the signature of a text. */
    boolean signed(String text, String signature) throws GeneralSecurityException {
        Signature check = Signature.getInstance("Ed25519");
        check.initVerify(key);
        check.update(text.getBytes(StandardCharsets.US_ASCII));
        return check.verify(Base64.getUrlDecoder().decode(signature));
    }
}
