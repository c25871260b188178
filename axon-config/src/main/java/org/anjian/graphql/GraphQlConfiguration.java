package org.anjian.graphql;

import graphql.analysis.FieldComplexityCalculator;
import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.instrumentation.Instrumentation;
import org.anjian.api.page.PageRequest;
import org.anjian.api.permission.Permissions;
import org.anjian.command.delegation.ActingForOthers;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.seal.SealedReading;
import org.anjian.query.web.Questions;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import tools.jackson.databind.JacksonModule;

/** The surface: scalars, limits, errors, and who asks. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(QueryLimits.class)
public class GraphQlConfiguration {

    @Bean
    RuntimeWiringConfigurer scalars() {
        return wiring -> Scalars.all().forEach(wiring::scalar);
    }

    @Bean
    JacksonModule writtenRequests() {
        return new WrittenRequests();
    }

    @Bean
    DataFetcherExceptionResolver refusalErrors() {
        return new RefusalErrors();
    }

    @Bean
    WebGraphQlInterceptor actorOfRequest(ActingForOthers acting) {
        return new ActorOfRequest(acting);
    }

    @Bean
    WebGraphQlInterceptor malformedRequests() {
        return new MalformedRequests();
    }

    @Bean
    GraphQlSourceBuilderCustomizer knownDocuments() {
        return source -> source.configureGraphQl(graphQl -> graphQl.preparsedDocumentProvider(new KnownDocuments()));
    }

    @Bean
    Instrumentation asOfOperations(ObjectProvider<Questions> questions) {
        return new AsOfOperations(questions);
    }

    @Bean
    Instrumentation sealedLeaves(ObjectProvider<SealedReading> seals) {
        return new SealedLeaves(seals);
    }

    @Bean
    Instrumentation withheldFields(Permissions permissions, ReadFilter reading) {
        return new WithheldFields(permissions, reading);
    }

    @Bean
    WebGraphQlInterceptor requestOfExecution() {
        return new RequestOfExecution();
    }

    @Bean
    WebGraphQlInterceptor wholeTexts() {
        return new WholeTexts();
    }

    @Bean
    WebGraphQlInterceptor variableLimit(QueryLimits limits) {
        return new VariableLimit(limits.variableValues());
    }

    @Bean
    Instrumentation documentLimits(QueryLimits limits) {
        return new DocumentLimits(limits.rootFields(), limits.aliases());
    }

    @Bean
    Instrumentation depthLimit(QueryLimits limits) {
        return new MaxQueryDepthInstrumentation(limits.depth());
    }

    @Bean
    Instrumentation complexityLimit(QueryLimits limits) {
        return complexityLimit(limits.complexity());
    }

    /** A page costs its children once for every element that may come back. */
    static Instrumentation complexityLimit(int most) {
        FieldComplexityCalculator calculator = (field, children) -> {
            if (!field.getFieldDefinition().getArguments().stream()
                    .anyMatch(argument -> argument.getName().equals("first"))) {
                return 1 + children;
            }
            Object first = field.getArguments().get("first");
            int elements = first instanceof Integer given ? Math.max(given, 1) : PageRequest.DEFAULT;
            long cost = 1 + (long) Math.min(elements, PageRequest.MOST) * children;
            // already too much, and far from where the sum of all fields that a document may have would overflow
            return (int) Math.min(cost, most + 1L);
        };
        return new MaxQueryComplexityInstrumentation(most, calculator);
    }
}
