package org.anjian.command.hazard;

import static org.anjian.command.Moments.at;
import static org.anjian.command.hazard.Acts.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.anjian.api.hazard.CorrectableField;
import org.anjian.api.hazard.Disposition;
import org.anjian.api.hazard.HazardDecision;
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.hazard.HazardSource;
import org.anjian.api.hazard.HazardState;
import org.anjian.api.hazard.PressureMeasure;
import org.anjian.api.hazard.Quality;
import org.anjian.api.hazard.SafetyAssurance;
import org.anjian.api.hazard.event.EnterpriseRechecked;
import org.anjian.api.hazard.event.HazardClosed;
import org.anjian.api.hazard.event.HazardCorrected;
import org.anjian.api.hazard.event.HazardDelisted;
import org.anjian.api.hazard.event.HazardEvent;
import org.anjian.api.hazard.event.HazardGraded;
import org.anjian.api.hazard.event.HazardListedForSupervision;
import org.anjian.api.hazard.event.HazardRegistered;
import org.anjian.api.hazard.event.HazardReopened;
import org.anjian.api.hazard.event.HazardTransferred;
import org.anjian.api.hazard.event.PressureMeasureApplied;
import org.anjian.api.hazard.event.RecheckFailed;
import org.anjian.api.hazard.event.RecheckPassed;
import org.anjian.api.hazard.event.RectificationAccepted;
import org.anjian.api.hazard.event.RectificationOrdered;
import org.anjian.api.hazard.event.RectificationSubmitted;
import org.anjian.api.hazard.event.RectificationTracked;
import org.anjian.api.hazard.event.RectificationUrged;
import org.anjian.api.hazard.event.RectificationVerified;
import org.anjian.api.hazard.event.ReworkOrdered;
import org.anjian.api.hazard.event.SelfReportedHazardMatched;
import org.anjian.api.message.Actor;
import org.anjian.api.message.LegalTime;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.RegionLevel;
import org.anjian.command.Actors;
import org.axonframework.eventhandling.EventMessage;
import org.junit.jupiter.api.Test;

/** Whatever people do, in any order: no hazard is closed without what the regulations ask for. */
class ClosedLoopPropertyTest {

    private static final int LOOPS = 100;
    private static final int ACTS = 60;
    private static final List<Actor> ACTORS = List.of(
            Actors.OFFICER,
            Actors.SECOND_OFFICER,
            Actors.COUNTY_HEAD,
            Actors.CITY_OFFICE,
            Actors.PRINCIPAL,
            Actors.MANAGER,
            Actors.SECOND_MANAGER);

