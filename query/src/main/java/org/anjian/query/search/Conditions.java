package org.anjian.query.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.anjian.api.message.LegalTime;
import org.anjian.api.page.DateRange;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.jspecify.annotations.Nullable;

/** The conditions that queries are made of, each a filter. */
public final class Conditions {

    /** Longer than any name or number that somebody looks for. */
    private static final int LONGEST = 200;

    private Conditions() {}

    /** Everything. */
    public static Query everything() {
        return Query.of(query -> query.matchAll(all -> all));
    }

    /** All of these hold. */
    public static Query all(Collection<Query> conditions) {
        return Query.of(query -> query.bool(bool -> bool.filter(List.copyOf(conditions))));
    }

    /** All of these hold. */
    public static Query all(Query... conditions) {
        return all(List.of(conditions));
    }

    /** At least one of these holds. */
    public static Query any(Query... conditions) {
        return Query.of(
                query -> query.bool(bool -> bool.should(List.of(conditions)).minimumShouldMatch("1")));
    }

    /** This does not hold. */
    public static Query not(Query condition) {
        return Query.of(query -> query.bool(bool -> bool.mustNot(condition)));
    }

    /** A keyword field has this value. */
    public static Query is(String field, Object value) {
        return Query.of(query -> query.term(term -> term.field(field).value(value.toString())));
    }

    /** A keyword field has one of these values; names of enums count. */
    public static Query isOneOf(String field, Collection<?> values) {
        List<FieldValue> texts =
                values.stream().map(value -> FieldValue.of(value.toString())).toList();
        return Query.of(query -> query.terms(terms -> terms.field(field).terms(list -> list.value(texts))));
    }

    /** A boolean field is true. */
    public static Query isTrue(String field) {
        return Query.of(query -> query.term(term -> term.field(field).value(true)));
    }

    /** A field has a value. */
    public static Query exists(String field) {
        return Query.of(query -> query.exists(exists -> exists.field(field)));
    }

    /** A day field lies in a range, both ends included; a missing end is open, but a missing value never matches. */
    public static Query within(String field, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null && to == null) {
            return exists(field);
        }
        return Query.of(query -> query.range(range -> range.date(date -> {
            date.field(field).format("strict_date");
            if (from != null) {
                date.gte(from.toString());
            }
            if (to != null) {
                date.lte(to.toString());
            }
            return date;
        })));
    }

    /** An instant lies at a moment or before it. */
    public static Query notAfter(String field, Instant moment) {
        return Query.of(query -> query.range(any -> any.date(
                date -> date.field(field).format("strict_date_optional_time").lte(moment.toString()))));
    }

    /** A day field lies in a range. */
    public static Query within(String field, DateRange range) {
        return within(field, range.from(), range.to());
    }

    /** An instant lies on one of the legal days of a range. */
    public static Query onDays(String field, DateRange range) {
        Instant from = range.from() == null ? null : LegalTime.startOf(range.from());
        Instant before = range.to() == null ? null : LegalTime.endOf(range.to());
        return Query.of(query -> query.range(any -> any.date(date -> {
            date.field(field).format("strict_date_optional_time");
            if (from != null) {
                date.gte(from.toString());
            }
            if (before != null) {
                date.lt(before.toString());
            }
            return date;
        })));
    }

    /**
     * The documents that a group by a keyword field has in it.
     *
     * @param key the key of the group, or what stands for documents without that field
     */
    public static Query inGroup(String field, String key, String none) {
        return key.equals(none) ? not(exists(field)) : is(field, key);
    }

    /**
     * One of these text fields has the words as a phrase: Chinese text is analysed to single characters.
     *
     * @throws RefusedException {@link InputRefusal#TOO_LONG}
     */
    public static Query phrase(String text, String... fields) {
        ofBearableLength(text);
        return Query.of(query -> query.multiMatch(
                match -> match.query(text).type(TextQueryType.Phrase).fields(List.of(fields))));
    }

    /**
     * A keyword field begins with a text, in whatever case.
     *
     * @throws RefusedException {@link InputRefusal#TOO_LONG}
     */
    public static Query startsWith(String field, String text) {
        ofBearableLength(text);
        return Query.of(
                query -> query.prefix(prefix -> prefix.field(field).value(text).caseInsensitive(true)));
    }

    /** Each character is a clause, of which the engine takes so many and no more. */
    private static void ofBearableLength(String text) {
        if (text.length() > LONGEST) {
            throw new RefusedException(InputRefusal.TOO_LONG, "text");
        }
    }

    /** One nested object has all of this. */
    public static Query nested(String path, Query... conditions) {
        return Query.of(query -> query.nested(nested -> nested.path(path).query(all(conditions))));
    }

    /** A nested interval with {@code from} and {@code until}, both included, holds on a day. */
    public static Query holdsOn(String path, LocalDate day) {
        return all(
                within(path + ".from", null, day),
                any(not(exists(path + ".until")), within(path + ".until", day, null)));
    }
}
