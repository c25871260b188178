package org.anjian.command.rootcause;

import static org.anjian.command.Actors.COUNTY;
import static org.anjian.command.Actors.FACTORY;
import static org.anjian.command.Actors.MANAGER;
import static org.anjian.command.Actors.OFFICER;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.message.Decision;
import org.anjian.api.permission.Contexts;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.rootcause.CauseClass;
import org.anjian.api.rootcause.HazardCause;
import org.anjian.api.rootcause.RootCauseAnalysisId;
import org.anjian.api.rootcause.RootCauseRefusal;
import org.anjian.api.rootcause.RootCauseSubject;
import org.anjian.api.rootcause.command.RecordRootCauseAnalysis;
import org.anjian.api.rootcause.event.RootCauseAnalysed;
import org.anjian.api.rule.Rule;
import org.anjian.command.KnownEnterprises;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every hazard of a quarter has a root cause. */
class RootCauseAnalysisTest {

    private static final RootCauseAnalysisId ID = RootCauseAnalysisId.of(FACTORY, 2024, 2);
    private static final RootCauseSubject ANALYSIS =
            new RootCauseSubject(ID, 2024, 2, FACTORY, "Qujing Factory", COUNTY);
    private static final Set<HazardId> CLOSED =
            hazards(20).stream().map(HazardCause::hazardId).collect(Collectors.toSet());

    private final AggregateTestFixture<RootCauseAnalysis> fixture = new AggregateTestFixture<>(RootCauseAnalysis.class);

    private static List<HazardCause> hazards(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new HazardCause(
                        new HazardId("hazard-" + number), CauseClass.values()[number % CauseClass.values().length]))
                .toList();
    }

    private static RecordRootCauseAnalysis analyse(List<HazardCause> causes, String day) {
        return new RecordRootCauseAnalysis(FACTORY, 2024, 2, causes, "rule 7 amended", at(day), null);
    }

    @BeforeEach
    void prepare() {
        ClosedHazards closed = (enterprise, from, to) ->
                enterprise.equals(FACTORY) && from.equals(day("2024-04-01")) && to.equals(day("2024-06-30"))
                        ? CLOSED
                        : Set.of();
        fixture.registerInjectableResource(Contexts.permissions())
                .registerAnnotatedCommandHandler(
                        new RootCauseRecording(fixture.getRepository(), KnownEnterprises.admission(), closed));
    }

    @Test
    @Rule("QX24-23")
    void every_one_of_the_twenty_hazards_of_the_quarter_has_a_cause() {
        fixture.givenNoPriorActivity()
                .when(analyse(hazards(20), "2024-07-01"), MANAGER.toMetadata())
                .expectEvents(new RootCauseAnalysed(ANALYSIS, at("2024-07-01"), hazards(20), "rule 7 amended"))
                .expectResultMessagePayload(new Decision(ID.raw(), 1));
        expectRefused(
                fixture.givenNoPriorActivity().when(analyse(hazards(19), "2024-07-01"), MANAGER.toMetadata()),
                RootCauseRefusal.HAZARD_WITHOUT_CAUSE);
        expectRefused(
                fixture.givenNoPriorActivity().when(analyse(hazards(21), "2024-07-01"), MANAGER.toMetadata()),
                RootCauseRefusal.HAZARD_NOT_OF_PERIOD);
        List<HazardCause> twice = new ArrayList<>(hazards(20));
        twice.add(new HazardCause(new HazardId("hazard-1"), CauseClass.UNSAFE_STATE));
        expectRefused(
                fixture.givenNoPriorActivity().when(analyse(twice, "2024-07-01"), MANAGER.toMetadata()),
                RootCauseRefusal.HAZARD_TWICE);
    }

    @Test
    void a_quarter_is_analysed_when_it_is_over_and_may_be_again() {
        expectRefused(
                fixture.givenNoPriorActivity().when(analyse(hazards(20), "2024-06-30T23:59"), MANAGER.toMetadata()),
                RootCauseRefusal.PERIOD_NOT_OVER);
        fixture.given(new RootCauseAnalysed(ANALYSIS, at("2024-07-01"), hazards(20), "rule 7 amended"))
                .when(analyse(hazards(20), "2024-07-05"), MANAGER.toMetadata())
                .expectEvents(new RootCauseAnalysed(ANALYSIS, at("2024-07-05"), hazards(20), "rule 7 amended"));
        assertThatThrownBy(() -> new RecordRootCauseAnalysis(FACTORY, 2024, 5, hazards(1), "x", at("2024-07-05"), null))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void the_enterprise_analyses_its_own_hazards() {
        expectRefused(
                fixture.givenNoPriorActivity().when(analyse(hazards(20), "2024-07-01"), OFFICER.toMetadata()),
                InputRefusal.NOT_PERMITTED);
    }
}
