package org.anjian.query.feed;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Supplier;

/** What was rendered last, so that it is not rendered again as long as what it was made of is the same. */
final class Renderings {

    private static final long BYTES = 16L << 20;
    private static final int OVERHEAD = 200;

    private final Cache<Object, Rendered> known = Caffeine.newBuilder()
            .maximumWeight(BYTES)
            .weigher((Object key, Rendered rendered) -> rendered.bytes().length + OVERHEAD)
            .build();

    /**
     * What was rendered for a key, or is now.
     *
     * @param key all that the rendering depends on
     */
    Rendered of(Object key, Supplier<Rendered> rendering) {
        Rendered rendered = known.getIfPresent(key);
        if (rendered == null) {
            rendered = rendering.get();
            known.put(key, rendered);
        }
        return rendered;
    }
}
