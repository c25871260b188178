package org.anjian.query.casefile;

import java.time.LocalDate;
import org.anjian.api.casefile.event.CaseFileAssessmentQuotaMissed;
import org.anjian.api.casefile.event.CaseFileProgrammeEvent;
import org.anjian.api.casefile.event.CaseFileProgrammeStarted;
import org.anjian.api.casefile.event.CountyCaseFilesAssessed;
import org.anjian.api.casefile.event.EnforcementEffectEvaluated;
import org.anjian.api.casefile.event.EnforcementEvaluationOverdue;
import org.anjian.api.casefile.view.CaseFileProgrammeView;
import org.anjian.api.message.LegalTime;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.FoldedModel;
import org.anjian.query.readmodel.LastEntries;
import org.jspecify.annotations.Nullable;

/** What a regulator does to assess case files and the effect of enforcement (案卷评查、执法效果评估): one document a record. */
public final class CaseFileProgrammeFold implements FoldedModel<CaseFileProgrammeEvent, CaseFileProgrammeView> {

    @Override
    public String name() {
        return "case-file-programmes";
    }

    @Override
    public String aggregateType() {
        return "CaseFileProgramme";
    }

    @Override
    public String idPrefix() {
        return "casefileprogramme-";
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Class<CaseFileProgrammeEvent> eventType() {
        return CaseFileProgrammeEvent.class;
    }

    @Override
    public Class<CaseFileProgrammeView> viewType() {
        return CaseFileProgrammeView.class;
    }

    @Override
    public CaseFileProgrammeView fold(
            @Nullable CaseFileProgrammeView before, CaseFileProgrammeEvent event, EventInfo info) {
        CaseFileProgrammeSheet sheet =
                before == null ? new CaseFileProgrammeSheet() : new CaseFileProgrammeSheet(before);
        LocalDate day = LegalTime.dayOf(event.occurredAt());
        switch (event) {
            case CaseFileProgrammeStarted e -> {
                sheet.startedOn = day;
                sheet.counties.addAll(e.counties());
                sheet.quotaPermille = e.quotaPermille();
            }
            case CountyCaseFilesAssessed e ->
                LastEntries.add(
                        CaseFileProgrammeView.KEPT,
                        sheet.assessments,
                        new CaseFileProgrammeView.CountyAssessment(
                                e.county(), day, e.year(), e.files(), e.score(), e.findings(), e.assessedBy()));
            case CaseFileAssessmentQuotaMissed e ->
                sheet.missed.add(
                        new CaseFileProgrammeView.AssessmentYear(e.year(), e.counties(), e.required(), e.assessed()));
            case EnforcementEffectEvaluated e ->
                LastEntries.add(
                        CaseFileProgrammeView.KEPT_EVALUATIONS,
                        sheet.evaluations,
                        new CaseFileProgrammeView.Evaluation(
                                day, e.year(), e.sample(), e.indicators(), e.findings(), e.evaluatedBy()));
            case EnforcementEvaluationOverdue e -> sheet.evaluationsOverdue.add(e.year());
        }
        return sheet.view(event.programme(), info);
    }
}
