package org.anjian.query.readmodel;

import java.time.Duration;
import java.util.Map;

/**
 * How indices are laid out on the cluster.
 *
 * @param prefix what every index and alias begins with; empty on a cluster of our own
 * @param shards how many primary shards
 * @param replicas how many copies besides the primary, 0 on a single node
 * @param refreshInterval after how long a written document is found by searches
 */
public record IndexSettings(String prefix, int shards, int replicas, Duration refreshInterval) {

    /** One node, one shard, found after a second. */
    public static IndexSettings singleNode() {
        return new IndexSettings("", 1, 0, Duration.ofSeconds(1));
    }

    Map<String, Object> live() {
        return Map.of(
                "index.number_of_replicas", replicas, "index.refresh_interval", refreshInterval.toMillis() + "ms");
    }
}
