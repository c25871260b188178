package org.anjian.query.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.anjian.api.message.Position;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.query.readmodel.SearchEngine;
import org.anjian.query.readmodel.SearchEngineException;
import org.jspecify.annotations.Nullable;

/** Lets a reader wait for its own write, without polling blindly from outside. */
public final class Positions {

    private static final long FIRST_LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(20);
    private static final long SLOWEST_NANOS = TimeUnit.MILLISECONDS.toNanos(160);

    private final SearchEngine engine;
    private final Duration patience;
    private final Map<String, String> aliasByPrefix;

    /**
     * @param patience how long a reader is kept waiting at most
     * @param aliasByPrefix the alias that has the document of a record, by the prefix of the record's id
     */
    public Positions(SearchEngine engine, Duration patience, Map<String, String> aliasByPrefix) {
        this.engine = engine;
        this.patience = patience;
        this.aliasByPrefix = Map.copyOf(aliasByPrefix);
    }

    /**
     * Waits until the document of a record is at a version or beyond.
     *
     * @param position what to wait for; null waits for nothing
     * @throws RefusedException {@link InputRefusal#TEMPORARILY_UNAVAILABLE} where that takes too long,
     *     {@link InputRefusal#MALFORMED} where it is the position of no record
     */
    public void await(@Nullable Position position) {
        if (position == null) {
            return;
        }
        String alias = aliasOf(position);
        long end = System.nanoTime() + patience.toNanos();
        long pause = FIRST_LOOK_NANOS;
        while (Availability.required(() -> version(alias, position.aggregateId())) < position.version()) {
            if (System.nanoTime() - end >= 0 || Thread.currentThread().isInterrupted()) {
                throw new RefusedException(InputRefusal.TEMPORARILY_UNAVAILABLE);
            }
            LockSupport.parkNanos(pause);
            pause = Math.min(pause * 2, SLOWEST_NANOS);
        }
    }

    /** Waits likewise, and makes the document found by searches. */
    public void awaitFound(@Nullable Position position) {
        if (position == null) {
            return;
        }
        await(position);
        String alias = aliasOf(position);
        Availability.required(() -> engine.call("POST", "/" + alias + "/_refresh", Map.of(), null));
    }

    private String aliasOf(Position position) {
        String prefix =
                position.aggregateId().substring(0, position.aggregateId().indexOf('-') + 1);
        String alias = aliasByPrefix.get(prefix);
        if (alias == null) {
            throw new RefusedException(InputRefusal.MALFORMED, "position");
        }
        return alias;
    }

    private long version(String alias, String id) {
        try {
            return engine.call("GET", "/" + alias + "/_doc/" + encoded(id), Map.of("_source", "false"), null)
                    .path("_version")
                    .asLong(0);
        } catch (SearchEngineException absent) {
            if (absent.isNotFound()) {
                return 0;
            }
            throw absent;
        }
    }

    private static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
