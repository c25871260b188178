package org.anjian.query.enterprise;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.util.List;
import java.util.stream.Stream;
import org.anjian.api.emergencyplan.view.EmergencyPlanView;
import org.anjian.api.enterprise.InformationDomain;
import org.anjian.api.enterprise.view.EnterpriseView;
import org.anjian.api.hazard.view.HazardView;
import org.anjian.api.majorhazardsource.view.MajorHazardSourceView;
import org.anjian.api.safetymanager.view.SafetyManagerView;
import org.anjian.api.standardization.view.StandardizationView;
import org.anjian.api.training.view.TrainingFileView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.readmodel.FoldedModel;
import org.anjian.query.readmodel.Indices;
import org.anjian.query.replay.RecordKinds;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The answers for the ten domains of an enterprise's file. */
@Configuration(proxyBeanMethods = false)
class SharedInformationModel {

    @Bean
    SharedInformation sharedInformation(
            ElasticsearchClient client,
            Indices indices,
            List<FoldedModel<?, ?>> models,
            RecordKinds kinds,
            ReadFilter permissions) {
        return new SharedInformation(
                client,
                Stream.of(InformationDomain.values())
                        .map(domain -> new SharedInformation.Source(domain, kept(domain, models, indices)))
                        .toList(),
                kinds.with(EnterpriseView.class),
                permissions);
    }

    private static SharedInformation.@Nullable Kept kept(
            InformationDomain domain, List<FoldedModel<?, ?>> models, Indices indices) {
        return switch (domain) {
            case HAZARDS -> kept("hazard-loop", HazardView.class, models, indices);
            case MAJOR_HAZARD_SOURCES ->
                kept("enterprise-registry/majorhazardsource", MajorHazardSourceView.class, models, indices);
            case STANDARDISATION ->
                kept("enterprise-registry/standardization", StandardizationView.class, models, indices);
            case TRAINING -> kept("personnel-assessment/training", TrainingFileView.class, models, indices);
            case PROFESSIONALS -> kept("personnel-assessment/safetymanager", SafetyManagerView.class, models, indices);
            case RESCUE -> kept("enterprise-registry/emergencyplan", EmergencyPlanView.class, models, indices);
            case CREDIT, LICENCES, TESTING, ACCOUNTABILITY -> null;
        };
    }

    private static SharedInformation.Kept kept(
            String context, Class<?> document, List<FoldedModel<?, ?>> models, Indices indices) {
        return models.stream()
                .filter(model -> model.viewType().equals(document))
                .findFirst()
                .map(model -> new SharedInformation.Kept(context, document, indices.alias(model)))
                .orElseThrow(() -> new IllegalStateException("no read model of " + document));
    }
}
