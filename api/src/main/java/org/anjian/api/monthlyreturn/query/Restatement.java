package org.anjian.api.monthlyreturn.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.monthlyreturn.ComputedFigures;
import org.anjian.api.monthlyreturn.ReturnFigures;
import org.anjian.api.refusal.Required;

/**
 * The figures of a month as they were signed and as they are now, and the events in between that make the difference:
 * {@code signed + effect = restated}, and {@code effect} is the sum of the effects of the events.
 *
 * @param signed what was signed
 * @param restated what the same filter counts now
 * @param effect the difference, figure by figure
 * @param explained the events recorded after the signed position that changed a figure, in the order in which they count
 */
public record Restatement(
        ComputedFigures signed, ComputedFigures restated, ReturnFigures effect, List<Explanation> explained) {

    public Restatement {
        Required.value(signed, "signed");
        Required.value(restated, "restated");
        Required.value(effect, "effect");
        explained = List.copyOf(explained);
    }

    /**
     * An event that changed a figure of the month after it was signed.
     *
     * @param eventId the identifier of the event
     * @param record the record that it happened to
     * @param event its type
     * @param occurredOn the day on which the act happened
     * @param recordedAt when it was recorded
     * @param effect what it changed, figure by figure
     */
    public record Explanation(
            String eventId,
            String record,
            String event,
            LocalDate occurredOn,
            Instant recordedAt,
            ReturnFigures effect) {}
}
