package org.anjian.config.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.anjian.config.AnjianProperties;
import org.anjian.config.Mode;
import org.anjian.query.feed.PublicProperties;
import org.anjian.query.feed.SigningKey;
import org.anjian.query.feed.SigningKeys;
import org.anjian.query.readmodel.DocumentJson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** With which keys the node signs what it states to the public. */
@Configuration(proxyBeanMethods = false)
class FeedKeysConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(FeedKeysConfiguration.class);

    @Bean
    SigningKeys signingKeys(PublicProperties settings, AnjianProperties node, DocumentJson json) {
        List<String> keys = settings.signingKeys();
        if (keys.isEmpty() && node.mode() == Mode.EMBEDDED) {
            keys = List.of(ownKey(node.data().resolve("keys")));
        }
        if (keys.isEmpty()) {
            LOG.warn(
                    "anjian.public.signing-keys is empty: no statement is signed for months in which nothing was published");
        }
        return new SigningKeys(keys.stream().map(SigningKey::of).toList(), json);
    }

    /** The key of an embedded node, made at its first start and readable by its owner only. */
    private static String ownKey(Path folder) {
        Path file = folder.resolve("public-signing.jwk");
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
                Path fresh = Files.createTempFile(
                        folder,
                        "public-signing",
                        ".new",
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(fresh, SigningKey.fresh("embedded-1"));
                Files.move(fresh, file);
            }
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException("The key that signs for the public cannot be made or read", failed);
        }
    }
}
