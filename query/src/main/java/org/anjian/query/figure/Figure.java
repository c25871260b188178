package org.anjian.query.figure;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.anjian.api.message.Event;
import org.anjian.query.permission.Reading;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a statistic, and how its records are found.
 *
 * @param statistic the query that showed it
 * @param name its name there
 * @param filter the filter that the statistic was asked with
 * @param row the row that it stands in
 * @param value what the statistic says; null where it says a share of it alone, or has nothing to add up
 * @param counted the documents that it counts, as far as the reader may count them
 * @param reading what the reader may read of them
 * @param summed the field that it adds up; null where it counts documents
 * @param outline what is told of a document
 * @param causes the events that make a record count, the last of which is shown; where a record has none of them, or there is
 *     no such event, its first event
 * @param until events after that instant do not count
 * @param <V> the documents
 */
public record Figure<V>(
        String statistic,
        String name,
        Object filter,
        Object row,
        @Nullable Long value,
        Query counted,
        Reading reading,
        @Nullable String summed,
        Function<V, Outline> outline,
        List<Class<? extends Event>> causes,
        @Nullable Instant until) {

    /**
     * What is told of a document.
     *
     * @param amount what it adds to a sum
     */
    public record Outline(
            String id,
            @Nullable String number,
            String enterpriseId,
            String region,
            @Nullable Long amount) {}
}
