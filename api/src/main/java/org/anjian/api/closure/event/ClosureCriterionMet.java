package org.anjian.api.closure.event;

import java.time.Instant;
import java.util.List;
import org.anjian.api.closure.ClosureSubject;
import org.axonframework.serialization.Revision;

/**
 * An enterprise meets a criterion of closing.
 *
 * @param grounds the ids of the records that it rests on
 * @param recordedBy the account
 */
@Revision("1")
public record ClosureCriterionMet(
        ClosureSubject closure, Instant occurredAt, List<String> grounds, String description, String recordedBy)
        implements ClosureEvent {

    public ClosureCriterionMet {
        grounds = List.copyOf(grounds);
    }
}
