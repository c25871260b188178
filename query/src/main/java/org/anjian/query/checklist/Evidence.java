package org.anjian.query.checklist;

import java.util.List;
import java.util.function.Function;
import org.anjian.api.checkplace.view.CheckPlaceView;
import org.anjian.api.compliancesurvey.view.ComplianceFileView;
import org.anjian.api.drill.view.DrillProgrammeView;
import org.anjian.api.emergencyplan.view.EmergencyPlanView;
import org.anjian.api.enterprisecheck.view.CheckPlanView;
import org.anjian.api.knowledgetest.view.KnowledgeFileView;
import org.anjian.api.majorhazardsource.view.MajorHazardSourceView;
import org.anjian.api.reminder.view.ReminderRegisterView;
import org.anjian.api.rootcause.view.RootCauseAnalysisView;
import org.anjian.api.safetymanager.view.SafetyManagerView;
import org.anjian.api.safetyrule.view.SafetyRuleView;
import org.anjian.api.suggestion.view.SuggestionView;
import org.anjian.api.training.view.TrainingFileView;
import org.anjian.api.worker.view.WorkerView;

/**
 * A kind of records that items of the checklist are judged from.
 *
 * @param document the documents
 * @param id the id of a record
 */
public record Evidence<V>(Class<V> document, Function<V, String> id) {

    /** The rules. */
    public static final Evidence<SafetyRuleView> RULES =
            new Evidence<>(SafetyRuleView.class, view -> view.id().raw());

    /** The emergency plans. */
    public static final Evidence<EmergencyPlanView> PLANS =
            new Evidence<>(EmergencyPlanView.class, view -> view.id().raw());

    /** The major hazard sources. */
    public static final Evidence<MajorHazardSourceView> SOURCES =
            new Evidence<>(MajorHazardSourceView.class, view -> view.id().raw());

    /** The drill programme. */
    public static final Evidence<DrillProgrammeView> DRILLS =
            new Evidence<>(DrillProgrammeView.class, view -> view.id().raw());

    /** The training files, one a year. */
    public static final Evidence<TrainingFileView> TRAINING =
            new Evidence<>(TrainingFileView.class, view -> view.id().raw());

    /** The workers. */
    public static final Evidence<WorkerView> WORKERS =
            new Evidence<>(WorkerView.class, view -> view.id().raw());

    /** The files of the safety managers. */
    public static final Evidence<SafetyManagerView> MANAGERS =
            new Evidence<>(SafetyManagerView.class, view -> view.id().raw());

    /** What the safety managers know. */
    public static final Evidence<KnowledgeFileView> KNOWLEDGE =
            new Evidence<>(KnowledgeFileView.class, view -> view.id().raw());

    /** The check plans. */
    public static final Evidence<CheckPlanView> CHECK_PLANS =
            new Evidence<>(CheckPlanView.class, view -> view.id().raw());

    /** The places that are checked. */
    public static final Evidence<CheckPlaceView> PLACES =
            new Evidence<>(CheckPlaceView.class, view -> view.id().raw());

    /** The suggestions. */
    public static final Evidence<SuggestionView> SUGGESTIONS =
            new Evidence<>(SuggestionView.class, view -> view.id().raw());

    /** The analyses of causes. */
    public static final Evidence<RootCauseAnalysisView> ANALYSES =
            new Evidence<>(RootCauseAnalysisView.class, view -> view.id().raw());

    /** The surveys. */
    public static final Evidence<ComplianceFileView> SURVEYS =
            new Evidence<>(ComplianceFileView.class, view -> view.id().raw());

    /** The register of reminders. */
    public static final Evidence<ReminderRegisterView> REMINDERS =
            new Evidence<>(ReminderRegisterView.class, view -> view.id().raw());

    /** Every kind. */
    public static List<Evidence<?>> all() {
        return List.of(
                RULES,
                PLANS,
                SOURCES,
                DRILLS,
                TRAINING,
                WORKERS,
                MANAGERS,
                KNOWLEDGE,
                CHECK_PLANS,
                PLACES,
                SUGGESTIONS,
                ANALYSES,
                SURVEYS,
                REMINDERS);
    }
}
