package org.anjian.query.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.casefile.CaseFileProgrammeSubject;
import org.anjian.api.casefile.view.CaseFileProgrammeView;
import org.anjian.api.region.RegionCode;
import org.anjian.query.journal.EventInfo;

/** A view while one event is applied to it; lives no longer than that. */
final class CaseFileProgrammeSheet {

    LocalDate startedOn;

    final List<RegionCode> counties = new ArrayList<>();

    int quotaPermille;

    final List<CaseFileProgrammeView.CountyAssessment> assessments = new ArrayList<>();

    final List<CaseFileProgrammeView.AssessmentYear> missed = new ArrayList<>();

    final List<CaseFileProgrammeView.Evaluation> evaluations = new ArrayList<>();

    final List<Integer> evaluationsOverdue = new ArrayList<>();

    CaseFileProgrammeSheet() {}

    CaseFileProgrammeSheet(CaseFileProgrammeView view) {
        startedOn = view.startedOn();
        counties.addAll(view.counties());
        quotaPermille = view.quotaPermille();
        assessments.addAll(view.assessments());
        missed.addAll(view.missed());
        evaluations.addAll(view.evaluations());
        evaluationsOverdue.addAll(view.evaluationsOverdue());
    }

    /** The view after the event. */
    CaseFileProgrammeView view(CaseFileProgrammeSubject subject, EventInfo info) {
        return new CaseFileProgrammeView(
                subject.id(),
                info.version(),
                subject.region(),
                subject.region().path(),
                subject.regulator(),
                startedOn,
                counties,
                quotaPermille,
                assessments,
                missed,
                evaluations,
                evaluationsOverdue,
                info.recordedAt());
    }
}
