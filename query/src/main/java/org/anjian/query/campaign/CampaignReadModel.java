package org.anjian.query.campaign;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.time.Clock;
import org.anjian.api.campaign.view.CampaignView;
import org.anjian.api.campaign.view.UnitParticipationView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.search.ViewSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The read models of campaigns and their units, and the answers from them. */
@Configuration(proxyBeanMethods = false)
class CampaignReadModel {

    @Bean
    CampaignFold campaignFold() {
        return new CampaignFold();
    }

    @Bean
    UnitParticipationFold unitParticipationFold() {
        return new UnitParticipationFold();
    }

    @Bean
    CampaignQueries campaignQueries(
            ElasticsearchClient client,
            Indices indices,
            CampaignFold campaigns,
            UnitParticipationFold units,
            ReadFilter permissions,
            Clock clock) {
        return new CampaignQueries(
                new ViewSearch<>(client, indices.alias(campaigns), CampaignView.class),
                new ViewSearch<>(client, indices.alias(units), UnitParticipationView.class),
                permissions,
                clock);
    }
}
