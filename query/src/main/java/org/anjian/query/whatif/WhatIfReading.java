package org.anjian.query.whatif;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.time.Clock;
import org.anjian.api.permission.Permissions;
import org.anjian.query.journal.EventJournal;
import org.anjian.query.readmodel.IndexSettings;
import org.anjian.query.readmodel.ReadModelTable;
import org.anjian.query.readmodel.SearchEngine;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Comparisons with another rule, and the answers from them. */
@Configuration(proxyBeanMethods = false)
class WhatIfReading {

    @Bean
    WhatIfIndices whatIfIndices(SearchEngine engine, ElasticsearchClient client, IndexSettings settings) {
        return new WhatIfIndices(engine, client, settings.prefix());
    }

    @Bean
    WhatIfRuns whatIfRuns(
            WhatIfIndices indices,
            JdbcClient database,
            EventJournal journal,
            ReadModelTable exclusion,
            WorkingDays workingDays,
            WhatIfTerm term,
            Clock clock) {
        return new WhatIfRuns(new WhatIfTable(database), indices, journal, exclusion, workingDays, clock, term.keep());
    }

    @Bean
    WhatIfQueries whatIfQueries(
            WhatIfRuns runs, WhatIfIndices indices, ElasticsearchClient client, Permissions permissions) {
        return new WhatIfQueries(runs, indices, client, permissions);
    }
}
