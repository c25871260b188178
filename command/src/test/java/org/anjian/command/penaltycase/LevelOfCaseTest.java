package org.anjian.command.penaltycase;

import static org.anjian.command.Actors.CITY;
import static org.anjian.command.Actors.CITY_HEAD;
import static org.anjian.command.Actors.COUNTY_HEAD;
import static org.anjian.command.Actors.FACTORY;
import static org.anjian.command.Actors.OFFICER;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;
import static org.anjian.command.penaltycase.CaseScene.AGAINST_FACTORY;
import static org.anjian.command.penaltycase.CaseScene.FILE;
import static org.anjian.command.penaltycase.CaseScene.K1;
import static org.anjian.command.penaltycase.CaseScene.TEAM;
import static org.anjian.command.penaltycase.CaseScene.V99;
import static org.anjian.command.penaltycase.CaseScene.yuan;
import static org.axonframework.test.matchers.Matchers.exactSequenceOf;
import static org.axonframework.test.matchers.Matchers.payloadsMatching;
import static org.axonframework.test.matchers.Matchers.predicate;

import java.util.List;
import org.anjian.api.enterprise.EnterpriseRefusal;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.api.penaltycase.Allegation;
import org.anjian.api.penaltycase.CaseOrigin;
import org.anjian.api.penaltycase.CaseOriginKind;
import org.anjian.api.penaltycase.Harm;
import org.anjian.api.penaltycase.ImposedFine;
import org.anjian.api.penaltycase.PenaltyKind;
import org.anjian.api.penaltycase.SubjectKind;
import org.anjian.api.penaltycase.command.DecideOnTheSpot;
import org.anjian.api.penaltycase.command.FileCase;
import org.anjian.api.penaltycase.event.CaseFiled;
import org.anjian.api.penaltycase.event.OnSpotPenaltyDecided;
import org.anjian.api.rule.Rule;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A case belongs to the regulator of the county; the city files it, or decides on the spot, with a reason only. */
class LevelOfCaseTest {

    private static final String REASON = "跨县区案件";

    /** The county's own officer, on loan to the city, so that the organisation alone differs. */
    private static final Actor CITY_OFFICER = new Actor(OFFICER.id(), Role.OFFICER, "city-emergency", CITY, null);

    private AggregateTestFixture<PenaltyCase> fixture;

    @BeforeEach
    void prepare() {
        fixture = CaseScene.fixture();
    }

    private ResultValidator<PenaltyCase> files(Actor actor, @Nullable String reason) {
        prepare();
        FileCase command = new FileCase(K1, List.of(), List.of(), "criteria met", reason, null, at("2024-07-01"), null);
        return fixture.given(CaseScene.opened()).when(command, actor.toMetadata());
    }

    private ResultValidator<PenaltyCase> decides(Actor actor, @Nullable String reason) {
        prepare();
        DecideOnTheSpot command = new DecideOnTheSpot(
                K1,
                FACTORY,
                SubjectKind.ENTERPRISE,
                null,
                new CaseOrigin(CaseOriginKind.INSPECTION, "inspection-1"),
                "P-1",
                "facts",
                List.of(new Allegation(V99, day("2024-06-20"), Harm.NONE, null)),
                List.of(new ImposedFine(V99, 1, yuan(1_000))),
                List.of(PenaltyKind.FINE),
                TEAM,
                FILE,
                reason,
                at("2024-07-01"),
                null);
        return fixture.givenNoPriorActivity().when(command, actor.toMetadata());
    }

    @Test
    @Rule("QJ16-11g")
    void the_city_regulator_files_a_case_of_a_county_with_a_recorded_reason_only() {
        expectRefused(files(CITY_HEAD, null), EnterpriseRefusal.LEVEL_REASON_MISSING);
        files(CITY_HEAD, REASON)
                .expectEventsMatching(payloadsMatching(exactSequenceOf(
                        predicate(event -> event instanceof CaseFiled filed && REASON.equals(filed.levelReason())))));
        files(COUNTY_HEAD, null).expectEvents(CaseScene.filed(AGAINST_FACTORY));
    }

    @Test
    @Rule("QJ16-11g")
    void the_city_regulator_decides_on_the_spot_with_a_recorded_reason_only() {
        expectRefused(decides(CITY_OFFICER, null), EnterpriseRefusal.LEVEL_REASON_MISSING);
        decides(CITY_OFFICER, REASON)
                .expectEventsMatching(payloadsMatching(exactSequenceOf(predicate(event ->
                        event instanceof OnSpotPenaltyDecided decided && REASON.equals(decided.levelReason())))));
        decides(OFFICER, null)
                .expectEventsMatching(payloadsMatching(exactSequenceOf(predicate(
                        event -> event instanceof OnSpotPenaltyDecided decided && decided.levelReason() == null))));
    }
}
