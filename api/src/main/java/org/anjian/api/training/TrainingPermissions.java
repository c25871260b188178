package org.anjian.api.training;

import static org.anjian.api.message.Role.AGENCY_HEAD;
import static org.anjian.api.message.Role.AUDITOR;
import static org.anjian.api.message.Role.COMMITTEE_OFFICE;
import static org.anjian.api.message.Role.ENTERPRISE;
import static org.anjian.api.message.Role.OFFICER;
import static org.anjian.api.message.Role.SAFETY_MANAGER;
import static org.anjian.api.permission.Reach.ALL;
import static org.anjian.api.permission.Reach.JURISDICTION;
import static org.anjian.api.permission.Reach.OWN_ENTERPRISE;

import org.anjian.api.permission.PermissionTable;
import org.anjian.api.training.command.AdoptTrainingPlan;
import org.anjian.api.training.command.CorrectTrainingRecord;
import org.anjian.api.training.command.DeclareTrainingHeadcount;
import org.anjian.api.training.command.RecordCommissioning;
import org.anjian.api.training.command.RecordEmergencyTraining;
import org.anjian.api.training.command.RecordExamResult;
import org.anjian.api.training.command.RecordTargetedTraining;
import org.anjian.api.training.command.RecordTrainingSession;
import org.anjian.api.training.view.TrainingFileView;

/** Who may plan, record and read the training of an enterprise. */
public final class TrainingPermissions {

    private TrainingPermissions() {}

    /** The table of the context. */
    public static PermissionTable table() {
        return PermissionTable.of("personnel-assessment/training")
                .allow(AdoptTrainingPlan.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(DeclareTrainingHeadcount.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(RecordTrainingSession.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(RecordEmergencyTraining.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(RecordTargetedTraining.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(RecordCommissioning.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(CorrectTrainingRecord.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(RecordExamResult.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(TrainingFileView.class, JURISDICTION, OFFICER, AGENCY_HEAD, COMMITTEE_OFFICE)
                .allow(TrainingFileView.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(TrainingFileView.class, ALL, AUDITOR)
                .build();
    }
}
