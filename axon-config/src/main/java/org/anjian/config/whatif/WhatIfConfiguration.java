package org.anjian.config.whatif;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.anjian.command.calendar.WorkCalendar;
import org.anjian.operations.Job;
import org.anjian.query.whatif.WhatIfRuns;
import org.anjian.query.whatif.WhatIfTerm;
import org.anjian.query.whatif.WorkingDays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What comparisons with another rule ask of the runtime: the calendar, for how long they are kept, and their job. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WhatIfProperties.class)
class WhatIfConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(WhatIfConfiguration.class);
    private static final Duration SWEEP = Duration.ofMinutes(5);

    @Bean
    WorkingDays workingDays(ObjectProvider<WorkCalendar> calendar) {
        return calendar.getIfAvailable(WorkCalendar::bundled)::plusWorkingDays;
    }

    @Bean
    WhatIfTerm whatIfTerm(WhatIfProperties properties) {
        return new WhatIfTerm(properties.keep());
    }

    @Bean
    Job whatIfJob(WhatIfRuns runs) {
        return new WhatIfJob(runs);
    }

    @Bean
    ScheduledExecutorService whatIfSweep(WhatIfRuns runs) {
        ScheduledExecutorService sweep = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("what-if-sweep").factory());
        sweep.scheduleWithFixedDelay(() -> sweep(runs), SWEEP.toMillis(), SWEEP.toMillis(), TimeUnit.MILLISECONDS);
        return sweep;
    }

    private static void sweep(WhatIfRuns runs) {
        try {
            runs.removeExpired();
        } catch (RuntimeException down) {
            LOG.warn("what-if: what has expired could not be removed: {}", down.toString());
        }
    }
}
