package org.anjian.query.hazard;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.hazard.HazardState;
import org.anjian.api.hazard.query.HazardFilter;
import org.anjian.query.search.Conditions;
import org.jspecify.annotations.Nullable;

/** A filter of hazards as conditions on their documents. */
final class HazardCriteria {

    private final HazardFilter filter;
    private final HazardMoment moment;
    private final boolean publicOnly;

    /**
     * @param publicOnly whether only fields that the public may see are searched for words
     */
    HazardCriteria(HazardFilter filter, LocalDate today, boolean publicOnly) {
        this.filter = filter;
        this.publicOnly = publicOnly;
        this.moment = HazardMoment.endOf(filter.asOf() == null ? today : filter.asOf(), today);
    }

    HazardMoment moment() {
        return moment;
    }

    /** Whether void hazards are meant too: asked for, or because the filter itself speaks of them. */
    boolean includesRevoked() {
        return Boolean.TRUE.equals(filter.includeRevoked())
                || filter.revoked() != null
                || (filter.states() != null && filter.states().contains(HazardState.REVOKED));
    }

    /** Everything the filter says, void hazards left out unless they are meant. */
    List<Query> listed() {
        List<Query> conditions = matching();
        if (!includesRevoked()) {
            conditions.add(Conditions.not(moment.in(List.of(HazardState.REVOKED))));
        }
        return conditions;
    }

    /** Everything the filter says, void hazards included. */
    List<Query> matching() {
        List<Query> all = new ArrayList<>();
        all.add(moment.registered());
        given(all, filter.states(), moment::in);
        given(all, filter.overdue(), yes -> yes ? moment.overdue() : Conditions.not(moment.overdue()));
        oneOf(all, "severity", filter.severities());
        oneOf(all, "kind", filter.kinds());
        oneOf(all, "source", filter.sources());
        oneOf(all, "category", filter.categories());
        oneOf(all, "sector", filter.sectors());
        given(all, filter.region(), region -> Conditions.is("regionPath", region.raw()));
        given(all, filter.enterprise(), enterprise -> Conditions.is("enterpriseId", enterprise.raw()));
        given(all, filter.listed(), yes -> yes ? supervised() : Conditions.not(supervised()));
        given(all, filter.text(), this::text);
        given(all, filter.withoutPlanForDays(), this::withoutPlan);
        given(all, filter.found(), range -> Conditions.within("foundOn", range));
        given(all, filter.issued(), range -> Conditions.within("issuedOn", range));
        given(all, filter.ordered(), moment::ordered);
        given(all, filter.due(), moment::due);
        given(all, filter.submitted(), moment::submitted);
        given(all, filter.closed(), moment::closed);
        given(all, filter.revoked(), moment::revoked);
        return all;
    }

    private Query supervised() {
        return Conditions.within("listing.listedOn", null, moment.day());
    }

    /** Major hazards still without a plan so many days after issue (KM-2.1.5). */
    private Query withoutPlan(int days) {
        return Conditions.all(
                Conditions.is("severity", HazardGrade.MAJOR),
                Conditions.within("issuedOn", null, moment.day().minusDays(days)),
                Conditions.not(Conditions.within("plannedOn", null, moment.day())),
                Conditions.not(moment.in(HazardMoment.ENDED)));
    }

    private Query text(String text) {
        String words = text.strip();
        return Conditions.any(
                publicOnly
                        ? Conditions.phrase(words, "description", "enterpriseName", "number.text")
                        : Conditions.phrase(words, "description", "location", "enterpriseName", "number.text"),
                Conditions.startsWith("number", words));
    }

    private static <T> void given(List<Query> all, @Nullable T value, Function<T, Query> condition) {
        if (value != null && !(value instanceof String text && text.isBlank())) {
            all.add(condition.apply(value));
        }
    }

    private static void oneOf(List<Query> all, String field, @Nullable Collection<?> values) {
        if (values != null) {
            all.add(Conditions.isOneOf(field, values));
        }
    }
}
