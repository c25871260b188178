package org.anjian.api.figure.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A record that a figure counts (来源可查、责任可究, QJ16-17d).
 *
 * @param id the record
 * @param number its number, where it has one
 * @param eventId the event by which it counts
 * @param eventType the type of that event
 * @param responsible the account of whoever decided or acted
 * @param onBehalfOf on whose behalf; null where for nobody else
 * @param role in which role
 * @param organisation at which body
 * @param on the day of the event
 * @param amount what the record adds to a figure that is a sum, in the unit of the figure; null where records are counted
 */
public record CountedRecord(
        String id,
        @Nullable String number,
        String enterpriseId,
        String region,
        String eventId,
        String eventType,
        @Nullable String responsible,
        @Nullable String onBehalfOf,
        @Nullable String role,
        @Nullable String organisation,
        LocalDate on,
        @Nullable Long amount) {}
