package org.anjian.api.worker;

import static org.anjian.api.message.Role.AGENCY_HEAD;
import static org.anjian.api.message.Role.AUDITOR;
import static org.anjian.api.message.Role.ENTERPRISE;
import static org.anjian.api.message.Role.OFFICER;
import static org.anjian.api.message.Role.SAFETY_MANAGER;
import static org.anjian.api.permission.Reach.ALL;
import static org.anjian.api.permission.Reach.JURISDICTION;
import static org.anjian.api.permission.Reach.OWN_ENTERPRISE;

import org.anjian.api.permission.PermissionTable;
import org.anjian.api.worker.command.DecideWorkerMeasure;
import org.anjian.api.worker.command.ProposeWorkerMeasure;
import org.anjian.api.worker.command.RecordPreJobEducation;
import org.anjian.api.worker.command.RecordPreJobExam;
import org.anjian.api.worker.command.RecordWorkerEntry;
import org.anjian.api.worker.command.RecordWorkerViolation;
import org.anjian.api.worker.command.StartWork;
import org.anjian.api.worker.view.WorkerView;

/** Who may educate, admit, report and read the workers of an enterprise. */
public final class WorkerPermissions {

    private WorkerPermissions() {}

    /** The table of the context. */
    public static PermissionTable table() {
        return PermissionTable.of("personnel-assessment/worker")
                .allow(RecordWorkerEntry.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(RecordPreJobEducation.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(RecordPreJobExam.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(StartWork.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(RecordWorkerViolation.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(ProposeWorkerMeasure.class, OWN_ENTERPRISE, SAFETY_MANAGER)
                .allow(DecideWorkerMeasure.class, OWN_ENTERPRISE, ENTERPRISE)
                .because("QX24-28", ProposeWorkerMeasure.class, DecideWorkerMeasure.class)
                .allow(WorkerView.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(WorkerView.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(WorkerView.class, ALL, AUDITOR)
                .build();
    }
}
