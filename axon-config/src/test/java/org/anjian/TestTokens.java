package org.anjian;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.security.DemoUser;
import org.anjian.security.DemoUsers;

/** Signs tokens as the identity provider of a city would; the node is given the public key. */
public final class TestTokens {

    /** Whom the tokens are for. */
    public static final String AUDIENCE = "anjian-test";

    private static final int KEY_BITS = 2048;

    private final Clock clock;
    private final KeyPair keys;
    private final Map<Role, Actor> people = new DemoUsers(new SecureRandom())
            .all().stream()
                    .map(DemoUser::actor)
                    .collect(Collectors.toMap(Actor::role, actor -> actor, (first, second) -> first));

    /**
     * A provider with a new key.
     *
     * @param clock tells when a token is issued
     */
    public TestTokens(Clock clock) {
        this.clock = clock;
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(KEY_BITS);
            this.keys = generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Writes the public key to a file and returns its location for the node's settings. */
    public String publicKeyLocation(Path folder) {
        String body = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(keys.getPublic().getEncoded());
        try {
            Path file = folder.resolve("token-key.pem");
            Files.writeString(file, "-----BEGIN PUBLIC KEY-----\n" + body + "\n-----END PUBLIC KEY-----\n");
            return file.toUri().toString();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The Authorization header of somebody in that role, who has the id, the post and the jurisdiction of the demo's user. */
    public String bearer(Role role) {
        return bearer(role, claims -> claims);
    }

    /**
     * The Authorization header that somebody makes who has nothing but the public key, and takes it for a secret of a keyed hash: a
     * node that believes the token's own word for its algorithm is deceived by it.
     */
    public String keyedByThePublicKey(Role role) {
        try {
            SignedJWT genuine = SignedJWT.parse(bearer(role).substring("Bearer ".length()));
            SignedJWT forged = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), genuine.getJWTClaimsSet());
            forged.sign(new MACSigner(keys.getPublic().getEncoded()));
            return "Bearer " + forged.serialize();
        } catch (JOSEException | ParseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The Authorization header with claims changed. */
    public String bearer(Role role, UnaryOperator<JWTClaimsSet.Builder> changed) {
        Instant now = clock.instant();
        Actor actor = people.get(role);
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .subject(actor.id())
                .audience(AUDIENCE)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(Duration.ofHours(1))))
                .claim("anjian_role", role.name())
                .claim("anjian_organisation", actor.organisation())
                .claim("anjian_jurisdiction", actor.jurisdiction().raw());
        if (actor.enterprise() != null) {
            claims.claim("anjian_enterprise", actor.enterprise().raw());
        }
        SignedJWT token = new SignedJWT(
                new JWSHeader(JWSAlgorithm.RS256), changed.apply(claims).build());
        try {
            token.sign(new RSASSASigner(keys.getPrivate()));
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
        return "Bearer " + token.serialize();
    }
}
