package org.anjian.command.penaltycase;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.anjian.api.penaltycase.PenaltyCaseRefusal;
import org.anjian.api.penaltycase.PenaltyKind;
import org.anjian.api.penaltycase.Violation;
import org.anjian.api.penaltycase.command.DecideOnTheSpot;
import org.anjian.command.refusal.Refuse;

/** What may be decided on the spot: a warning, or a small fine within the standard (NL-CF51, QJ16-07a). */
final class OnSpotRules {

    private static final Set<PenaltyKind> KINDS = EnumSet.of(PenaltyKind.WARNING, PenaltyKind.FINE);

    private OnSpotRules() {}

    static void check(DecideOnTheSpot command, List<Violation> violations, long fineFen, long limitFen) {
        Refuse.unless(KINDS.containsAll(command.kinds()), PenaltyCaseRefusal.ON_SPOT_KIND, "kinds");
        Refuse.when(violations.isEmpty(), PenaltyCaseRefusal.VIOLATIONS_MISSING, "violations");
        Refuse.when(fineFen > limitFen, PenaltyCaseRefusal.ON_SPOT_LIMIT, "fines");
        FineRules.requireKinds(command.kinds(), fineFen, 0);
        FineRules.requireKnown(violations, command.fines());
        FineRules.requireTiers(violations, command.fines(), null);
    }
}
