package org.anjian.query.hazard;

import static org.anjian.query.hazard.Hazards.day;
import static org.anjian.query.hazard.Hazards.on;
import static org.anjian.query.hazard.Hazards.ordered;
import static org.anjian.query.hazard.Hazards.planned;
import static org.anjian.query.hazard.Hazards.registered;
import static org.anjian.query.hazard.Hazards.submitted;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.hazard.HazardState;
import org.anjian.api.hazard.event.HazardEvent;
import org.anjian.api.hazard.event.HazardRevoked;
import org.anjian.api.hazard.query.HazardFilter;
import org.anjian.api.hazard.view.HazardView;
import org.anjian.api.message.LegalTime;
import org.anjian.api.page.DateRange;
import org.anjian.api.rule.Rule;
import org.anjian.query.search.Conditions;
import org.anjian.query.search.DocumentMatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a filter says of a past day is what the events of up to that day say. */
class HazardsAsOfTest {

    private static final LocalDate TODAY = day("2024-06-01");

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {2, 20210630})
    void the_intervals_of_a_document_agree_with_the_fold_of_what_had_happened_by_then(long seed) {
        Random random = new Random(seed);
        RandomHazards hazards = new RandomHazards(seed);
        for (int i = 0; i < 120; i++) {
            List<HazardEvent> life = hazards.life(i);
            HazardDocument document = HazardDocument.of(Hazards.after(life));
            for (int k = 0; k < 6; k++) {
                LocalDate then = day("2021-01-01").plusDays(random.nextInt(700));
                List<HazardEvent> happened = life.stream()
                        .filter(event -> !LegalTime.dayOf(event.occurredAt()).isAfter(then))
                        .toList();
                HazardView expected = happened.isEmpty() ? null : Hazards.after(happened);
                check("seed %d, life %d, day %s".formatted(seed, i, then), then, document, expected);
            }
        }
    }

    private static void check(String where, LocalDate then, HazardDocument document, @Nullable HazardView expected) {
        HazardMoment moment = HazardMoment.endOf(then, TODAY);
        assertThat(DocumentMatch.matches(moment.registered(), document))
                .as(where)
                .isEqualTo(expected != null);
        if (expected == null) {
            return;
        }
        for (HazardState state : HazardState.values()) {
            assertThat(DocumentMatch.matches(moment.in(List.of(state)), document))
                    .as(where + " " + state)
                    .isEqualTo(expected.state() == state);
        }
        boolean open = expected.state() != HazardState.CLOSED && expected.state() != HazardState.REVOKED;
        assertThat(DocumentMatch.matches(moment.overdue(), document))
                .as(where + " overdue")
                .isEqualTo(open && expected.isOverdueOn(then));
        LocalDate due = expected.dueOn();
        assertThat(DocumentMatch.matches(moment.due(new DateRange(due, due)), document))
                .as(where + " due " + due)
                .isEqualTo(due != null);
        boolean closed = expected.state() == HazardState.CLOSED;
        assertThat(DocumentMatch.matches(
                        moment.closed(new DateRange(expected.closedOn(), expected.closedOn())), document))
                .as(where + " closed")
                .isEqualTo(closed);
        assertThat(DocumentMatch.matches(Conditions.nested("closings", Conditions.holdsOn("closings", then)), document))
                .as(where + " closings")
                .isEqualTo(closed);
    }

    @Test
    @Rule("QJ22B-09e")
    void of_ten_open_hazards_exactly_the_three_that_are_past_due_are_on_the_supervision_list() {
        HazardFilter overdue = filter(day("2022-06-30"), true, null);
        int listed = 0;
        for (int i = 0; i < 10; i++) {
            HazardView view =
                    Hazards.after(registered("2022-05-01"), ordered("2022-05-02", i < 3 ? "2022-06-29" : "2022-06-30"));
            if (matches(overdue, view)) {
                listed++;
            }
        }
        assertThat(listed).isEqualTo(3);
    }

    @Test
    @Rule("KM-2.1.5")
    void a_major_hazard_without_a_plan_after_the_configured_days_shows_and_one_with_a_plan_does_not() {
        HazardView without = Hazards.after(registered(HazardGrade.MAJOR, "2022-05-01"));
        HazardView with = Hazards.after(registered(HazardGrade.MAJOR, "2022-05-01"), planned("2022-05-04"));
        HazardView general = Hazards.after(registered(HazardGrade.GENERAL, "2022-05-01"));

        assertThat(matches(filter(day("2022-05-05"), null, 5), without)).isFalse();
        assertThat(matches(filter(day("2022-05-06"), null, 5), without)).isTrue();
        assertThat(matches(filter(day("2022-05-06"), null, 5), with)).isFalse();
        assertThat(matches(filter(day("2022-05-06"), null, 5), general)).isFalse();
    }

    @Test
    void a_void_hazard_is_left_out_unless_it_is_asked_for_or_was_not_void_yet() {
        HazardView view =
                Hazards.after(registered("2022-05-01"), new HazardRevoked(Hazards.SUBJECT, on("2022-05-10"), "重复"));

        assertThat(matches(filter(null, null, null), view)).isFalse();
        assertThat(matches(filter(day("2022-05-09"), null, null), view)).isTrue();
        assertThat(matches(filter(day("2022-05-10"), null, null), view)).isFalse();
    }

    @Test
    void what_was_submitted_later_was_not_submitted_yet() {
        HazardView view =
                Hazards.after(registered("2022-05-01"), ordered("2022-05-02", "2022-05-20"), submitted("2022-05-10"));
        DateRange may = new DateRange(day("2022-05-01"), day("2022-05-31"));

        assertThat(DocumentMatch.matches(new HazardsThen(day("2022-05-09")).submitted(may), HazardDocument.of(view)))
                .isFalse();
        assertThat(DocumentMatch.matches(new HazardsThen(day("2022-05-10")).submitted(may), HazardDocument.of(view)))
                .isTrue();
        assertThat(DocumentMatch.matches(new HazardsThen(day("2022-05-10")).ordered(may), HazardDocument.of(view)))
                .isTrue();
    }

    private static boolean matches(HazardFilter filter, HazardView view) {
        return DocumentMatch.matches(
                Conditions.all(new HazardCriteria(filter, TODAY, false).listed()), HazardDocument.of(view));
    }

    private static HazardFilter filter(
            @Nullable LocalDate asOf, @Nullable Boolean overdue, @Nullable Integer withoutPlanForDays) {
        return new HazardFilter(
                asOf,
                null,
                null,
                overdue,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                withoutPlanForDays,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
