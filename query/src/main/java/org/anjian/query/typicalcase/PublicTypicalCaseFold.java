package org.anjian.query.typicalcase;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.message.LegalTime;
import org.anjian.api.typicalcase.MediaExposure;
import org.anjian.api.typicalcase.event.TypicalCaseApproved;
import org.anjian.api.typicalcase.event.TypicalCaseEnteredBulletin;
import org.anjian.api.typicalcase.event.TypicalCaseEvent;
import org.anjian.api.typicalcase.event.TypicalCasePublicationOverdue;
import org.anjian.api.typicalcase.event.TypicalCasePublished;
import org.anjian.api.typicalcase.event.TypicalCaseReceived;
import org.anjian.api.typicalcase.event.TypicalCaseRedacted;
import org.anjian.api.typicalcase.event.TypicalCaseSentBack;
import org.anjian.api.typicalcase.event.TypicalCaseWithdrawn;
import org.anjian.api.typicalcase.view.PublicTypicalCaseView;
import org.anjian.api.typicalcase.view.PublicTypicalCaseView.Content;
import org.anjian.api.typicalcase.view.PublicTypicalCaseView.Withdrawal;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.FoldedModel;
import org.jspecify.annotations.Nullable;

/**
 * What anybody may read of typical cases: an index of its own that has public fields only, and of what was withdrawn no more than
 * that and why. One that was withdrawn before a news medium told of it stays unknown.
 */
public final class PublicTypicalCaseFold implements FoldedModel<TypicalCaseEvent, PublicTypicalCaseView> {

    @Override
    public String name() {
        return "public-typical-cases";
    }

    @Override
    public String aggregateType() {
        return "TypicalCase";
    }

    @Override
    public String idPrefix() {
        return TypicalCaseFold.PREFIX;
    }

    @Override
    public boolean isOfItsOwn() {
        return false;
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Class<TypicalCaseEvent> eventType() {
        return TypicalCaseEvent.class;
    }

    @Override
    public Class<PublicTypicalCaseView> viewType() {
        return PublicTypicalCaseView.class;
    }

    @Override
    public PublicTypicalCaseView fold(@Nullable PublicTypicalCaseView before, TypicalCaseEvent event, EventInfo info) {
        return switch (event) {
            case TypicalCasePublished e -> published(before, e, info);
            case TypicalCaseWithdrawn e -> withdrawn(before, e, info);
            case TypicalCaseReceived _,
                    TypicalCaseRedacted _,
                    TypicalCaseSentBack _,
                    TypicalCaseApproved _,
                    TypicalCaseEnteredBulletin _,
                    TypicalCasePublicationOverdue _ -> unchanged(before, event, info);
        };
    }

    private static PublicTypicalCaseView published(
            @Nullable PublicTypicalCaseView before, TypicalCasePublished event, EventInfo info) {
        List<MediaExposure> told = before == null || before.content() == null
                ? List.of()
                : before.content().exposures();
        List<MediaExposure> exposures = Exposures.joined(told, event.media());
        return new PublicTypicalCaseView(
                event.typicalCase().id(),
                info.version(),
                true,
                new Content(
                        event.typicalCase().region(),
                        event.typicalCase().region().path(),
                        event.text(),
                        event.bulletin(),
                        exposures),
                exposures.getFirst().on(),
                null,
                info.recordedAt());
    }

    private static PublicTypicalCaseView withdrawn(
            @Nullable PublicTypicalCaseView before, TypicalCaseWithdrawn event, EventInfo info) {
        if (before == null || !before.published()) {
            return unchanged(before, event, info);
        }
        LocalDate day = LegalTime.dayOf(event.occurredAt());
        return new PublicTypicalCaseView(
                before.id(),
                info.version(),
                true,
                null,
                before.publishedOn(),
                new Withdrawal(day, event.reason(), event.explanation(), event.legalBasis()),
                info.recordedAt());
    }

    private static PublicTypicalCaseView unchanged(
            @Nullable PublicTypicalCaseView before, TypicalCaseEvent event, EventInfo info) {
        return before == null
                ? new PublicTypicalCaseView(
                        event.typicalCase().id(), info.version(), false, null, null, null, info.recordedAt())
                : new PublicTypicalCaseView(
                        before.id(),
                        info.version(),
                        before.published(),
                        before.content(),
                        before.publishedOn(),
                        before.withdrawal(),
                        info.recordedAt());
    }
}
