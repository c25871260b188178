package org.anjian.surface;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Questions that a schema allows, with arguments of which nobody thought; and documents of which no schema knows. */
final class OddQueries {

    private static final int DEEPEST = 4;

    private final GraphQLSchema schema;

    OddQueries(GraphQLSchema schema) {
        this.schema = schema;
    }

    /** The body of a request for one field of the root, with what it needs. */
    Map<String, Object> question(RandomGenerator random) {
        return operation("query", schema.getQueryType(), random);
    }

    /** The body of a request to change something. */
    Map<String, Object> command(RandomGenerator random) {
        return schema.getMutationType() == null
                ? question(random)
                : operation("mutation", schema.getMutationType(), random);
    }

    /** The body of a request to be told of changes. */
    Map<String, Object> subscription(RandomGenerator random) {
        return schema.getSubscriptionType() == null
                ? question(random)
                : operation("subscription", schema.getSubscriptionType(), random);
    }

    private Map<String, Object> operation(String kind, GraphQLObjectType root, RandomGenerator random) {
        List<GraphQLFieldDefinition> fields = root.getFieldDefinitions();
        GraphQLFieldDefinition field = fields.get(random.nextInt(fields.size()));
        boolean byVariables = random.nextBoolean();
        Map<String, Object> variables = new LinkedHashMap<>();
        List<String> declared = new ArrayList<>();
        StringBuilder text = new StringBuilder(field.getName());
        List<String> arguments = new ArrayList<>();
        for (GraphQLArgument argument : field.getArguments()) {
            boolean required = GraphQLTypeUtil.isNonNull(argument.getType());
            if (!required && random.nextInt(3) == 0) {
                continue;
            }
            Object value = value(argument.getType(), random, 0);
            if (byVariables) {
                declared.add("$" + argument.getName() + ": " + GraphQLTypeUtil.simplePrint(argument.getType()));
                arguments.add(argument.getName() + ": $" + argument.getName());
                variables.put(argument.getName(), value);
            } else {
                arguments.add(argument.getName() + ": " + Written.GRAPHQL.of(value));
            }
        }
        if (!arguments.isEmpty()) {
            text.append('(').append(String.join(", ", arguments)).append(')');
        }
        text.append(selection(field.getType(), random, 0));
        String name = kind + " Asked" + (declared.isEmpty() ? "" : "(" + String.join(", ", declared) + ")");
        String past = kind.equals("query") && random.nextInt(10) == 0
                ? " @asOf(" + OddValues.one(random, "position", "recorded", "occurred", "day") + ": "
                        + Written.GRAPHQL.of(random.nextBoolean() ? OddValues.text(random) : OddValues.number(random))
                        + ")"
                : "";
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("query", name + past + " { " + text + " }");
        body.put("variables", variables);
        return body;
    }

    private String selection(GraphQLType type, RandomGenerator random, int depth) {
        GraphQLNamedType named = GraphQLTypeUtil.unwrapAll(type);
        if (!(named instanceof GraphQLFieldsContainer container)) {
            return named instanceof GraphQLScalarType || named instanceof GraphQLEnumType ? "" : " { __typename }";
        }
        StringBuilder text = new StringBuilder(" { __typename");
        List<GraphQLFieldDefinition> fields = container.getFieldDefinitions();
        for (int i = 0; i < 3 && depth < DEEPEST; i++) {
            GraphQLFieldDefinition field = fields.get(random.nextInt(fields.size()));
            if (field.getArguments().stream().noneMatch(argument -> GraphQLTypeUtil.isNonNull(argument.getType()))) {
                text.append(" f").append(i).append(": ").append(field.getName());
                text.append(selection(field.getType(), random, depth + 1));
            }
        }
        return text.append(" }").toString();
    }

