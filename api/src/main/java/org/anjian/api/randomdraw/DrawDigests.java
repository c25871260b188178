package org.anjian.api.randomdraw;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.anjian.api.message.Sha256;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;

/** The digests of a draw: of the seed, and of the canonical form of its pools. */
public final class DrawDigests {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private DrawDigests() {}

    /**
     * Checks a SHA-256 or a seed of 32 bytes, in hexadecimal.
     *
     * @throws RefusedException {@link InputRefusal#MALFORMED}
     */
    public static void requireHash(String text, String field) {
        if (text == null || !HASH.matcher(text).matches()) {
            throw new RefusedException(InputRefusal.MALFORMED, field);
        }
    }

    /** The SHA-256 of the bytes of a seed. */
    public static String ofSeed(String seed) {
        return Sha256.of(HexFormat.of().parseHex(seed));
    }

    /** The SHA-256 of a pool: its entries in the order of their UTF-8 bytes, each with a line feed behind it. */
    public static String ofPool(Collection<String> entries) {
        StringBuilder canonical = new StringBuilder();
        sorted(entries).forEach(entry -> canonical.append(entry).append('\n'));
        return Sha256.of(canonical.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The SHA-256 of exclusions: {@code excluded TAB from TAB reason}, as a pool. */
    public static String ofExclusions(Collection<DrawExclusion> exclusions) {
        return ofPool(exclusions.stream()
                .map(one -> one.excluded() + "\t" + (one.from() == null ? "" : one.from()) + "\t" + one.reason())
                .toList());
    }

    static List<String> sorted(Collection<String> entries) {
        return entries.stream()
                .sorted((one, other) -> Arrays.compareUnsigned(
                        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8)))
                .toList();
    }
}
