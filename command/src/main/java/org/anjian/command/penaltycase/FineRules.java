package org.anjian.command.penaltycase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anjian.api.discretion.Tier;
import org.anjian.api.penaltycase.ImposedFine;
import org.anjian.api.penaltycase.PenaltyCaseRefusal;
import org.anjian.api.penaltycase.PenaltyKind;
import org.anjian.api.penaltycase.Violation;
import org.anjian.api.refusal.RefusedException;
import org.anjian.command.refusal.Refuse;
import org.jspecify.annotations.Nullable;

/** What a fine may be: known violations, one fine an act, tier and statute, mandatory maximum (QJ16-07a, NL-CF29). */
final class FineRules {

    private FineRules() {}

    /** Every fine is for a violation of the case and not above its statute. */
    static void requireKnown(List<Violation> violations, List<ImposedFine> fines) {
        for (ImposedFine fine : fines) {
            Violation violation = of(violations, fine);
            Refuse.when(fine.fineFen() > violation.maxFen(), PenaltyCaseRefusal.OUT_OF_STATUTORY_RANGE, "fines");
        }
        Refuse.when(
                fines.stream().map(ImposedFine::violationCode).distinct().count() < fines.size(),
                PenaltyCaseRefusal.DOUBLE_FINE,
                "fines");
        requireOneFineAnAct(violations, fines);
    }

    private static void requireOneFineAnAct(List<Violation> violations, List<ImposedFine> fines) {
        Map<String, Violation> finedActs = new HashMap<>();
        for (ImposedFine fine : fines) {
            if (fine.fineFen() > 0) {
                Violation violation = of(violations, fine);
                Refuse.when(finedActs.put(violation.act(), violation) != null, PenaltyCaseRefusal.DOUBLE_FINE, "fines");
            }
        }
        boolean lighter = violations.stream().anyMatch(other -> {
            Violation fined = finedActs.get(other.act());
            return fined != null && other.maxFen() > fined.maxFen();
        });
        Refuse.when(lighter, PenaltyCaseRefusal.LIGHTER_PROVISION, "fines");
    }

    /** Each kind with an amount has one, and no amount is without its kind. */
    static void requireKinds(List<PenaltyKind> kinds, long fineFen, long confiscationFen) {
        boolean fits = !kinds.isEmpty()
                && kinds.contains(PenaltyKind.FINE) == (fineFen > 0)
                && kinds.contains(PenaltyKind.CONFISCATION) == (confiscationFen > 0);
        Refuse.unless(fits, PenaltyCaseRefusal.FINE_KIND_MISMATCH, "kinds");
    }

    /** Inside the tier that was chosen, or outside with a reason (QJ16-07a). */
    static void requireTiers(List<Violation> violations, List<ImposedFine> fines, @Nullable String deviation) {
        for (ImposedFine fine : fines) {
            Tier tier = of(violations, fine).tiers().stream()
                    .filter(one -> one.tier() == fine.tier())
                    .findFirst()
                    .orElseThrow(() -> new RefusedException(PenaltyCaseRefusal.OUT_OF_TIER, "fines"));
            boolean inside = fine.fineFen() >= tier.minFen() && fine.fineFen() <= tier.maxFen();
            Refuse.when(!inside && deviation == null, PenaltyCaseRefusal.OUT_OF_TIER, "fines");
        }
    }

    /** An aggravating circumstance excludes the lowest of several tiers (QJ16-04c). */
    static void requireAboveLowestTier(List<Violation> violations, List<ImposedFine> fines) {
        boolean lowest = fines.stream().anyMatch(fine -> {
            List<Tier> tiers = of(violations, fine).tiers();
            return tiers.size() > 1 && tiers.stream().mapToInt(Tier::tier).min().orElseThrow() == fine.tier();
        });
        Refuse.when(lowest, PenaltyCaseRefusal.TIER_TOO_LOW, "fines");
    }

    /** Whether every fine is the maximum of its statute. */
    static boolean areMaximal(List<Violation> violations, List<ImposedFine> fines) {
        return !fines.isEmpty()
                && fines.stream()
                        .allMatch(fine -> fine.fineFen() == of(violations, fine).maxFen());
    }

    private static Violation of(List<Violation> violations, ImposedFine fine) {
        return violations.stream()
                .filter(violation -> violation.code().equals(fine.violationCode()))
                .findFirst()
                .orElseThrow(() -> new RefusedException(PenaltyCaseRefusal.VIOLATION_UNKNOWN, "fines"));
    }
}
