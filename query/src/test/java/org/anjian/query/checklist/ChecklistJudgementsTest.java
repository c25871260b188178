package org.anjian.query.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.anjian.api.checklist.AnswerOrigin;
import org.anjian.api.checklist.ChecklistFinding;
import org.anjian.api.checklist.ChecklistItem;
import org.anjian.api.checklist.ItemVerdict;
import org.anjian.api.checklist.SubQuestion;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.knowledgetest.query.MisgradedHazards;
import org.anjian.api.region.RegionCode;
import org.anjian.api.rootcause.RootCauseAnalysisId;
import org.anjian.api.rootcause.view.RootCauseAnalysisView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The checklist as a whole: every item has a finding, and each says what it rests on. */
class ChecklistJudgementsTest {

    private static final EnterpriseId PLANT = new EnterpriseId("enterprise-plant");
    private static final RegionCode QILIN = new RegionCode("530302");
    private static final LocalDate DAY = LocalDate.parse("2024-08-20");
    /** What only whoever answers the checklist can say. */
    private static final Set<Integer> NOT_JUDGED = Set.of(1, 3, 21, 27, 29, 30, 31);

    private static final List<ChecklistItem> ITEMS = IntStream.rangeClosed(1, 31)
            .mapToObj(seq -> new ChecklistItem(
                    seq,
                    "QX24-%02d".formatted(seq),
                    1,
                    "第" + seq + "项",
                    "item " + seq,
                    List.of(new SubQuestion(seq + ".1", "是否")),
                    "hazard-loop",
                    "Event",
                    AnswerOrigin.TYPED))
            .toList();

    @Test
    void nothing_recorded_is_not_met_and_what_no_record_decides_is_unknown() {
        Map<Integer, ChecklistFinding> findings = judged(nothing(), List.of());

        assertThat(findings).hasSize(31);
        findings.forEach((item, finding) -> {
            assertThat(finding.records()).as("item %d", item).isEmpty();
            assertThat(finding.reasons()).as("item %d", item).isNotEmpty();
        });
        assertThat(itemsWith(findings, ItemVerdict.UNKNOWN)).isEqualTo(NOT_JUDGED);
        // No source, nothing new, no violation: these do not concern the enterprise.
        assertThat(itemsWith(findings, ItemVerdict.NOT_APPLICABLE)).containsExactlyInAnyOrder(12, 13, 14, 15, 28);
        assertThat(itemsWith(findings, ItemVerdict.NOT_MET)).hasSize(31 - 7 - 5);
        assertThat(findings.get(9).reasons()).containsExactly("NO_TRAINING_FILE");
        assertThat(findings.get(21).reasons()).containsExactly(ChecklistJudgements.NOT_JUDGED);
    }

    @Test
    void a_finding_names_the_records_that_it_rests_on() {
        Map<Evidence<?>, List<?>> kinds = nothing();
        RootCauseAnalysisView analysis = new RootCauseAnalysisView(
                RootCauseAnalysisId.of(PLANT, 2024, 1),
                1,
                PLANT,
                "化工厂",
                QILIN,
                QILIN.path(),
                2024,
                1,
                0,
                List.of(),
                List.of(),
                "无",
                LocalDate.parse("2024-04-20"),
                Instant.EPOCH);
        kinds.put(Evidence.ANALYSES, List.of(analysis));

        ChecklistFinding causes = judged(kinds, List.of()).get(23);

        assertThat(causes.judgement()).isEqualTo(ItemVerdict.MET);
        assertThat(causes.records()).containsExactly(analysis.id().raw());
        assertThat(causes.item().text()).isEqualTo("第23项");
    }

    @Test
    void what_the_reader_may_not_see_is_unknown_and_not_missing() {
        Map<Evidence<?>, List<?>> kinds = nothing();
        kinds.remove(Evidence.WORKERS);
        kinds.remove(Evidence.MANAGERS);

        Map<Integer, ChecklistFinding> findings = judged(kinds, null);

        Set<Integer> unknown = new HashSet<>(NOT_JUDGED);
        unknown.addAll(Set.of(8, 11, 18, 24, 28));
        assertThat(itemsWith(findings, ItemVerdict.UNKNOWN)).isEqualTo(unknown);
        assertThat(findings.get(28).reasons()).containsExactly(ChecklistJudgements.NOT_READABLE);
        assertThat(findings.get(1).reasons()).containsExactly(ChecklistJudgements.NOT_JUDGED);
    }

    private static Map<Evidence<?>, List<?>> nothing() {
        Map<Evidence<?>, List<?>> kinds = new HashMap<>();
        Evidence.all().forEach(kind -> kinds.put(kind, List.of()));
        return kinds;
    }

    private static Map<Integer, ChecklistFinding> judged(
            Map<Evidence<?>, List<?>> kinds, @Nullable List<MisgradedHazards.MisgradedHazard> misgraded) {
        return ChecklistJudgements.of(ITEMS, new EnterpriseRecords(PLANT, kinds, misgraded), DAY).stream()
                .collect(Collectors.toMap(finding -> finding.item().seq(), finding -> finding));
    }

    private static Set<Integer> itemsWith(Map<Integer, ChecklistFinding> findings, ItemVerdict verdict) {
        return findings.values().stream()
                .filter(finding -> finding.judgement() == verdict)
                .map(finding -> finding.item().seq())
                .collect(Collectors.toSet());
    }
}
