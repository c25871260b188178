package org.anjian.command.penaltycase;

import static org.anjian.command.penaltycase.CaseScene.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.anjian.api.penaltycase.Harm;
import org.anjian.api.penaltycase.ImposedFine;
import org.anjian.api.penaltycase.PenaltyCaseRefusal;
import org.anjian.api.penaltycase.PenaltyKind;
import org.anjian.api.penaltycase.Violation;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.rule.Rule;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What a fine may be, by the violations of the case and their standards (NL-CF29, QJ16-07a). */
class FineRulesTest {

    private static final String FACT = "2024-06-20";

    /** 10,000 to 200,000 yuan in four tiers. */
    private static final Violation UNTRAINED = violation(V97, FACT, Harm.NONE, V97);

    /** Nothing to 50,000 yuan in two tiers. */
    private static final Violation UNMARKED = violation(V99, FACT, Harm.NONE, V99);

    private static ImposedFine fine(String code, int tier, long yuan) {
        return new ImposedFine(code, tier, yuan(yuan));
    }

    private static Violation sameAct(String code) {
        return violation(code, FACT, Harm.NONE, "the press without a guard");
    }

    private static void accepts(ThrowingCallable check) {
        assertThatCode(check).doesNotThrowAnyException();
    }

    private static void refuses(PenaltyCaseRefusal code, ThrowingCallable check) {
        assertThatThrownBy(check)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code.name()));
    }

    @Test
    void a_fine_is_for_a_violation_of_the_case_and_within_its_statute() {
        accepts(() -> FineRules.requireKnown(List.of(UNTRAINED), List.of(fine(V97, 4, 200_000))));
        refuses(
                PenaltyCaseRefusal.OUT_OF_STATUTORY_RANGE,
                () -> FineRules.requireKnown(List.of(UNTRAINED), List.of(fine(V97, 4, 200_001))));
        refuses(
                PenaltyCaseRefusal.VIOLATION_UNKNOWN,
                () -> FineRules.requireKnown(List.of(UNTRAINED), List.of(fine(V99, 1, 1_000))));
    }

    @Test
    @Rule("NL-CF29")
    void two_acts_are_fined_each_and_one_act_once() {
        List<Violation> two = List.of(UNTRAINED, UNMARKED);
        accepts(() -> FineRules.requireKnown(two, List.of(fine(V97, 2, 40_000), fine(V99, 1, 1_000))));
        refuses(
                PenaltyCaseRefusal.DOUBLE_FINE,
                () -> FineRules.requireKnown(two, List.of(fine(V97, 2, 40_000), fine(V97, 1, 20_000))));
        List<Violation> one = List.of(sameAct(V97), sameAct(V99));
        refuses(
                PenaltyCaseRefusal.DOUBLE_FINE,
                () -> FineRules.requireKnown(one, List.of(fine(V97, 2, 40_000), fine(V99, 1, 1_000))));
    }

    @Test
    @Rule("NL-CF29")
    void of_two_provisions_for_one_act_the_one_with_the_higher_fine_applies() {
        List<Violation> one = List.of(sameAct(V97), sameAct(V99));
        accepts(() -> FineRules.requireKnown(one, List.of(fine(V97, 2, 40_000))));
        accepts(() -> FineRules.requireKnown(one, List.of(fine(V97, 2, 40_000), fine(V99, 1, 0))));
        refuses(PenaltyCaseRefusal.LIGHTER_PROVISION, () -> FineRules.requireKnown(one, List.of(fine(V99, 2, 50_000))));
    }

    @Test
    void every_kind_with_an_amount_has_one_and_no_amount_is_without_its_kind() {
        accepts(() -> FineRules.requireKinds(List.of(PenaltyKind.WARNING), 0, 0));
        accepts(() -> FineRules.requireKinds(List.of(PenaltyKind.FINE, PenaltyKind.CONFISCATION), 1, 1));
        accepts(() -> FineRules.requireKinds(List.of(PenaltyKind.SUSPENSION, PenaltyKind.FINE), 1, 0));
        refuses(PenaltyCaseRefusal.FINE_KIND_MISMATCH, () -> FineRules.requireKinds(List.of(), 0, 0));
        refuses(PenaltyCaseRefusal.FINE_KIND_MISMATCH, () -> FineRules.requireKinds(List.of(PenaltyKind.FINE), 0, 0));
        refuses(
                PenaltyCaseRefusal.FINE_KIND_MISMATCH,
                () -> FineRules.requireKinds(List.of(PenaltyKind.WARNING), 1, 0));
        refuses(
                PenaltyCaseRefusal.FINE_KIND_MISMATCH,
                () -> FineRules.requireKinds(List.of(PenaltyKind.CONFISCATION), 0, 0));
        refuses(
                PenaltyCaseRefusal.FINE_KIND_MISMATCH,
                () -> FineRules.requireKinds(List.of(PenaltyKind.WARNING), 0, 1));
    }

    @Test
    @Rule("QJ16-07a")
    void both_ends_of_a_tier_are_inside_and_one_yuan_beyond_needs_a_reason() {
        for (long inside : new long[] {30_000, 60_000}) {
            accepts(() -> FineRules.requireTiers(List.of(UNTRAINED), List.of(fine(V97, 2, inside)), null));
        }
        for (long outside : new long[] {29_999, 60_001}) {
            refuses(
                    PenaltyCaseRefusal.OUT_OF_TIER,
                    () -> FineRules.requireTiers(List.of(UNTRAINED), List.of(fine(V97, 2, outside)), null));
            accepts(() -> FineRules.requireTiers(List.of(UNTRAINED), List.of(fine(V97, 2, outside)), "a reason"));
        }
        refuses(
                PenaltyCaseRefusal.OUT_OF_TIER,
                () -> FineRules.requireTiers(List.of(UNTRAINED), List.of(fine(V97, 5, 40_000)), "a reason"));
    }

    @Test
    @Rule("QJ16-04c")
    void the_lowest_of_several_tiers_is_excluded_and_the_only_one_is_not() {
        refuses(
                PenaltyCaseRefusal.TIER_TOO_LOW,
                () -> FineRules.requireAboveLowestTier(List.of(UNTRAINED), List.of(fine(V97, 1, 20_000))));
        accepts(() -> FineRules.requireAboveLowestTier(List.of(UNTRAINED), List.of(fine(V97, 2, 40_000))));
        refuses(
                PenaltyCaseRefusal.TIER_TOO_LOW,
                () -> FineRules.requireAboveLowestTier(
                        List.of(UNTRAINED, UNMARKED), List.of(fine(V97, 2, 40_000), fine(V99, 1, 1_000))));
        Violation single = new Violation(
                UNMARKED.code(),
                UNMARKED.statute(),
                UNMARKED.factOn(),
                UNMARKED.harm(),
                UNMARKED.act(),
                UNMARKED.standardId(),
                UNMARKED.standardVersion(),
                UNMARKED.minFen(),
                UNMARKED.maxFen(),
                UNMARKED.tiers().subList(0, 1));
        accepts(() -> FineRules.requireAboveLowestTier(List.of(single), List.of(fine(V99, 1, 1_000))));
    }

    @Test
    void only_the_maximum_of_every_statute_is_the_maximum() {
        List<Violation> two = List.of(UNTRAINED, UNMARKED);
        assertThat(FineRules.areMaximal(two, List.of(fine(V97, 4, 200_000), fine(V99, 2, 50_000))))
                .isTrue();
        assertThat(FineRules.areMaximal(two, List.of(fine(V97, 4, 200_000), fine(V99, 2, 49_999))))
                .isFalse();
        assertThat(FineRules.areMaximal(two, List.of())).isFalse();
    }
}
