package org.anjian.query.operation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The read model of the operations of regions. */
@Configuration(proxyBeanMethods = false)
class OperationReadModel {

    @Bean
    OperationCalendarFold operationCalendarFold() {
        return new OperationCalendarFold();
    }
}
