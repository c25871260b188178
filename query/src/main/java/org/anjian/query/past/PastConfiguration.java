package org.anjian.query.past;

import java.time.Clock;
import java.time.Duration;
import org.anjian.query.journal.EventJournal;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.readmodel.VersionedModel;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How lists and statistics are asked as of the past. */
@Configuration(proxyBeanMethods = false)
class PastConfiguration {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Bean
    VersionsAtHand versionsAtHand(
            ObjectProvider<VersionedModel<?, ?>> models, Indices indices, VersionProgress progress) {
        return new VersionsAtHand(models.stream().toList(), indices, progress, PATIENCE);
    }

    @Bean
    PastGuard pastGuard(VersionsAtHand versions, ReadFilter permissions) {
        return new PastGuard(versions, permissions);
    }

    @Bean
    PastMoments pastMoments(EventJournal journal, Clock clock) {
        return new PastMoments(journal, clock);
    }
}
