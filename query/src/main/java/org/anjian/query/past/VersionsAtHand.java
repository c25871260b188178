package org.anjian.query.past;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.readmodel.VersionedModel;

/** The read models whose versions are kept, and up to where they are known to be complete. */
public final class VersionsAtHand {

    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    private final Map<String, VersionedModel<?, ?>> byAlias;
    private final Indices indices;
    private final VersionProgress progress;
    private final Duration patience;

    /** Up to where searches are known to find everything. It can only grow. */
    private final Map<String, Long> complete = new ConcurrentHashMap<>();

    /**
     * @param patience how long a reader is kept waiting at most
     */
    public VersionsAtHand(
            Collection<VersionedModel<?, ?>> models, Indices indices, VersionProgress progress, Duration patience) {
        this.byAlias = models.stream()
                .collect(Collectors.toUnmodifiableMap(model -> indices.alias(model.model()), model -> model));
        this.indices = indices;
        this.progress = progress;
        this.patience = patience;
    }

    /**
     * The alias of the versions of a read model, once they are complete up to a position.
     *
     * @param alias the alias of the read model
     * @throws RefusedException {@link InputRefusal#NOT_OF_THE_PAST} where its versions are not kept,
     *     {@link InputRefusal#TEMPORARILY_UNAVAILABLE} where they are not complete in time
     */
    String index(String alias, long position) {
        VersionedModel<?, ?> model = model(alias);
        String versions = indices.alias(model);
        if (complete.getOrDefault(alias, Long.MIN_VALUE) < position) {
            await(model, position);
            indices.refresh(versions);
            complete.merge(alias, position, Math::max);
        }
        return versions;
    }

    private VersionedModel<?, ?> model(String alias) {
        VersionedModel<?, ?> model = byAlias.get(alias);
        if (model == null) {
            throw new RefusedException(InputRefusal.NOT_OF_THE_PAST);
        }
        return model;
    }

    private void await(VersionedModel<?, ?> model, long position) {
        long end = System.nanoTime() + patience.toNanos();
        while (!progress.hasAll(model.name(), position)) {
            if (System.nanoTime() - end >= 0 || Thread.currentThread().isInterrupted()) {
                throw new RefusedException(InputRefusal.TEMPORARILY_UNAVAILABLE);
            }
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }
}
