package org.anjian.command.hazard;

import java.util.EnumSet;
import java.util.Set;
import org.anjian.api.hazard.HazardCommand;
import org.anjian.api.hazard.HazardRefusal;
import org.anjian.api.hazard.HazardState;
import org.anjian.api.hazard.command.SubmitRectification;
import org.anjian.api.message.Actor;
import org.anjian.command.refusal.Refuse;

/**
 * The stages of the enterprise in their order (企业五个环节, QJ16-09e): none may be skipped, none is done twice.
 */
final class EnterpriseStages {

    private static final Set<HazardState> SUBMITTABLE =
            EnumSet.of(HazardState.ORDERED, HazardState.PLANNED, HazardState.RECTIFYING);

    private EnterpriseStages() {}

    static void requireSubmittable(HazardFile file, SubmitRectification command) {
        file.requireStep(command, SUBMITTABLE);
        file.requireSafetyAssured();
        Refuse.when(file.isMajor() && !file.isPlanned(), HazardRefusal.PLAN_REQUIRED);
        Refuse.when(command.evidence().isEmpty(), HazardRefusal.EVIDENCE_REQUIRED, "evidence");
    }

    /** The stage that a step follows has just been done. */
    static void require(HazardState previous, HazardFile file, HazardCommand command) {
        Refuse.when(file.state().compareTo(previous) < 0, HazardRefusal.STAGE_SKIPPED);
        file.requireStep(command, EnumSet.of(previous));
    }

    /** The recheck is the regulator's, and never by whoever reported completion (QJ22B-09d). */
    static void requireIndependent(HazardFile file, Actor rechecker) {
        Refuse.when(
                file.wasSubmittedBy(rechecker) || Sources.isEnterpriseRole(rechecker.role()),
                HazardRefusal.RECHECKER_IS_RECTIFIER);
    }
}