    private final long seed = Long.getLong("anjian.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private int closed;
    private int refused;

    @Test
    void no_sequence_of_commands_closes_a_hazard_against_the_rules() {
        for (int loop = 0; loop < LOOPS; loop++) {
            try {
                play();
            } catch (AssertionError | RuntimeException failure) {
                throw new AssertionError("seed " + seed + " (run again with -Danjian.seed=" + seed + ")", failure);
            }
        }
        assertThat(closed).as("closings with seed %d", seed).isGreaterThan(LOOPS / 10);
        assertThat(refused).as("refusals with seed %d", seed).isGreaterThan(LOOPS);
    }

    private void play() {
        Instant now = at("2022-06-01");
        Ledger ledger = new Ledger(now);
        boolean byEnterprise = random.nextBoolean();
        ledger.act(
                byEnterprise ? Actors.MANAGER : Actors.OFFICER,
                register(
                                byEnterprise ? HazardSource.ENTERPRISE_CHECK : HazardSource.GOVERNMENT_INSPECTION,
                                random.nextInt(4) == 0 ? HazardGrade.MAJOR : HazardGrade.GENERAL)
                        .on(HazardFixture.H1, now));
        for (int i = 0; i < ACTS; i++) {
            now = now.plus(Duration.ofHours(random.nextInt(30)));
            ledger.advanceTo(now);
            Instant occurredAt = random.nextInt(10) == 0 ? now.minus(Duration.ofDays(random.nextInt(5))) : now;
            int before = ledger.events(HazardFixture.H1).size();
            try {
                HazardDecision decision =
                        ledger.act(any(ACTORS), act(ledger, occurredAt).on(HazardFixture.H1, occurredAt));
                requireSameWhenSourcedAgain(decision, ledger.events(HazardFixture.H1));
            } catch (RefusedException refusal) {
                refused++;
                assertThat(ledger.events(HazardFixture.H1)).hasSize(before);
            }
        }
        requireLawful(ledger.messages(HazardFixture.H1));
    }

    /** Mostly what comes next on the main line, otherwise anything. */
    private Acts.Act act(Ledger ledger, Instant now) {
        String later = LegalTime.dayOf(now).plusDays(random.nextInt(20)).toString();
        if (random.nextInt(3) > 0) {
            HazardState state = state(ledger.events(HazardFixture.H1));
            switch (state) {
                case REGISTERED -> {
                    return order(later, any(List.of(SafetyAssurance.values())));
                }
                case ORDERED, PLANNED, RECTIFYING -> {
                    return any(List.of(plan(), track(), submit(), submit(), suspend()));
                }
                case OPERATION_SUSPENDED -> {
                    return resume();
                }
                case SUBMITTED -> {
                    return recheckInside();
                }
                case ENTERPRISE_RECHECKED -> {
                    return accept();
                }
                case ENTERPRISE_ACCEPTED -> {
                    return verify(random.nextInt(5) == 0 ? Quality.UNQUALIFIED : Quality.QUALIFIED);
                }
                case SITE_VERIFIED -> {
                    return any(List.of(passRecheck(), close(), failRecheck(later)));
                }
                case RECHECK_PASSED -> {
                    return close();
                }
                default -> {}
            }
        }
        return any(List.of(
                grade(any(List.of(HazardGrade.values()))),
                order(later),
                plan(),
                takeInterimMeasures(),
                suspend(),
                stop(),
                resume(),
                track(),
                urge(),
                requestExtension(later),
                extend(later),
                refuseExtension(),
                submit(),
                recheckInside(),
                accept(),
                verify(any(List.of(Quality.values()))),
                passRecheck(),
                failRecheck(later),
                close(),
                close(Disposition.PENALISED, "case 1"),
                close(Disposition.TRANSFERRED, "letter 1"),
                handleOnSpot(),
                report(),
                handleReport(),
                escalateInside(),
                escalateToRegulator(),
                dispose(),
                list(RegionLevel.COUNTY, later),
                delist(),
                press(PressureMeasure.SECRET_VISIT),
                transfer(),
                match(null),
                correct(ledger.messages(HazardFixture.H1).getFirst().getIdentifier(), CorrectableField.LOCATION, later),
                reopen()));
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static HazardState state(List<HazardEvent> events) {
        HazardFile file = new HazardFile();
        events.forEach(event -> file.enter(event, null));
        return file.state();
    }

    private static void requireSameWhenSourcedAgain(HazardDecision decision, List<HazardEvent> events) {
        HazardFile file = new HazardFile();
        events.forEach(event -> file.enter(event, null));
        assertThat(decision)
                .isEqualTo(new HazardDecision(
                        HazardFixture.H1,
                        events.getFirst().hazard().number(),
                        file.state(),
                        file.severity(),
                        file.dueOn(),
                        events.size()));
    }

    /** The regulations told once more, over the bare events, without a look at how the aggregate decides. */
    private void requireLawful(List<? extends EventMessage<?>> messages) {
        List<HazardEvent> events = messages.stream()
                .map(message -> (HazardEvent) message.getPayload())
                .toList();
        assertThat(events).extracting(event -> event.hazard().number()).containsOnly("530302-YH-2022-000001");
        HazardGrade severity = ((HazardRegistered) events.getFirst()).severity();
        boolean enterprises = ((HazardRegistered) events.getFirst()).source() == HazardSource.ENTERPRISE_CHECK;
        int order = -1;
        int tracking = -1;
        int recheckPassed = -1;
        int verified = -1;
        int backToWork = -1;
        boolean transferred = false;
        boolean listed = false;
        boolean open = true;
        String submitter = null;
        for (int i = 0; i < events.size(); i++) {
            HazardEvent event = events.get(i);
            if (!open) {
                assertThat(event)
                        .isInstanceOfAny(
                                HazardReopened.class,
                                HazardCorrected.class,
                                SelfReportedHazardMatched.class,
                                PressureMeasureApplied.class);
            }
            switch (event) {
                case HazardGraded graded -> severity = graded.severity();
                case RectificationOrdered ordered -> order = i;
                case RectificationTracked tracked -> tracking = i;
                case RectificationUrged urged -> tracking = i;
                case RectificationSubmitted submitted -> {
                    submitter = submitted.submittedBy();
                    assertThat(messages.get(i).getMetaData()).containsEntry("actor", submitter);
                }
                case RectificationVerified passed -> verified = i;
                case RecheckPassed passed -> recheckPassed = i;
                case RecheckFailed failed -> backToWork = i;
                case ReworkOrdered rework -> backToWork = i;
                case HazardReopened reopened -> {
                    backToWork = i;
                    open = true;
                }
                case HazardTransferred transfer -> transferred = true;
                case HazardListedForSupervision listing -> listed = true;
                case HazardDelisted delisted -> listed = false;
                case HazardClosed closing -> {
                    closed++;
                    open = false;
                    assertThat(order >= 0 || transferred).as("disposition").isTrue();
                    assertThat(order < 0 || tracking > order).as("tracking").isTrue();
                    assertThat(listed).as("listed").isFalse();
                    assertThat(messages.get(i).getMetaData().get("actor")).isNotEqualTo(submitter);
                    boolean rechecked = recheckPassed > Math.max(order, backToWork);
                    boolean ownBusiness = enterprises && severity == HazardGrade.GENERAL;
                    switch (closing.disposition()) {
                        case RECTIFIED ->
                            assertThat(rechecked || ownBusiness && verified > Math.max(order, backToWork))
                                    .as("recheck")
                                    .isTrue();
                        case TRANSFERRED -> assertThat(transferred).isTrue();
                        case PENALISED -> assertThat(closing.reference()).isNotNull();
                        case CLOSED_BY_SOURCE -> throw new AssertionError("closed in the name of another system");
                    }
                }
                default -> {}
            }
        }
        assertThat(events)
                .filteredOn(event -> event instanceof RectificationSubmitted
                        || event instanceof EnterpriseRechecked
                        || event instanceof RectificationAccepted
                        || event instanceof RectificationVerified
                        || event instanceof RecheckPassed
                        || event instanceof HazardClosed)
                .isSortedAccordingTo(Comparator.comparing(HazardEvent::occurredAt));
    }
}
