package org.anjian.importing.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.HexFormat;
import org.anjian.api.message.Sha256;

/** The digest of files, names included, content for content. */
public final class Fingerprint {

    private static final int BUFFER = 1 << 16;

    private Fingerprint() {}

    /**
     * The digest of files in the order given.
     *
     * @throws UnreadableSource if one cannot be read
     */
    public static String of(Collection<Path> files) {
        MessageDigest digest = Sha256.fresh();
        byte[] buffer = new byte[BUFFER];
        for (Path file : files) {
            digest.update((file.getFileName() + "\n").getBytes(StandardCharsets.UTF_8));
            try (InputStream in = Files.newInputStream(file)) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    digest.update(buffer, 0, read);
                }
            } catch (IOException e) {
                throw new UnreadableSource("the file " + file + " cannot be read: " + e.getMessage(), e);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
