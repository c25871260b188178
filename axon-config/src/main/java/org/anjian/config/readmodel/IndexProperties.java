package org.anjian.config.readmodel;

import java.time.Duration;
import org.anjian.query.readmodel.IndexSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How indices are laid out on the cluster.
 *
 * @param prefix what every index and alias begins with; empty on a cluster of our own
 * @param shards how many primary shards
 * @param replicas how many copies besides the primary, 0 on a single node
 * @param refreshInterval after how long a written document is found by searches; null for the engine's own way
 */
@ConfigurationProperties("anjian.index")
public record IndexProperties(
        @DefaultValue("") String prefix,
        @DefaultValue("1") int shards,
        @DefaultValue("0") int replicas,
        @Nullable Duration refreshInterval) {

    IndexSettings settings() {
        return new IndexSettings(prefix, shards, replicas, refreshInterval);
    }
}
