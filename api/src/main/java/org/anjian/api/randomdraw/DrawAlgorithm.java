package org.anjian.api.randomdraw;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.RefusedException;

/**
 * Draws objects and officers from a seed; the same input gives the same names everywhere. Written down in
 * docs/random-draw.md, so that anybody can repeat it.
 */
public final class DrawAlgorithm {

    /** The version of the algorithm. */
    public static final int VERSION = 1;

    private static final long WORDS = 1L << 32;

    private final Mac mac;
    private long counter;
    private ByteBuffer block = ByteBuffer.allocate(0);

    private DrawAlgorithm(String seed) {
        try {
            mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(seed), "HmacSHA256"));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Who inspects what.
     *
     * @throws RefusedException {@link RandomDrawRefusal#POOL_TOO_SMALL}
     */
    public static List<DrawnPair> draw(DrawInput input) {
        DrawAlgorithm numbers = new DrawAlgorithm(input.seed());
        Set<String> excluded = new HashSet<>();
        Map<String, Set<String>> apart = new HashMap<>();
        for (DrawExclusion exclusion : input.exclusions()) {
            if (exclusion.from() == null) {
                excluded.add(exclusion.excluded());
            } else {
                apart.computeIfAbsent(exclusion.from(), from -> new HashSet<>()).add(exclusion.excluded());
            }
        }
        List<String> objects = numbers.take(without(input.objects(), excluded), input.take());
        List<String> officers = without(input.officers(), excluded);
        return objects.stream()
                .map(object -> new DrawnPair(
                        new EnterpriseId(object),
                        numbers.take(
                                without(officers, apart.getOrDefault(object, Set.of())), input.officersPerObject())))
                .toList();
    }

    private static List<String> without(List<String> pool, Set<String> excluded) {
        return DrawDigests.sorted(pool).stream()
                .filter(entry -> !excluded.contains(entry))
                .toList();
    }

    /** The first of a shuffle after Fisher and Yates, as many as are asked for. */
    private List<String> take(List<String> pool, int count) {
        if (pool.size() < count) {
            throw new RefusedException(RandomDrawRefusal.POOL_TOO_SMALL);
        }
        List<String> shuffled = new ArrayList<>(pool);
        for (int i = 0; i < count; i++) {
            Collections.swap(shuffled, i, i + below(shuffled.size() - i));
        }
        return List.copyOf(shuffled.subList(0, count));
    }

    /** A number from 0 to bound - 1, all equally likely: words beyond the last whole multiple of the bound are rejected. */
    private int below(int bound) {
        long limit = WORDS - WORDS % bound;
        long word;
        do {
            word = word();
        } while (word >= limit);
        return (int) (word % bound);
    }

    private long word() {
        if (!block.hasRemaining()) {
            block = ByteBuffer.wrap(mac.doFinal(
                    ByteBuffer.allocate(Long.BYTES).putLong(counter++).array()));
        }
        return Integer.toUnsignedLong(block.getInt());
    }
}
