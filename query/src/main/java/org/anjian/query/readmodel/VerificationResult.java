package org.anjian.query.readmodel;

import java.util.List;

/**
 * Whether the live index says what the events say.
 *
 * @param readModel the read model
 * @param documents how many documents the events give
 * @param differences how many of them are missing or different, and how many documents belong to no event
 * @param firstDiffering the ids of the first differences
 */
public record VerificationResult(String readModel, long documents, long differences, List<String> firstDiffering) {

    public VerificationResult {
        firstDiffering = List.copyOf(firstDiffering);
    }
}
