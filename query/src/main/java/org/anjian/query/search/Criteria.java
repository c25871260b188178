package org.anjian.query.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.anjian.api.page.DateRange;
import org.jspecify.annotations.Nullable;

/** The conditions of a filter, each only where the filter names a value: what is null does not restrict. */
public final class Criteria {

    private final List<Query> all = new ArrayList<>();

    /** This holds in any case. */
    public Criteria always(Query condition) {
        all.add(condition);
        return this;
    }

    /** A keyword field has this value. */
    public Criteria is(String field, @Nullable Object value) {
        return value == null ? this : always(Conditions.is(field, value));
    }

    /** A keyword field has one of these values. */
    public Criteria isOneOf(String field, @Nullable Collection<?> values) {
        return values == null ? this : always(Conditions.isOneOf(field, values));
    }

    /** A condition holds, or does not, as wanted. */
    public Criteria holds(Query condition, @Nullable Boolean wanted) {
        if (wanted == null) {
            return this;
        }
        return always(wanted ? condition : Conditions.not(condition));
    }

    /** A day field lies in a range. */
    public Criteria within(String field, @Nullable DateRange range) {
        return range == null ? this : always(Conditions.within(field, range));
    }

    /** A day field lies between two days, both included; without either of them it is not restricted. */
    public Criteria within(String field, @Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null && to == null ? this : always(Conditions.within(field, from, to));
    }

    /** A day field lies before a day. */
    public Criteria before(String field, @Nullable LocalDate day) {
        return day == null ? this : within(field, null, day.minusDays(1));
    }

    /** The conditions, a list of the caller's own. */
    public List<Query> list() {
        return new ArrayList<>(all);
    }
}
