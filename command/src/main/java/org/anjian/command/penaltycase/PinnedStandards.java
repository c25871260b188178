package org.anjian.command.penaltycase;

import java.util.List;
import org.anjian.api.penaltycase.Allegation;
import org.anjian.api.penaltycase.PenaltyCaseRefusal;
import org.anjian.api.penaltycase.Violation;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.RegionCode;
import org.anjian.command.discretion.DiscretionStandards;
import org.anjian.command.discretion.KnownStandard;
import org.springframework.stereotype.Component;

/** Pins the discretion standard that was in force on the day of each act (QJ16-07a). */
@Component
class PinnedStandards {

    private final DiscretionStandards standards;

    PinnedStandards(DiscretionStandards standards) {
        this.standards = standards;
    }

    /**
     * The violations behind allegations.
     *
     * @throws RefusedException {@link PenaltyCaseRefusal#STANDARD_MISSING} where there was no standard
     */
    List<Violation> pin(List<Allegation> allegations, RegionCode region, String field) {
        return allegations.stream()
                .map(allegation -> standards
                        .inForce(allegation.violationCode(), region, allegation.factOn())
                        .map(standard -> violation(allegation, standard))
                        .orElseThrow(() -> new RefusedException(PenaltyCaseRefusal.STANDARD_MISSING, field)))
                .toList();
    }

    private static Violation violation(Allegation allegation, KnownStandard standard) {
        return new Violation(
                allegation.violationCode(),
                standard.statute(),
                allegation.factOn(),
                allegation.harm(),
                allegation.act() == null ? allegation.violationCode() : allegation.act(),
                standard.id(),
                standard.version(),
                standard.minFen(),
                standard.maxFen(),
                standard.tiers());
    }
}
