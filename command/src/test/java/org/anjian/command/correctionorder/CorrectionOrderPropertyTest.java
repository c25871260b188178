package org.anjian.command.correctionorder;

import static org.anjian.command.Actors.COUNTY_HEAD;
import static org.anjian.command.Actors.FACTORY;
import static org.anjian.command.Actors.MANAGER;
import static org.anjian.command.Actors.OFFICER;
import static org.anjian.command.Actors.PRINCIPAL;
import static org.anjian.command.Actors.SECOND_OFFICER;
import static org.anjian.command.Moments.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.anjian.api.correctionorder.CorrectionOrderId;
import org.anjian.api.correctionorder.CorrectionOrderState;
import org.anjian.api.correctionorder.CorrectionResult;
import org.anjian.api.correctionorder.CorrectionTarget;
import org.anjian.api.correctionorder.OrderOrigin;
import org.anjian.api.correctionorder.OrderOriginKind;
import org.anjian.api.correctionorder.OverdueFine;
import org.anjian.api.correctionorder.SuspensionTerms;
import org.anjian.api.correctionorder.command.ExtendCorrection;
import org.anjian.api.correctionorder.command.OrderCorrection;
import org.anjian.api.correctionorder.command.OrderSuspensionForRectification;
import org.anjian.api.correctionorder.command.RecordCorrection;
import org.anjian.api.correctionorder.command.RecordCorrectionRefusal;
import org.anjian.api.correctionorder.command.ReinspectSuspension;
import org.anjian.api.correctionorder.command.RevokeCorrectionOrder;
import org.anjian.api.correctionorder.command.VerifyCorrection;
import org.anjian.api.correctionorder.event.CorrectionExtended;
import org.anjian.api.correctionorder.event.CorrectionOrderEvent;
import org.anjian.api.correctionorder.event.CorrectionOrdered;
import org.anjian.api.correctionorder.event.CorrectionOverdue;
import org.anjian.api.correctionorder.event.CorrectionVerified;
import org.anjian.api.correctionorder.event.SuspensionForRectificationOrdered;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Command;
import org.anjian.api.message.LegalTime;
import org.anjian.api.person.PersonId;
import org.anjian.command.AggregateLedger;
import org.anjian.command.KnownEnterprises;
import org.anjian.command.penaltycase.KnownCases;
import org.anjian.command.ruleparameter.RuleParameters;
import org.junit.jupiter.api.Test;

/** Whatever people do with an order, in any sequence: it is followed once, after its time, and by all that is due. */
class CorrectionOrderPropertyTest {

    private static final int STORIES = 150;
    private static final int ACTS = 40;
    private static final List<Actor> ACTORS = List.of(OFFICER, SECOND_OFFICER, COUNTY_HEAD, PRINCIPAL, MANAGER);

    @Test
    void an_order_is_followed_once_after_its_time_and_by_all_that_is_due() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        int followed = 0;
        for (int story = 0; story < STORIES; story++) {
            List<Object> events = play(random, story);
            check(events, "seed " + seed + ", story " + story + ": " + events);
            followed += count(events, SuspensionForRectificationOrdered.class) > 0 ? 1 : 0;
        }
        assertThat(followed).as("seed " + seed).isPositive();
    }

    private static List<Object> play(Random random, int story) {
        CorrectionOrderId id = new CorrectionOrderId("correctionorder-" + story);
        LocalDate today = day("2022-05-02");
        AggregateLedger<CorrectionOrder> ledger = new AggregateLedger<>(
                CorrectionOrder.class,
                LegalTime.startOf(today),
                repository -> new CorrectionOrdering(repository, KnownEnterprises.admission()),
                RuleParameters.shipped(),
                new KnownCases(List.of()));
        boolean enterprise = random.nextBoolean();
        assertThat(ledger.accepts(OFFICER, order(id, enterprise, today))).isTrue();
        for (int act = 0; act < ACTS; act++) {
            today = today.plusDays(random.nextInt(3));
            ledger.advanceTo(LegalTime.startOf(today));
            Instant now = LegalTime.startOf(today).plusSeconds(3600);
            ledger.accepts(ACTORS.get(random.nextInt(ACTORS.size())), any(random, id, today, now));
        }
        ledger.advanceTo(LegalTime.startOf(today.plusYears(1)));
        return ledger.eventsOf(id.raw());
    }

    private static OrderCorrection order(CorrectionOrderId id, boolean enterprise, LocalDate today) {
        return new OrderCorrection(
                id,
                FACTORY,
                enterprise ? CorrectionTarget.ENTERPRISE : CorrectionTarget.PERSON,
                enterprise ? null : new PersonId("person-1"),
                new OrderOrigin(OrderOriginKind.INSPECTION, "inspection-1"),
                "violation",
                "art",
                "demand",
                today.plusDays(10),
                null,
                LegalTime.startOf(today),
                null);
    }

    private static Command any(Random random, CorrectionOrderId id, LocalDate today, Instant now) {
        CorrectionResult result = random.nextBoolean() ? CorrectionResult.CORRECTED : CorrectionResult.NOT_CORRECTED;
        return switch (random.nextInt(12)) {
            case 0, 1, 2 -> new RecordCorrection(id, "done", List.of(), "record-1", now, null);
            case 3, 4 -> new VerifyCorrection(id, result, "seen", now, null);
            case 5 -> new ExtendCorrection(id, today.plusDays(random.nextInt(20)), "parts", now, null);
            case 6 -> new RecordCorrectionRefusal(id, "will not", now, null);
            case 7, 8, 9 ->
                new OrderSuspensionForRectification(
                        id,
                        random.nextBoolean() ? new SuspensionTerms("all", today, null, "be in order") : null,
                        random.nextBoolean() ? new OverdueFine(1 + random.nextInt(1_000_000), null) : null,
                        "art",
                        "not corrected",
                        now,
                        null);
            case 10 -> new ReinspectSuspension(id, result, "seen", now, null);
            default -> new RevokeCorrectionOrder(id, "wrong", now, null);
        };
    }

    private static void check(List<Object> events, String story) {
        assertThat(count(events, CorrectionOverdue.class)).as(story).isLessThanOrEqualTo(1);
        assertThat(count(events, SuspensionForRectificationOrdered.class))
                .as(story)
                .isLessThanOrEqualTo(1);
        CorrectionOrderState state = null;
        LocalDate dueOn = null;
        for (Object payload : events) {
            CorrectionOrderEvent event = (CorrectionOrderEvent) payload;
            switch (event) {
                case CorrectionOrdered e -> dueOn = e.dueOn();
                case CorrectionExtended e -> dueOn = e.dueOn();
                case CorrectionOverdue e -> {
                    assertThat(e.dueOn()).as(story).isEqualTo(dueOn);
                    assertThat(e.occurredAt()).as(story).isAfterOrEqualTo(LegalTime.endOf(dueOn));
                }
                case SuspensionForRectificationOrdered e -> {
                    assertThat(state).as(story).isEqualTo(CorrectionOrderState.OVERDUE);
                    assertThat(e.suspension() != null || e.order().target() == CorrectionTarget.PERSON)
                            .as(story)
                            .isTrue();
                }
                case CorrectionVerified e ->
                    assertThat(state)
                            .as(story)
                            .isIn(
                                    CorrectionOrderState.REPORTED,
                                    CorrectionOrderState.OVERDUE,
                                    CorrectionOrderState.REFUSED);
                default -> assertThat(state).as(story).isNotNull();
            }
            state = CorrectionOrderState.after(state, event);
        }
    }

    private static long count(List<Object> events, Class<?> type) {
        return events.stream().filter(type::isInstance).count();
    }
}
