package org.anjian.graphql;

import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.schema.idl.RuntimeWiring;
import java.io.IOException;
import java.util.List;
import org.anjian.query.feed.PublicProperties;
import org.anjian.query.feed.web.PublicAnswers;
import org.anjian.query.feed.web.PublicFetchers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.execution.DefaultExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.server.WebGraphQlHandler;

/**
 * The schema of the public: a source of its own, of one file and three fetchers, so that what the main schema has cannot be reached
 * from it. It is no bean, since the runtime takes the one source that is a bean for the main schema.
 */
@Configuration(proxyBeanMethods = false)
public class PublicGraphQlConfiguration {

    /** The file of the schema. */
    public static final String SCHEMA = "public-schema/public.graphqls";

    private static final int ROOT_FIELDS = 10;
    private static final int ALIASES = 50;
    private static final int VARIABLE_VALUES = 200;

    @Bean
    PublicGraphQlController publicGraphQlController(
            PublicFetchers fetchers, PublicProperties limits, PublicAnswers answers) throws IOException {
        GraphQlSource source = source(fetchers, limits);
        return new PublicGraphQlController(
                source.schema(),
                new ClassPathResource(SCHEMA).getContentAsByteArray(),
                WebGraphQlHandler.builder(new DefaultExecutionGraphQlService(source))
                        .interceptor(
                                new MalformedRequests(),
                                new RequestOfExecution(),
                                new WholeTexts(),
                                new VariableLimit(VARIABLE_VALUES),
                                new HiddenSchema())
                        .build(),
                answers);
    }

    private static GraphQlSource source(PublicFetchers fetchers, PublicProperties limits) {
        return GraphQlSource.schemaResourceBuilder()
                .schemaResources(new ClassPathResource(SCHEMA))
                .configureRuntimeWiring(PublicGraphQlConfiguration::scalars)
                .configureRuntimeWiring(fetchers.wiring())
                .exceptionResolvers(List.of(new RefusalErrors()))
                .instrumentation(List.of(
                        new DocumentLimits(ROOT_FIELDS, ALIASES),
                        new MaxQueryDepthInstrumentation(limits.depth()),
                        GraphQlConfiguration.complexityLimit(limits.complexity())))
                .configureGraphQl(graphQl -> graphQl.preparsedDocumentProvider(new KnownDocuments()))
                .build();
    }

    private static void scalars(RuntimeWiring.Builder wiring) {
        wiring.scalar(Scalars.DATE).scalar(Scalars.LONG).scalar(Scalars.REGION_CODE);
    }
}
