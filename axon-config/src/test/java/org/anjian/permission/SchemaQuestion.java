package org.anjian.permission;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anjian.api.sector.Sector;

/**
 * One field of the schema's Query as a question about an enterprise, asked with everything that it can tell. The arguments
 * follow from their names and types: a query that is added is asked without a change here, or fails by its name.
 */
final class SchemaQuestion {

    private static final int DEEPEST = 6;

    /** What is computed because somebody asks, and answers otherwise once it is; WhatIfIT asks it as every reader. */
    private static final Set<String> BEGUN_BY_ASKING = Set.of("whatIfHazardDeadlines", "whatIfHazards");

    /** Types of the schema that are called otherwise than the records they show. */
    private static final Map<String, String> RECORDS = Map.of(
            "PenaltyDecision",
            "PenaltyCase",
            "ViolationRecord",
            "PenaltyCase",
            "DrawVerification",
            "RandomDraw",
            "CampaignUnit",
            "UnitParticipation",
            "CaseHistory",
            "Hazard",
            "RecordDiff",
            "Hazard",
            "Enterprise360",
            "Enterprise");

    private final GraphQLFieldDefinition field;
    private final String record;

    /**
     * A question.
     *
     * @param record the kind of record that an {@code id} is of
     */
    private SchemaQuestion(GraphQLFieldDefinition field, String record) {
        this.field = field;
        this.record = record;
    }

    /** All queries of a schema; one that takes the id of any record is a question for every kind. */
    static List<SchemaQuestion> all(GraphQLSchema schema) {
        return schema.getQueryType().getFieldDefinitions().stream()
                .filter(field -> !BEGUN_BY_ASKING.contains(field.getName()))
                .flatMap(SchemaQuestion::questions)
                .toList();
    }

    private static Stream<SchemaQuestion> questions(GraphQLFieldDefinition field) {
        return field.getName().equals("recordHistory")
                ? Target.kindsOfAnEnterprise()
                        .map(kind -> new SchemaQuestion(field, kind.aggregate().getSimpleName()))
                : Stream.of(new SchemaQuestion(field, recordOf(field)));
    }

    private static String recordOf(GraphQLFieldDefinition field) {
        String found = found(field);
        return found.equals("Timeline") ? historyOf(field.getName()) : RECORDS.getOrDefault(found, found);
    }

    /** The record whose events a history is of: {@code hazardHistory}. */
    private static String historyOf(String name) {
        String subject = name.replace("History", "");
        return subject.substring(0, 1).toUpperCase(Locale.ROOT) + subject.substring(1);
    }

    /** The name of the query. */
    String name() {
        return field.getName();
    }

    /** Whether the answer comes in pages. */
    boolean isPaged() {
        return field.getArgument("first") != null;
    }

    /** The type of what is found: of the elements, where it is a page of them. */
    String found() {
        return found(field);
    }

    private static String found(GraphQLFieldDefinition field) {
        GraphQLNamedType type = GraphQLTypeUtil.unwrapAll(field.getType());
        return type.getName().endsWith("Connection")
                ? type.getName().substring(0, type.getName().length() - "Connection".length())
                : type.getName();
    }

    /** The document that asks for everything, with one variable for each argument that {@link #variables} gives. */
    String document(Map<String, Object> variables) {
        return document(variables, selection(field.getType(), new LinkedHashSet<>()));
    }

    /** The document that asks for nothing but an answer. */
    String briefDocument(Map<String, Object> variables) {
        return document(variables, " { __typename }");
    }

    private String document(Map<String, Object> variables, String selection) {
        String declared = field.getArguments().stream()
                .filter(argument -> variables.containsKey(argument.getName()))
                .map(argument -> "$" + argument.getName() + ": " + GraphQLTypeUtil.simplePrint(argument.getType()))
                .collect(Collectors.joining(", "));
        String passed =
                variables.keySet().stream().map(name -> name + ": $" + name).collect(Collectors.joining(", "));
        return variables.isEmpty()
                ? "{ " + name() + selection + " }"
                : "query(" + declared + ") { " + name() + "(" + passed + ")" + selection + " }";
    }

    /** The arguments that narrow the question to a target, and those that the query cannot do without. */
    Map<String, Object> variables(Target target) {
        Map<String, Object> variables = new LinkedHashMap<>();
        for (GraphQLArgument argument : field.getArguments()) {
            Object value = argument.hasSetDefaultValue() ? null : value(argument.getName(), argument.getType(), target);
            if (value != null) {
                variables.put(argument.getName(), value);
            }
        }
        return variables;
    }

    private Object value(String name, GraphQLInputType type, Target target) {
        Object narrowing = narrowing(name, type, target);
        return narrowing == null && GraphQLTypeUtil.isNonNull(type) ? needed(name, type, target) : narrowing;
    }

