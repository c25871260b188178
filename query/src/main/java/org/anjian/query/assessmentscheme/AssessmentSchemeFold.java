package org.anjian.query.assessmentscheme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.assessmentscheme.event.AssessmentSchemeAdopted;
import org.anjian.api.assessmentscheme.event.AssessmentSchemeEvent;
import org.anjian.api.assessmentscheme.view.AssessmentSchemeView;
import org.anjian.api.message.LegalTime;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.FoldedModel;
import org.jspecify.annotations.Nullable;

/** The assessment schemes (考核制度): one document a sector and municipality, with every version. */
public final class AssessmentSchemeFold implements FoldedModel<AssessmentSchemeEvent, AssessmentSchemeView> {

    @Override
    public String name() {
        return "assessment-schemes";
    }

    @Override
    public String aggregateType() {
        return "AssessmentScheme";
    }

    @Override
    public String idPrefix() {
        return "assessmentscheme-";
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Class<AssessmentSchemeEvent> eventType() {
        return AssessmentSchemeEvent.class;
    }

    @Override
    public Class<AssessmentSchemeView> viewType() {
        return AssessmentSchemeView.class;
    }

    @Override
    public AssessmentSchemeView fold(
            @Nullable AssessmentSchemeView before, AssessmentSchemeEvent event, EventInfo info) {
        return switch (event) {
            case AssessmentSchemeAdopted adopted -> adopted(before, adopted, info);
        };
    }

    private static AssessmentSchemeView adopted(
            @Nullable AssessmentSchemeView before, AssessmentSchemeAdopted e, EventInfo info) {
        LocalDate day = LegalTime.dayOf(e.occurredAt());
        List<AssessmentSchemeView.Version> versions = new ArrayList<>(before == null ? List.of() : before.versions());
        versions.add(new AssessmentSchemeView.Version(
                e.schemeVersion(), day, e.adoptedBy(), e.title(), e.cycleMonths(), e.parts()));
        return new AssessmentSchemeView(
                e.schemeId(),
                info.version(),
                e.region(),
                e.region().path(),
                e.sector(),
                e.title(),
                e.schemeVersion(),
                e.cycleMonths(),
                day,
                versions,
                info.recordedAt());
    }
}
