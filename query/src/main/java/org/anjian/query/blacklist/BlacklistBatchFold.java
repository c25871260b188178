package org.anjian.query.blacklist;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.blacklist.BlacklistBatchState;
import org.anjian.api.blacklist.event.BlacklistBatchEvent;
import org.anjian.api.blacklist.event.BlacklistBatchExpected;
import org.anjian.api.blacklist.event.BlacklistBatchOverdue;
import org.anjian.api.blacklist.event.BlacklistBatchPublished;
import org.anjian.api.blacklist.view.BlacklistBatchView;
import org.anjian.api.campaign.Timeliness;
import org.anjian.api.message.LegalTime;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.FoldedModel;
import org.jspecify.annotations.Nullable;

/** The batches of the blacklist (定期公布): one document a region and period. */
public final class BlacklistBatchFold implements FoldedModel<BlacklistBatchEvent, BlacklistBatchView> {

    @Override
    public String name() {
        return "blacklist-batches";
    }

    @Override
    public String aggregateType() {
        return "BlacklistBatch";
    }

    @Override
    public String idPrefix() {
        return "blacklistbatch-";
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Class<BlacklistBatchEvent> eventType() {
        return BlacklistBatchEvent.class;
    }

    @Override
    public Class<BlacklistBatchView> viewType() {
        return BlacklistBatchView.class;
    }

    /** Any of the events may come first, by the time it happened: a batch may be expected long after it was published. */
    @Override
    public BlacklistBatchView fold(@Nullable BlacklistBatchView before, BlacklistBatchEvent event, EventInfo info) {
        boolean published = before != null && before.published();
        return switch (event) {
            case BlacklistBatchExpected e ->
                before == null ? without(e, info, BlacklistBatchState.EXPECTED, e.publishBy(), null) : as(before, info);
            case BlacklistBatchOverdue e ->
                published
                        ? as(before, info)
                        : without(e, info, BlacklistBatchState.OVERDUE, e.publishBy(), LegalTime.dayOf(e.occurredAt()));
            case BlacklistBatchPublished e -> published(e, info);
        };
    }

    private static BlacklistBatchView without(
            BlacklistBatchEvent event,
            EventInfo info,
            BlacklistBatchState state,
            LocalDate publishBy,
            @Nullable LocalDate overdueOn) {
        return new BlacklistBatchView(
                event.batch().id(),
                info.version(),
                event.batch().region(),
                event.batch().region().path(),
                event.batch().firstMonth(),
                state,
                false,
                publishBy,
                overdueOn,
                null,
                null,
                null,
                List.of(),
                null,
                List.of(),
                info.recordedAt());
    }

    private static BlacklistBatchView published(BlacklistBatchPublished event, EventInfo info) {
        boolean late = event.delivery().timeliness() == Timeliness.LATE;
        LocalDate publishBy = event.delivery().dueOn();
        return new BlacklistBatchView(
                event.batch().id(),
                info.version(),
                event.batch().region(),
                event.batch().region().path(),
                event.batch().firstMonth(),
                late ? BlacklistBatchState.PUBLISHED_LATE : BlacklistBatchState.PUBLISHED,
                true,
                publishBy,
                late ? publishBy.plusDays(1) : null,
                event.number(),
                LegalTime.dayOf(event.occurredAt()),
                event.delivery().daysLate(),
                event.entries(),
                event.nilReason(),
                event.channels(),
                info.recordedAt());
    }

    private static BlacklistBatchView as(BlacklistBatchView before, EventInfo info) {
        return new BlacklistBatchView(
                before.id(),
                info.version(),
                before.region(),
                before.regionPath(),
                before.month(),
                before.state(),
                before.published(),
                before.publishBy(),
                before.overdueOn(),
                before.number(),
                before.publishedOn(),
                before.daysLate(),
                before.entries(),
                before.nilReason(),
                before.channels(),
                info.recordedAt());
    }
}