    private Object value(GraphQLInputType type, RandomGenerator random, int depth) {
        if (random.nextInt(60) == 0) {
            return anything(random, depth);
        }
        return switch (type) {
            case GraphQLNonNull needed -> value((GraphQLInputType) needed.getWrappedType(), random, depth);
            case GraphQLList list -> {
                List<Object> values = new ArrayList<>();
                for (int i = random.nextInt(3); i > 0; i--) {
                    values.add(value((GraphQLInputType) list.getWrappedType(), random, depth + 1));
                }
                yield values;
            }
            case GraphQLEnumType names -> {
                var values = names.getValues();
                yield new Written.EnumName(
                        values.get(random.nextInt(values.size())).getName());
            }
            case GraphQLInputObjectType object -> {
                Map<String, Object> fields = new LinkedHashMap<>();
                object.getFieldDefinitions().forEach(field -> {
                    if (GraphQLTypeUtil.isNonNull(field.getType()) || (depth < DEEPEST && random.nextBoolean())) {
                        fields.put(field.getName(), value(field.getType(), random, depth + 1));
                    }
                });
                yield fields;
            }
            case GraphQLScalarType scalar -> scalar(scalar.getName(), random);
            default -> null;
        };
    }

    private static Object scalar(String name, RandomGenerator random) {
        return switch (name) {
            case "Int", "Float", "Long" -> random.nextBoolean() ? random.nextInt(1, 100) : OddValues.number(random);
            case "Boolean" -> random.nextBoolean();
            case "DateTime" -> random.nextBoolean() ? "2026-11-02T09:00:00+08:00" : OddValues.text(random);
            case "Date" -> random.nextBoolean() ? "2026-11-02" : OddValues.text(random);
            case "RegionCode" -> random.nextBoolean() ? "530302" : OddValues.text(random);
            default -> OddValues.text(random);
        };
    }

    private static Object anything(RandomGenerator random, int depth) {
        return switch (random.nextInt(6)) {
            case 0 -> null;
            case 1 -> random.nextBoolean();
            case 2 -> OddValues.number(random);
            case 3 -> depth > DEEPEST ? List.of() : List.of(OddValues.number(random), OddValues.text(random));
            case 4 -> Map.of("a", OddValues.text(random));
            default -> OddValues.text(random);
        };
    }

    /** A document that is too deep, too wide, doubles itself, or is none. */
    static String monster(RandomGenerator random) {
        int size = 1 << random.nextInt(4, 12);
        return switch (random.nextInt(14)) {
            case 0 -> "{ " + "a { ".repeat(size) + "b" + " }".repeat(size) + " }";
            case 1 -> "{ " + "me { id } ".repeat(size) + "}";
            case 2 -> {
                StringBuilder aliases = new StringBuilder("{ ");
                for (int i = 0; i < size; i++) {
                    aliases.append('x').append(i).append(": hazardStatistics(groupBy: [CATEGORY]) { total } ");
                }
                yield aliases.append('}').toString();
            }
            case 3 -> {
                StringBuilder bomb = new StringBuilder("{ ...F0 } ");
                int fragments = 10 + random.nextInt(120);
                for (int i = 0; i < fragments; i++) {
                    bomb.append("fragment F%d on Query { ...F%d ...F%d } ".formatted(i, i + 1, i + 1));
                }
                yield bomb.append("fragment F")
                        .append(fragments)
                        .append(" on Query { me { id } }")
                        .toString();
            }
            case 4 -> "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }";
            case 5 -> "{ me { id " + "@include(if: true) ".repeat(size) + "} }";
            case 6 ->
                "{ __schema { types { " + "fields { type { ".repeat(Math.min(size, 40)) + "name"
                        + " } }".repeat(Math.min(size, 40)) + " } } }";
            case 7 -> "{ hazards(filter: " + "[".repeat(size) + "]".repeat(size) + ") { totalCount } }";
            case 8 -> "{ hazards(filter: {text: \"" + "长".repeat(size * 20) + "\"}) { totalCount } }";
            case 9 -> "query(" + "$a: Int, ".repeat(size) + "$b: Int) { me { id } }";
            case 10 -> "query A { me { id } } query A { me { id } } ".repeat(Math.min(size, 200));
            case 11 -> "{ hazards(first: 500) { edges { node { " + "enterprise { name } ".repeat(size) + "} } } }";
            case 12 -> "#".repeat(size) + "\n" + " ,".repeat(size) + OddValues.anyCharacters(random, 100);
            default -> "{ me { id } } " + OddValues.text(random) + OddValues.anyCharacters(random, random.nextInt(50));
        };
    }
}
