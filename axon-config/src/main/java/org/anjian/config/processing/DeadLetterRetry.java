package org.anjian.config.processing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has the events handled again that processors set aside. The letters of one record are taken together, in order; a
 * record that fails again keeps its letters and stops no other.
 */
public final class DeadLetterRetry {

    private static final Logger LOG = LoggerFactory.getLogger(DeadLetterRetry.class);

    private final EventProcessingConfiguration processing;

    /**
     * What a retry came to.
     *
     * @param handled the records whose letters are gone
     * @param failed the records that still fail
     */
    public record Outcome(int handled, int failed) {}

    public DeadLetterRetry(EventProcessingConfiguration processing) {
        this.processing = processing;
    }

    /**
     * Retries every record with letters once.
     *
     * @param stop asked before every record
     */
    public Outcome retryAll(BooleanSupplier stop) {
        int handled = 0;
        int failed = 0;
        for (String group : processing.eventProcessors().keySet()) {
            for (String record : recordsWithLetters(group)) {
                if (stop.getAsBoolean()) {
                    return new Outcome(handled, failed);
                }
                if (retry(group, record)) {
                    handled++;
                } else {
                    failed++;
                }
            }
        }
        return new Outcome(handled, failed);
    }

    private List<String> recordsWithLetters(String group) {
        SequencedDeadLetterQueue<EventMessage<?>> queue =
                processing.deadLetterQueue(group).orElse(null);
        if (queue == null || queue.size() == 0) {
            return List.of();
        }
        List<String> records = new ArrayList<>();
        queue.deadLetters().forEach(letters -> {
            var first = letters.iterator();
            if (first.hasNext()) {
                records.add(recordOf(first.next()));
            }
        });
        return records;
    }

    private boolean retry(String group, String record) {
        try {
            return processing
                    .sequencedDeadLetterProcessor(group)
                    .map(processor ->
                            processor.process(letter -> recordOf(letter).equals(record)))
                    .orElse(false);
        } catch (RuntimeException stillFails) {
            LOG.warn("{}: the events of {} that were set aside still cannot be handled", group, record, stillFails);
            return false;
        }
    }

    /** Letters are kept in the sequence of their aggregate. */
    private static String recordOf(DeadLetter<? extends EventMessage<?>> letter) {
        return letter.message() instanceof DomainEventMessage<?> event
                ? event.getAggregateIdentifier()
                : letter.message().getIdentifier();
    }
}
