package org.anjian.query.normativedocument;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The read model of normative documents. */
@Configuration(proxyBeanMethods = false)
class NormativeDocumentReadModel {

    @Bean
    NormativeDocumentFold normativeDocumentFold() {
        return new NormativeDocumentFold();
    }
}
