package org.anjian.query.readmodel;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How indices are laid out on the cluster.
 *
 * @param prefix what every index and alias begins with; empty on a cluster of our own
 * @param shards how many primary shards
 * @param replicas how many copies besides the primary, 0 on a single node
 * @param refreshInterval after how long a written document is found by searches; null for the engine's own way: a second
 *     while somebody searches, and at the next search where nobody does, which spares a catching up every refresh
 */
public record IndexSettings(
        String prefix, int shards, int replicas, @Nullable Duration refreshInterval) {

    /** One node, one shard, found after a second. */
    public static IndexSettings singleNode() {
        return new IndexSettings("", 1, 0, null);
    }

    Map<String, Object> live() {
        Map<String, Object> live = new HashMap<>();
        live.put("index.number_of_replicas", replicas);
        live.put("index.refresh_interval", refreshInterval == null ? null : refreshInterval.toMillis() + "ms");
        return live;
    }
}
