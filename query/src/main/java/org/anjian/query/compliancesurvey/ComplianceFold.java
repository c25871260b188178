package org.anjian.query.compliancesurvey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.anjian.api.compliancesurvey.ComplianceSubject;
import org.anjian.api.compliancesurvey.event.ComplianceEvent;
import org.anjian.api.compliancesurvey.event.ComplianceSurveyRecorded;
import org.anjian.api.compliancesurvey.view.ComplianceFileView;
import org.anjian.api.message.LegalTime;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.FoldedModel;
import org.anjian.query.readmodel.LastEntries;
import org.jspecify.annotations.Nullable;

/** The surveys of enterprises: one document an enterprise. */
public final class ComplianceFold implements FoldedModel<ComplianceEvent, ComplianceFileView> {

    @Override
    public String name() {
        return "compliance-files";
    }

    @Override
    public String aggregateType() {
        return "ComplianceFile";
    }

    @Override
    public String idPrefix() {
        return "compliance-";
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Class<ComplianceEvent> eventType() {
        return ComplianceEvent.class;
    }

    @Override
    public Class<ComplianceFileView> viewType() {
        return ComplianceFileView.class;
    }

    @Override
    public ComplianceFileView fold(@Nullable ComplianceFileView before, ComplianceEvent event, EventInfo info) {
        return switch (event) {
            case ComplianceSurveyRecorded e -> surveyed(before, e, info);
        };
    }

    private static ComplianceFileView surveyed(
            @Nullable ComplianceFileView before, ComplianceSurveyRecorded e, EventInfo info) {
        List<ComplianceFileView.Survey> surveys = new ArrayList<>(before == null ? List.of() : before.surveys());
        surveys.add(new ComplianceFileView.Survey(
                LegalTime.dayOf(e.occurredAt()),
                e.surveyed(),
                e.compliant(),
                e.motives(),
                e.rate(),
                e.previousRate(),
                e.previousOn()));
        surveys.sort(Comparator.comparing(ComplianceFileView.Survey::on));
        ComplianceSubject subject = e.file();
        return new ComplianceFileView(
                subject.id(),
                info.version(),
                subject.enterpriseId(),
                subject.enterpriseName(),
                subject.region(),
                subject.region().path(),
                LastEntries.of(surveys, ComplianceFileView.SURVEYS_KEPT),
                info.recordedAt());
    }
}
