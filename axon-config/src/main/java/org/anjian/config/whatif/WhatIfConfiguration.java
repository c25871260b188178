package org.anjian.config.whatif;

import java.time.Duration;
import org.anjian.command.calendar.WorkCalendar;
import org.anjian.config.node.AtInterval;
import org.anjian.operations.Job;
import org.anjian.query.whatif.WhatIfRuns;
import org.anjian.query.whatif.WhatIfTerm;
import org.anjian.query.whatif.WorkingDays;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What comparisons with another rule ask of the runtime: the calendar, for how long they are kept, and their job. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WhatIfProperties.class)
class WhatIfConfiguration {

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
    AtInterval whatIfSweep(WhatIfRuns runs) {
        return new AtInterval("what-if-sweep", SWEEP, stopping -> runs.removeExpired());
    }
}
