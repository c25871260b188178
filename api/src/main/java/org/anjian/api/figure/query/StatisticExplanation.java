package org.anjian.api.figure.query;

import org.anjian.api.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * What a figure is made of (QJ16-17d).
 *
 * @param statistic the query that showed the figure
 * @param figure its name there
 * @param value the figure as the statistic says it; null where it has nothing to say
 * @param counted how many records it is made of
 * @param withheld how many of them the reader may count but not read
 * @param sum what the records that are listed add up to, on all pages; null where records are counted
 * @param records the records that the reader may read, newest first
 */
public record StatisticExplanation(
        String statistic,
        String figure,
        @Nullable Long value,
        long counted,
        long withheld,
        @Nullable Long sum,
        Page<CountedRecord> records) {}
