package org.anjian.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.anjian.DemoStory;
import org.anjian.NodeForTests;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Command;
import org.anjian.api.message.Role;
import org.anjian.api.permission.Permissions;
import org.anjian.api.region.RegionCode;
import org.anjian.command.mutation.CommandMutations;
import org.anjian.permission.SampleCommands;
import org.anjian.security.DemoUser;
import org.anjian.security.DemoUsers;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** No mutation of the schema takes an act that has not happened yet; each is tried with a well-formed input. */
@NodeForTests
class FutureActsIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Instant TO_COME = Instant.parse("2099-01-01T00:00:00Z");

    private final DemoUsers users;
    private final Permissions permissions;
    private final List<GraphQLFieldDefinition> mutations;
    private final RefusedInput refused;

    @LocalServerPort
    private int port;

    @Autowired
    FutureActsIT(DemoUsers users, Permissions permissions, GraphQlSource source, JdbcClient jdbc) {
        this.users = users;
        this.permissions = permissions;
        this.mutations = source.schema().getMutationType().getFieldDefinitions();
        this.refused = new RefusedInput(jdbc);
    }

    @TestFactory
    Stream<DynamicTest> an_act_in_the_future_is_refused_and_stores_nothing() {
        DemoStory story = new DemoStory(users, port);
        return mutations.stream()
                .map(mutation -> DynamicTest.dynamicTest(
                        mutation.getName(),
                        () -> refused.refused(
                                () -> story.as(senderOf(mutation.getName()))
                                        .mutate(mutation.getName(), inputOf(mutation), "__typename"),
                                "INVALID",
                                "IN_THE_FUTURE",
                                "occurredAt",
                                "ANJIAN-INPUT")));
    }

    @Test
    void every_mutation_is_a_command() {
        assertThat(mutations)
                .hasSizeGreaterThan(200)
                .allSatisfy(
                        mutation -> assertThat(commandOf(mutation.getName())).isNotNull());
    }

    private Class<?> commandOf(String mutation) {
        return permissions.tables().stream()
                .flatMap(table -> table.entries().keySet().stream())
                .filter(Command.class::isAssignableFrom)
                .filter(type -> CommandMutations.nameOf(type).equals(mutation))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no command is called " + mutation));
    }

    private Role senderOf(String mutation) {
        Class<?> command = commandOf(mutation);
        return users.all().stream()
                .map(DemoUser::actor)
                .map(actor -> actor.role())
                .filter(role -> permissions.reachOf(role, command).isPresent())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no demo user may send " + command));
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> inputOf(GraphQLFieldDefinition mutation) {
        Command command = SampleCommands.of(
                commandOf(mutation.getName()),
                Map.of(
                        EnterpriseId.class,
                        new EnterpriseId(DemoStory.ENTERPRISE),
                        RegionCode.class,
                        new RegionCode("530302"),
                        Instant.class,
                        TO_COME));
        return (Map<String, Object>) fitted(
                JSON.convertValue(command, Map.class),
                mutation.getArgument("input").getType());
    }

    /** What the schema asks for of a value: a record may say more than its input. */
    private static Object fitted(Object value, GraphQLInputType type) {
        GraphQLType wanted = GraphQLTypeUtil.unwrapNonNull(type);
        if (value instanceof List<?> list && wanted instanceof GraphQLList of) {
            return list.stream()
                    .map(element -> fitted(element, (GraphQLInputType) of.getWrappedType()))
                    .toList();
        }
        if (value instanceof Map<?, ?> map && wanted instanceof GraphQLInputObjectType object) {
            Map<String, Object> fields = new LinkedHashMap<>();
            object.getFieldDefinitions().stream()
                    .filter(field -> map.get(field.getName()) != null)
                    .forEach(field -> fields.put(field.getName(), fitted(map.get(field.getName()), field.getType())));
            return fields;
        }
        return value;
    }
}
