package org.anjian.query.casefile;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import org.anjian.api.casefile.view.CaseFileProgrammeView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The read model of the assessment of case files, and the answers from it. */
@Configuration(proxyBeanMethods = false)
class CaseFileProgrammeReadModel {

    @Bean
    CaseFileProgrammeFold caseFileProgrammeFold() {
        return new CaseFileProgrammeFold();
    }

    @Bean
    ViewSearch<CaseFileProgrammeView> caseFileProgrammeSearch(
            ElasticsearchClient client, Indices indices, CaseFileProgrammeFold model) {
        return new ViewSearch<>(client, indices.alias(model), CaseFileProgrammeView.class);
    }

    @Bean
    CaseFileProgrammeQueries caseFileProgrammeQueries(
            ViewSearch<CaseFileProgrammeView> programmes, ReadFilter permissions, Positions positions) {
        return new CaseFileProgrammeQueries(programmes, permissions, positions);
    }
}
