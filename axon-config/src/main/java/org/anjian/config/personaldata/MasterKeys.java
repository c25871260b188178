package org.anjian.config.personaldata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The numbered keys that wrap the keys of persons. They never come near the database: they live in files or in the
 * environment. A new one with a higher number takes over; the old ones stay until every key is wrapped anew.
 */
final class MasterKeys {

    private static final int BYTES = 32;
    private static final Pattern FILE = Pattern.compile("(\\d{1,6})\\.key");
    private static final Pattern TEXT = Pattern.compile("(\\d{1,6}):([A-Za-z0-9+/=]+)");

    private final NavigableMap<Integer, SecretKey> keys;

    private MasterKeys(NavigableMap<Integer, SecretKey> keys) {
        if (keys.isEmpty()) {
            throw new IllegalStateException(
                    "There is no master key for personal data: set anjian.personal-data.master-keys"
                            + " or put a file <number>.key into anjian.personal-data.key-folder");
        }
        this.keys = keys;
    }

    /** The keys of the settings. */
    static MasterKeys of(Collection<String> texts) {
        NavigableMap<Integer, SecretKey> keys = new TreeMap<>();
        for (String text : texts) {
            Matcher parts = TEXT.matcher(text.strip());
            if (!parts.matches()) {
                throw new IllegalStateException(
                        "anjian.personal-data.master-keys has an entry that is not <number>:<Base64>");
            }
            keys.put(
                    Integer.valueOf(parts.group(1)),
                    key(parts.group(2), "an entry of anjian.personal-data.master-keys"));
        }
        return new MasterKeys(keys);
    }

    /** The keys of a folder. */
    static MasterKeys in(Path folder) {
        NavigableMap<Integer, SecretKey> keys = new TreeMap<>();
        try (Stream<Path> files = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
            for (Path file : files.toList()) {
                Matcher name = FILE.matcher(file.getFileName().toString());
                if (name.matches()) {
                    keys.put(
                            Integer.valueOf(name.group(1)),
                            key(Files.readString(file).strip(), "the key file " + file.getFileName()));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The master keys for personal data cannot be read", unreadable);
        }
        return new MasterKeys(keys);
    }

    /** Makes the first key of a folder that has none, readable by its owner only. */
    static void makeFirst(Path folder) {
        try {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            try (Stream<Path> files = Files.list(folder)) {
                if (files.anyMatch(
                        file -> FILE.matcher(file.getFileName().toString()).matches())) {
                    return;
                }
            }
            byte[] fresh = new byte[BYTES];
            new SecureRandom().nextBytes(fresh);
            Path file = Files.createFile(
                    folder.resolve("1.key"),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, Base64.getEncoder().encodeToString(fresh) + "\n");
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The first master key for personal data cannot be written", unwritable);
        }
    }

    /** The number of the key that wraps new keys. */
    int current() {
        return keys.lastKey();
    }

    /**
     * A key by its number.
     *
     * @throws IllegalStateException where that key is missing: what it wraps cannot be read, and must not be lost silently
     */
    SecretKey numbered(int number) {
        SecretKey key = keys.get(number);
        if (key == null) {
            throw new IllegalStateException("Master key " + number + " for personal data is missing");
        }
        return key;
    }

    private static SecretKey key(String base64, String where) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException malformed) {
            throw new IllegalStateException(where + " is not Base64", malformed);
        }
        if (bytes.length != BYTES) {
            throw new IllegalStateException(where + " does not hold " + BYTES + " bytes");
        }
        return new SecretKeySpec(bytes, "AES");
    }
}