    /** What a list may be narrowed by. */
    private Object narrowing(String name, GraphQLInputType type, Target target) {
        return switch (name) {
            case "id" -> target.idOf(record).toString();
            case "enterprise" -> target.enterprise().raw();
            case "region", "jurisdiction" -> target.region().raw();
            case "campaign" -> target.campaign().raw();
            case "first" -> 100;
            case "key" -> figure(type, target);
            case "filter" -> filter((GraphQLInputObjectType) GraphQLTypeUtil.unwrapNonNull(type), target);
            default -> null;
        };
    }

    private static Object filter(GraphQLInputObjectType type, Target target) {
        return type.getFieldDefinition("enterprise") == null
                ? null
                : Map.of("enterprise", target.enterprise().raw());
    }

    /** The figure of a statistic that counts every hazard of the enterprise. */
    private static Object figure(GraphQLInputType type, Target target) {
        return GraphQLTypeUtil.unwrapNonNull(type) instanceof GraphQLInputObjectType
                ? Map.of(
                        "hazards",
                        Map.of(
                                "filter",
                                Map.of("enterprise", target.enterprise().raw()),
                                "figure",
                                "COUNT"))
                : null;
    }

    private Object needed(String name, GraphQLType type, Target target) {
        if (type instanceof GraphQLNonNull required) {
            return needed(name, required.getWrappedType(), target);
        }
        if (type instanceof GraphQLList list) {
            return List.of(needed(name, list.getWrappedType(), target));
        }
        if (type instanceof GraphQLEnumType values) {
            if (values.getName().equals("Sector")) {
                return Sector.INDUSTRY.name();
            }
            return values.getValues().getFirst().getName();
        }
        if (type instanceof GraphQLInputObjectType object) {
            Map<String, Object> values = new LinkedHashMap<>();
            object.getFieldDefinitions().stream()
                    .filter(part -> GraphQLTypeUtil.isNonNull(part.getType())
                            || GraphQLTypeUtil.simplePrint(part.getType()).equals("Date"))
                    .forEach(part -> values.put(part.getName(), needed(part.getName(), part.getType(), target)));
            return values;
        }
        return switch (((GraphQLNamedType) type).getName() + " " + name) {
            case "ID person", "String person", "String subject" ->
                target.idOf("Person").toString();
            case "String agency" ->
                target.idOf("EnforcementElements").toString().substring("enforcementelements-".length());
            case "String readModel" -> target.idOf("Drift").toString().substring("drift-".length());
            case "ID inspection" -> target.idOf("Inspection").toString();
            case "String workerNumber", "String regulator" -> target.account();
            case "String month", "String from" -> "2026-03";
            case "String to" -> "2026-04";
            case "String quarter" -> "2026-Q1";
            case "RegionCode office" -> target.region().raw();
            case "ID event" -> "event-that-is-none";
            case "Long from" -> 1;
            case "Int revision" -> 1;
            case "String number" -> target.idOf("Hazard").toString();
            case "String key" -> "NL-CF54.decisionDays";
            case "String creditCode" -> "91530302MA6K00001A";
            case "String template" -> "QX24";
            case "ID standard" -> target.idOf("DiscretionStandard").toString();
            case "Int version" -> 1;
            case "Int year", "Int quarter" -> Target.NUMBER;
            case "Date from" -> "2026-01-01";
            case "Date to", "Date asOf" -> "2026-12-31";
            default -> throw new IllegalArgumentException("No argument for " + name() + "(" + name + ")");
        };
    }

    private static String selection(GraphQLOutputType type, Set<String> path) {
        GraphQLNamedType named = GraphQLTypeUtil.unwrapAll(type);
        if (!(named instanceof GraphQLFieldsContainer container)) {
            return "";
        }
        Set<String> inner = new LinkedHashSet<>(path);
        inner.add(named.getName());
        String fields = container.getFieldDefinitions().stream()
                .filter(field -> isSelected(field, inner))
                .map(field -> field.getName() + page(field) + selection(field.getType(), inner))
                .collect(Collectors.joining(" "));
        return " { __typename " + fields + " }";
    }

    private static boolean isSelected(GraphQLFieldDefinition field, Set<String> path) {
        GraphQLNamedType named = GraphQLTypeUtil.unwrapAll(field.getType());
        boolean needsMore = field.getArguments().stream()
                .anyMatch(argument -> GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue());
        boolean deeper = named instanceof GraphQLFieldsContainer;
        return !needsMore && !(deeper && (path.size() >= DEEPEST || path.contains(named.getName())));
    }

    private static String page(GraphQLFieldDefinition field) {
        return field.getArgument("first") == null ? "" : "(first: 2)";
    }

    @Override
    public String toString() {
        return name().equals("recordHistory") ? name() + " of " + record : name();
    }
}
