package org.anjian.config.proof;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the ledger proves itself.
 *
 * @param origin the name of the ledger in its checkpoints and its key, without spaces: one that no other ledger has
 * @param growth how often the tree takes in the events that were appended since
 * @param checkpoints how often a checkpoint is signed where anything was recorded; zero for statements and operators only
 * @param witness where the copy of the leaves is kept; null for below the data folder
 */
@ConfigurationProperties("anjian.proof")
record ProofProperties(
        @DefaultValue("anjian.local/ledger") String origin,
        @DefaultValue("10s") Duration growth,
        @DefaultValue("10m") Duration checkpoints,
        @Nullable Path witness) {}
