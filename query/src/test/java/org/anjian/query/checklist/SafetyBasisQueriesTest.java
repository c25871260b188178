package org.anjian.query.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.checklist.ItemAnswer;
import org.anjian.api.checklist.ItemFinding;
import org.junit.jupiter.api.Test;

/** The findings of a safety basis as a whole. */
class SafetyBasisQueriesTest {

    @Test
    void every_item_of_the_safety_basis_has_one_finding() {
        SafetyBasis nothing = new SafetyBasis(List.of(), List.of(), null, List.of());
        List<ItemFinding> findings = SafetyBasisQueries.findings(nothing, LocalDate.parse("2024-06-01"));
        assertThat(findings).extracting(ItemFinding::item).containsExactly(2, 4, 5, 6, 7, 13, 14, 15, 17);
        assertThat(findings)
                .extracting(ItemFinding::answer)
                .containsExactly(
                        ItemAnswer.NO,
                        ItemAnswer.NO,
                        ItemAnswer.NO,
                        ItemAnswer.NO,
                        ItemAnswer.NO,
                        ItemAnswer.NOT_APPLICABLE,
                        ItemAnswer.NOT_APPLICABLE,
                        ItemAnswer.NOT_APPLICABLE,
                        ItemAnswer.NO);
    }
}
