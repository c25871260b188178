package org.anjian.query.suggestion;

import java.time.LocalDate;
import org.anjian.api.message.LegalTime;
import org.anjian.api.suggestion.SuggestionSubject;
import org.anjian.api.suggestion.event.ImprovementSuggestionSubmitted;
import org.anjian.api.suggestion.event.SuggestionEvent;
import org.anjian.api.suggestion.event.SuggestionReplied;
import org.anjian.api.suggestion.view.SuggestionView;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.FoldedModel;
import org.jspecify.annotations.Nullable;

/** Improvement suggestions and their answers (改进建议): one document a suggestion. */
public final class SuggestionFold implements FoldedModel<SuggestionEvent, SuggestionView> {

    @Override
    public String name() {
        return "suggestions";
    }

    @Override
    public String aggregateType() {
        return "Suggestion";
    }

    @Override
    public String idPrefix() {
        return "suggestion-";
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Class<SuggestionEvent> eventType() {
        return SuggestionEvent.class;
    }

    @Override
    public Class<SuggestionView> viewType() {
        return SuggestionView.class;
    }

    @Override
    public SuggestionView fold(@Nullable SuggestionView before, SuggestionEvent event, EventInfo info) {
        LocalDate day = LegalTime.dayOf(event.occurredAt());
        return switch (event) {
            case ImprovementSuggestionSubmitted e -> submitted(e, day, info);
            case SuggestionReplied e -> replied(before, e, day, info);
        };
    }

    private static SuggestionView submitted(ImprovementSuggestionSubmitted e, LocalDate day, EventInfo info) {
        SuggestionSubject subject = e.suggestion();
        return new SuggestionView(
                subject.id(),
                info.version(),
                subject.enterpriseId(),
                subject.enterpriseName(),
                subject.region(),
                subject.region().path(),
                e.category(),
                e.content(),
                e.checkPlanId(),
                e.checkId(),
                e.submittedBy(),
                day,
                null,
                null,
                null,
                info.recordedAt());
    }

    private static SuggestionView replied(SuggestionView before, SuggestionReplied e, LocalDate day, EventInfo info) {
        SuggestionSubject subject = e.suggestion();
        return new SuggestionView(
                subject.id(),
                info.version(),
                subject.enterpriseId(),
                subject.enterpriseName(),
                subject.region(),
                subject.region().path(),
                before.category(),
                before.content(),
                before.checkPlanId(),
                before.checkId(),
                before.submittedBy(),
                before.submittedOn(),
                e.reply(),
                e.reason(),
                day,
                info.recordedAt());
    }
}
