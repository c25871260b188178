package org.anjian.command.blacklist;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.time.LocalDate;
import org.anjian.api.blacklist.BlacklistBatchId;
import org.anjian.api.blacklist.BlacklistBatchSubject;
import org.anjian.api.blacklist.BlacklistRefusal;
import org.anjian.api.blacklist.event.BlacklistBatchEvent;
import org.anjian.api.blacklist.event.BlacklistBatchExpected;
import org.anjian.api.blacklist.event.BlacklistBatchOverdue;
import org.anjian.api.blacklist.event.BlacklistBatchPublished;
import org.anjian.api.campaign.Timeliness;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.message.LegalTime;
import org.anjian.command.refusal.Refuse;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** A batch of the blacklist, as one region owes it for one period and publishes it (QJ16-08e). */
@Aggregate
class BlacklistBatch {

    @AggregateIdentifier
    private BlacklistBatchId id;

    private BlacklistBatchSubject subject;
    private boolean published;
    private boolean overdue;

    BlacklistBatch() {}

    /** Makes the batch owed; harmless where it is owed or there already. */
    Decision expect(BlacklistBatchExpected expected, DeadlineManager deadlines) {
        if (subject == null) {
            apply(expected);
            deadlines.schedule(
                    LegalTime.endOf(expected.publishBy()), BatchDue.NAME, new BatchDue(expected.publishBy()));
        }
        return decision();
    }

    void requireUnpublished() {
        Refuse.when(published, BlacklistRefusal.BATCH_PUBLISHED_ALREADY, "month");
    }

    /** Takes the batch. One that is late was missing before, whether anybody was waiting for it or not. */
    Decision publish(BlacklistBatchPublished batch) {
        LocalDate publishBy = batch.delivery().dueOn();
        if (batch.delivery().timeliness() == Timeliness.LATE) {
            miss(batch.batch(), publishBy);
        }
        apply(batch);
        return decision();
    }

    @DeadlineHandler(deadlineName = BatchDue.NAME)
    void pass(BatchDue due) {
        if (!published) {
            miss(subject, due.publishBy());
        }
    }

    private void miss(BlacklistBatchSubject batch, LocalDate publishBy) {
        if (!overdue) {
            apply(
                    new BlacklistBatchOverdue(batch, LegalTime.endOf(publishBy), publishBy),
                    MetaData.from(Actor.system(batch.region()).toMetadata()));
        }
    }

    @EventSourcingHandler
    void on(BlacklistBatchEvent event) {
        id = event.batch().id();
        subject = event.batch();
        switch (event) {
            case BlacklistBatchExpected e -> {}
            case BlacklistBatchPublished e -> published = true;
            case BlacklistBatchOverdue e -> overdue = true;
        }
    }

    private Decision decision() {
        return new Decision(id.raw(), getVersion() + 1);
    }
}
