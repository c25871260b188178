package org.anjian.query.workcalendar;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The read model of recorded holiday arrangements. */
@Configuration(proxyBeanMethods = false)
class WorkCalendarReadModel {

    @Bean
    WorkCalendarFold workCalendarFold() {
        return new WorkCalendarFold();
    }
}
