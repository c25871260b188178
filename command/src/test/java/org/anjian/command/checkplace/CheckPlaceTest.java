package org.anjian.command.checkplace;

import static org.anjian.command.Actors.COUNTY;
import static org.anjian.command.Actors.FACTORY;
import static org.anjian.command.Actors.MANAGER;
import static org.anjian.command.Actors.OFFICER;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Refusals.expectRefused;

import org.anjian.api.checkplace.CheckPlaceId;
import org.anjian.api.checkplace.CheckPlaceRefusal;
import org.anjian.api.checkplace.CheckPlaceSubject;
import org.anjian.api.checkplace.PlaceKind;
import org.anjian.api.checkplace.PlaceRisk;
import org.anjian.api.checkplace.command.RegisterCheckPlace;
import org.anjian.api.checkplace.command.RetireCheckPlace;
import org.anjian.api.checkplace.event.CheckPlaceRegistered;
import org.anjian.api.checkplace.event.CheckPlaceRetired;
import org.anjian.api.message.Decision;
import org.anjian.api.permission.Contexts;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.rule.Rule;
import org.anjian.command.KnownEnterprises;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Places are registered once and retired. */
class CheckPlaceTest {

    private static final CheckPlaceId ID = CheckPlaceId.of(FACTORY, "hall 2");
    private static final CheckPlaceSubject HALL =
            new CheckPlaceSubject(ID, "hall 2", FACTORY, "Qujing Factory", COUNTY);
    private static final CheckPlaceRegistered REGISTERED =
            new CheckPlaceRegistered(HALL, at("2024-04-01"), PlaceKind.WORKPLACE, PlaceRisk.HIGH);
    private static final CheckPlaceRetired RETIRED = new CheckPlaceRetired(HALL, at("2024-07-01"), "torn down");

    private final AggregateTestFixture<CheckPlace> fixture = new AggregateTestFixture<>(CheckPlace.class);

    private static RegisterCheckPlace register() {
        return new RegisterCheckPlace(FACTORY, "hall 2", PlaceKind.WORKPLACE, PlaceRisk.HIGH, at("2024-04-01"), null);
    }

    private static RetireCheckPlace retire() {
        return new RetireCheckPlace(FACTORY, "hall 2", "torn down", at("2024-07-01"), null);
    }

    @BeforeEach
    void prepare() {
        fixture.registerInjectableResource(Contexts.permissions())
                .registerAnnotatedCommandHandler(
                        new CheckPlaceRegistration(fixture.getRepository(), KnownEnterprises.admission()));
    }

    @Test
    @Rule("QX24-20")
    void a_place_is_registered_once_retired_and_registered_again() {
        fixture.givenNoPriorActivity()
                .when(register(), MANAGER.toMetadata())
                .expectEvents(REGISTERED)
                .expectResultMessagePayload(new Decision(ID.raw(), 1));
        expectRefused(
                fixture.given(REGISTERED).when(register(), MANAGER.toMetadata()),
                CheckPlaceRefusal.PLACE_ALREADY_REGISTERED);
        fixture.given(REGISTERED).when(retire(), MANAGER.toMetadata()).expectEvents(RETIRED);
        fixture.given(REGISTERED, RETIRED)
                .when(register(), MANAGER.toMetadata())
                .expectEvents(REGISTERED);
    }

    @Test
    void only_a_registered_place_is_retired_and_by_the_enterprise() {
        expectRefused(
                fixture.givenNoPriorActivity().when(retire(), MANAGER.toMetadata()), CheckPlaceRefusal.NO_SUCH_PLACE);
        expectRefused(
                fixture.given(REGISTERED, RETIRED).when(retire(), MANAGER.toMetadata()),
                CheckPlaceRefusal.NO_SUCH_PLACE);
        expectRefused(
                fixture.givenNoPriorActivity().when(register(), OFFICER.toMetadata()), InputRefusal.NOT_PERMITTED);
    }
}
