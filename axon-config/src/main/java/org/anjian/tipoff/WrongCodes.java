package org.anjian.tipoff;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.tipoff.TipOffRefusal;

/**
 * How many wrong codes came from where of late. Kept in memory alone and for minutes: from where an informer asks is written
 * down nowhere.
 */
final class WrongCodes {

    private static final int MOST = 10;
    private static final int REMEMBERED = 10_000;
    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final Cache<String, AtomicInteger> wrong = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(WINDOW)
            .build();

    /**
     * Lets through whoever did not try too many.
     *
     * @throws RefusedException {@link TipOffRefusal#TOO_MANY_WRONG_CODES}
     */
    void require(String from) {
        AtomicInteger count = wrong.getIfPresent(from);
        if (count != null && count.get() >= MOST) {
            throw new RefusedException(TipOffRefusal.TOO_MANY_WRONG_CODES, "code");
        }
    }

    /** Counts one. */
    void count(String from) {
        wrong.get(from, address -> new AtomicInteger()).incrementAndGet();
    }
}
