package org.anjian.command.hazard;

import org.anjian.api.hazard.Disposition;
import org.anjian.api.hazard.HazardRefusal;
import org.anjian.api.hazard.HazardState;
import org.anjian.api.hazard.command.CloseHazard;
import org.anjian.api.message.Actor;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.command.refusal.Refuse;

/** When a number may be cancelled (销号): the invariants of the closed loop, in the order in which they are told. */
final class ClosingRules {

    private ClosingRules() {}

    static void check(HazardFile file, CloseHazard command, Actor actor) {
        requireCompetent(file, command.disposition(), actor);
        file.requireOpen(command);
        Refuse.unless(file.isOrdered() || file.isTransferred(), HazardRefusal.NO_DISPOSITION);
        Refuse.when(file.isOrdered() && !file.isTracked(), HazardRefusal.TRACKING_MISSING);
        switch (command.disposition()) {
            case RECTIFIED -> requireRectified(file);
            case PENALISED -> requireReference(command);
            case TRANSFERRED -> {
                Refuse.unless(file.isTransferred(), HazardRefusal.NO_DISPOSITION);
                requireReference(command);
            }
            case CLOSED_BY_SOURCE -> throw new RefusedException(InputRefusal.UNKNOWN_VALUE, "disposition");
        }
        Refuse.when(file.wasSubmittedBy(actor), HazardRefusal.CLOSER_IS_REPORTER);
        Refuse.when(file.listingBody() != null, HazardRefusal.LISTED_NOT_DELISTED);
        file.requireNotBeforeLastStep(command);
    }

    /** The enterprise itself closes only general hazards that it found and rectified. */
    private static void requireCompetent(HazardFile file, Disposition disposition, Actor actor) {
        Refuse.when(
                Sources.isEnterpriseRole(actor.role())
                        && !(file.isOwnBusinessOfEnterprise() && disposition == Disposition.RECTIFIED),
                InputRefusal.NOT_PERMITTED);
    }

    private static void requireRectified(HazardFile file) {
        if (file.state() == HazardState.RECHECK_PASSED) {
            return;
        }
        Refuse.unless(file.isOwnBusinessOfEnterprise(), HazardRefusal.RECHECK_NOT_PASSED);
        Refuse.unless(file.state() == HazardState.SITE_VERIFIED, HazardRefusal.STAGE_SKIPPED);
    }

    private static void requireReference(CloseHazard command) {
        Refuse.when(command.reference() == null, HazardRefusal.REFERENCE_REQUIRED, "reference");
    }
}
