package org.anjian.query.randomdraw;

import java.time.LocalDate;
import org.anjian.api.message.LegalTime;
import org.anjian.api.randomdraw.RandomDrawState;
import org.anjian.api.randomdraw.event.DrawCancelled;
import org.anjian.api.randomdraw.event.DrawPoolsFixed;
import org.anjian.api.randomdraw.event.DrawSeedCommitted;
import org.anjian.api.randomdraw.event.RandomDrawEvent;
import org.anjian.api.randomdraw.event.RandomInspectionDrawn;
import org.anjian.api.randomdraw.view.RandomDrawView;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.FoldedModel;
import org.jspecify.annotations.Nullable;

/** The random draws (双随机抽取): one document each. */
public final class RandomDrawFold implements FoldedModel<RandomDrawEvent, RandomDrawView> {

    @Override
    public String name() {
        return "random-draws";
    }

    @Override
    public String aggregateType() {
        return "RandomDraw";
    }

    @Override
    public String idPrefix() {
        return "randomdraw-";
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Class<RandomDrawEvent> eventType() {
        return RandomDrawEvent.class;
    }

    @Override
    public Class<RandomDrawView> viewType() {
        return RandomDrawView.class;
    }

    @Override
    public RandomDrawView fold(@Nullable RandomDrawView before, RandomDrawEvent event, EventInfo info) {
        RandomDrawSheet sheet = before == null ? new RandomDrawSheet() : new RandomDrawSheet(before);
        LocalDate day = LegalTime.dayOf(event.occurredAt());
        switch (event) {
            case DrawSeedCommitted e -> {
                sheet.state = RandomDrawState.SEED_COMMITTED;
                sheet.seedHash = e.seedHash();
                sheet.take = e.take();
                sheet.officersPerObject = e.officersPerObject();
                sheet.committedOn = day;
            }
            case DrawPoolsFixed e -> {
                sheet.state = RandomDrawState.POOLS_FIXED;
                sheet.fixedOn = day;
                sheet.objects = e.objects().size();
                sheet.officers = e.officers().size();
                sheet.exclusions.addAll(e.exclusions());
                sheet.objectsDigest = e.objectsDigest();
                sheet.officersDigest = e.officersDigest();
                sheet.exclusionsDigest = e.exclusionsDigest();
            }
            case RandomInspectionDrawn e -> {
                sheet.state = RandomDrawState.DRAWN;
                sheet.drawnOn = day;
                sheet.input = e.input();
                sheet.drawn.addAll(e.drawn());
            }
            case DrawCancelled e -> {
                sheet.state = RandomDrawState.CANCELLED;
                sheet.cancelReason = e.reason();
            }
        }
        return sheet.view(event.draw(), info);
    }
}
