package org.anjian.query.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;

/**
 * How many requests each caller may still send to this node: so many a minute, which come back bit by bit. Of callers that come no
 * more nothing is kept, and never more than {@value #REMEMBERED} are.
 */
public final class CallerBudgets {

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int REMEMBERED = 100_000;

    private final int mostPerMinute;
    private final TimeMeter time;
    private final Cache<String, Bucket> budgets = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterAccess(WINDOW.multipliedBy(2))
            .build();

    public CallerBudgets(int mostPerMinute) {
        this(mostPerMinute, TimeMeter.SYSTEM_NANOTIME);
    }

    CallerBudgets(int mostPerMinute, TimeMeter time) {
        this.mostPerMinute = mostPerMinute;
        this.time = time;
    }

    /** Counts a request of the caller; it is not admitted where nothing is left. */
    public Admission take(String caller) {
        ConsumptionProbe probe = of(caller).tryConsumeAndReturnRemaining(1);
        return new Admission(
                probe.isConsumed(),
                mostPerMinute,
                probe.getRemainingTokens(),
                seconds(probe.getNanosToWaitForReset()),
                Math.max(1, seconds(probe.getNanosToWaitForRefill())));
    }

    /** Tells whether anything is left, and counts nothing. */
    public Admission look(String caller) {
        Bucket budget = budgets.getIfPresent(caller);
        if (budget == null) {
            return new Admission(true, mostPerMinute, mostPerMinute, 0, 1);
        }
        var probe = budget.estimateAbilityToConsume(1);
        return new Admission(
                probe.canBeConsumed(),
                mostPerMinute,
                probe.getRemainingTokens(),
                0,
                Math.max(1, seconds(probe.getNanosToWaitForRefill())));
    }

    private Bucket of(String caller) {
        return budgets.get(
                caller,
                unknown -> Bucket.builder()
                        .withCustomTimePrecision(time)
                        .addLimit(limit -> limit.capacity(mostPerMinute).refillGreedy(mostPerMinute, WINDOW))
                        .build());
    }

    private static long seconds(long nanos) {
        return (nanos + 999_999_999) / 1_000_000_000;
    }

    /**
     * Whether a request is answered.
     *
     * @param admitted whether it is
     * @param most how many a minute are
     * @param remaining how many more are at once
     * @param resetSeconds after how many seconds the whole number is there again
     * @param retrySeconds after how many seconds the next is answered
     */
    public record Admission(boolean admitted, long most, long remaining, long resetSeconds, long retrySeconds) {

        /** Tells the caller how much is left, and where nothing is, when to come again. */
        public void tell(HttpServletResponse response) {
            response.setHeader("RateLimit-Limit", Long.toString(most));
            response.setHeader("RateLimit-Remaining", Long.toString(remaining));
            response.setHeader("RateLimit-Reset", Long.toString(resetSeconds));
            if (!admitted) {
                response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(retrySeconds));
            }
        }
    }
}
