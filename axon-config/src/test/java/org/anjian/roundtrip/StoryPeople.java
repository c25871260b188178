package org.anjian.roundtrip;

import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Collectors;
import org.anjian.GraphQlClient;
import org.anjian.security.DemoUser;
import org.anjian.security.DemoUsers;
import org.springframework.graphql.execution.GraphQlSource;

/** The people of a story, each a demo user by name, and what their mutations are asked for. */
final class StoryPeople {

    private final DemoUsers users;
    private final GraphQlSource schema;
    private final int port;

    StoryPeople(DemoUsers users, GraphQlSource schema, int port) {
        this.users = users;
        this.schema = schema;
        this.port = port;
    }

    /** A client as that demo user. */
    GraphQlClient client(String name) {
        DemoUser user = users.all().stream()
                .filter(candidate -> candidate.actor().id().equals(name))
                .findFirst()
                .orElseThrow();
        String pair = name + ":" + user.password();
        return GraphQlClient.with(
                port, "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
    }

    /** Every field of a mutation's answer. */
    String answer(String mutation) {
        GraphQLObjectType type = (GraphQLObjectType) GraphQLTypeUtil.unwrapAll(
                schema.schema().getMutationType().getFieldDefinition(mutation).getType());
        return type.getFieldDefinitions().stream().map(field -> field.getName()).collect(Collectors.joining(" "));
    }
}
