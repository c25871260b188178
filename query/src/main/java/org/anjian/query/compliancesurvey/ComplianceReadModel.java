package org.anjian.query.compliancesurvey;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The read model of surveys. */
@Configuration(proxyBeanMethods = false)
class ComplianceReadModel {

    @Bean
    ComplianceFold complianceFold() {
        return new ComplianceFold();
    }
}
