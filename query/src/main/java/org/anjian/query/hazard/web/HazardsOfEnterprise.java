package org.anjian.query.hazard.web;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.view.EnterpriseView;
import org.anjian.api.hazard.query.FindHazardsOfEnterprises;
import org.anjian.api.hazard.query.HazardPage;
import org.anjian.api.message.Actor;
import org.anjian.api.page.PageRequest;
import org.anjian.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * {@code Enterprise.hazards}, for all enterprises of a page by one search request. A batch mapping cannot take arguments,
 * so the arguments are part of the key here.
 */
public final class HazardsOfEnterprise implements RuntimeWiringConfigurer {

    private static final String LOADER = "Enterprise.hazards";

    private final Questions questions;

    public HazardsOfEnterprise(BatchLoaderRegistry loaders, Questions questions) {
        this.questions = questions;
        loaders.<Key, Object>forName(LOADER).registerMappedBatchLoader((keys, environment) -> {
            GraphQLContext context = environment.getContext();
            return load(keys, context.get(Questions.ACTOR));
        });
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        wiring.type("Enterprise", type -> type.dataFetcher("hazards", HazardsOfEnterprise::fetch));
    }

    private static @Nullable CompletableFuture<Object> fetch(DataFetchingEnvironment environment) {
        EnterpriseView enterprise = environment.getSource();
        PageRequest page = PageRequest.of(environment.getArgument("first"), environment.getArgument("after"));
        boolean counted = Questions.counted(environment);
        return environment.<Key, Object>getDataLoader(LOADER).load(new Key(enterprise.id(), new Asked(page, counted)));
    }

    private Mono<Map<Key, Object>> load(Set<Key> keys, Actor actor) {
        Map<Asked, List<Key>> alike = new LinkedHashMap<>();
        keys.forEach(key ->
                alike.computeIfAbsent(key.asked(), asked -> new ArrayList<>()).add(key));
        return Flux.fromIterable(alike.entrySet())
                .flatMap(group -> Mono.fromFuture(load(group.getKey(), group.getValue(), actor)))
                .collect(HashMap::new, Map::putAll);
    }

    private CompletableFuture<Map<Key, Object>> load(Asked asked, List<Key> keys, Actor actor) {
        FindHazardsOfEnterprises query = new FindHazardsOfEnterprises(
                keys.stream().map(Key::enterprise).toList(), asked.page(), asked.counted());
        return questions.askForMany(query, HazardPage.class, actor).thenApply(pages -> {
            Map<Key, Object> byKey = new HashMap<>();
            for (int i = 0; i < keys.size(); i++) {
                byKey.put(keys.get(i), pages.get(i).page());
            }
            return byKey;
        });
    }

    private record Asked(PageRequest page, boolean counted) {}

    private record Key(EnterpriseId enterprise, Asked asked) {}
}
