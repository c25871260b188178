package org.anjian.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.NullValue;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.anjian.api.message.LegalTime;
import org.anjian.api.person.PersonalText;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/** The scalars of the schema. Instants are shown in Beijing time, with their offset. */
final class Scalars {

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 9998;

    static final GraphQLScalarType DATE =
            scalar("Date", value -> value.toString(), text -> ofThisEra(LocalDate.parse(text)));

    static final GraphQLScalarType DATE_TIME = scalar(
            "DateTime",
            value -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(((Instant) value).atZone(LegalTime.ZONE)),
            text -> {
                OffsetDateTime time = OffsetDateTime.parse(text);
                ofThisEra(time.toLocalDate());
                return time.toInstant();
            });

    static final GraphQLScalarType REGION_CODE =
            scalar("RegionCode", Object::toString, text -> new RegionCode(text).raw());

    static final GraphQLScalarType PERSONAL_TEXT = scalar(
            "PersonalText",
            value -> value instanceof PersonalText text && text.text() != null ? text.text() : "erased",
            text -> text);

    static final GraphQLScalarType LONG = GraphQLScalarType.newScalar()
            .name("Long")
            .coercing(new LongCoercing())
            .build();

    static final GraphQLScalarType JSON = GraphQLScalarType.newScalar()
            .name("JSON")
            .coercing(new JsonCoercing())
            .build();

    private Scalars() {}

    static List<GraphQLScalarType> all() {
        return List.of(DATE, DATE_TIME, REGION_CODE, PERSONAL_TEXT, LONG, JSON);
    }

    /**
     * The day, where its year has four digits: others neither Elasticsearch takes nor can all be reckoned with.
     *
     * @throws DateTimeException where it has not
     */
    private static LocalDate ofThisEra(LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new DateTimeException("no year of four digits");
        }
        return day;
    }

    private static GraphQLScalarType scalar(
            String name, Function<Object, String> write, Function<String, Object> read) {
        return GraphQLScalarType.newScalar()
                .name(name)
                .coercing(new TextCoercing(name, write, read))
                .build();
    }

    private record TextCoercing(String name, Function<Object, String> write, Function<String, Object> read)
            implements Coercing<Object, String> {

        @Override
        public String serialize(Object value, GraphQLContext context, Locale locale) {
            try {
                return write.apply(value);
            } catch (RuntimeException failure) {
                throw new CoercingSerializeException("not a " + name, failure);
            }
        }

        @Override
        public Object parseValue(Object input, GraphQLContext context, Locale locale) {
            if (!(input instanceof String text)) {
                throw new CoercingParseValueException("not a " + name);
            }
            try {
                return read.apply(text);
            } catch (DateTimeException | RefusedException malformed) {
                throw new CoercingParseValueException("not a " + name);
            }
        }

        @Override
        public Object parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
            if (!(input instanceof StringValue text)) {
                throw new CoercingParseLiteralException("not a " + name);
            }
            try {
                return read.apply(text.getValue());
            } catch (DateTimeException | RefusedException malformed) {
                throw new CoercingParseLiteralException("not a " + name);
            }
        }
    }

    private static final class LongCoercing implements Coercing<Long, Long> {

        @Override
        public Long serialize(Object value, GraphQLContext context, Locale locale) {
            return ((Number) value).longValue();
        }

        @Override
        public Long parseValue(Object input, GraphQLContext context, Locale locale) {
            if (input instanceof Integer || input instanceof Long || input instanceof BigInteger) {
                try {
                    return new BigInteger(input.toString()).longValueExact();
                } catch (ArithmeticException tooLarge) {
                    throw new CoercingParseValueException("not a Long");
                }
            }
            throw new CoercingParseValueException("not a Long");
        }

        @Override
        public Long parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
            try {
                return input instanceof IntValue number
                        ? Long.valueOf(number.getValue().longValueExact())
                        : fail();
            } catch (ArithmeticException tooLarge) {
                return fail();
            }
        }

        private static Long fail() {
            throw new CoercingParseLiteralException("not a Long");
        }
    }

    private static final class JsonCoercing implements Coercing<Object, Object> {

        @Override
        public Object serialize(Object value, GraphQLContext context, Locale locale) {
            return value;
        }

        @Override
        public Object parseValue(Object input, GraphQLContext context, Locale locale) {
            return input;
        }

        @Override
        public @Nullable Object parseLiteral(
                Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
            return switch (input) {
                case NullValue none -> null;
                case StringValue text -> text.getValue();
                case IntValue number -> number.getValue();
                case FloatValue number -> number.getValue();
                case BooleanValue truth -> truth.isValue();
                case ArrayValue array ->
                    array.getValues().stream()
                            .map(value -> parseLiteral(value, variables, context, locale))
                            .toList();
                case ObjectValue object -> {
                    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
                    object.getObjectFields()
                            .forEach(field -> fields.put(
                                    field.getName(), parseLiteral(field.getValue(), variables, context, locale)));
                    yield fields;
                }
                default -> throw new CoercingParseLiteralException("not JSON");
            };
        }
    }
}
