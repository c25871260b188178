package org.anjian.command.selfdeclaration;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.anjian.api.campaign.Delivery;
import org.anjian.api.campaign.Timeliness;
import org.anjian.api.permission.Contexts;
import org.anjian.api.rule.Rule;
import org.anjian.api.sector.Sector;
import org.anjian.api.selfdeclaration.DeclarationWarning;
import org.anjian.api.selfdeclaration.SelfDeclarationId;
import org.anjian.api.selfdeclaration.SelfDeclarationRefusal;
import org.anjian.api.selfdeclaration.SelfDeclarationSubject;
import org.anjian.api.selfdeclaration.command.DeclareMonthlySelfInspection;
import org.anjian.api.selfdeclaration.command.RequireMonthlySelfDeclaration;
import org.anjian.api.selfdeclaration.event.MonthlySelfDeclarationMissed;
import org.anjian.api.selfdeclaration.event.MonthlySelfDeclarationRequired;
import org.anjian.api.selfdeclaration.event.MonthlySelfInspectionDeclared;
import org.anjian.api.selfdeclaration.event.SelfDeclarationWarned;
import org.anjian.command.KnownEnterprises;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Monthly declarations: owed, made and missed. */
class MonthlySelfDeclarationTest {

    private static final SelfDeclarationId ID = SelfDeclarationId.of(FACTORY);
    private static final SelfDeclarationSubject E1 =
            new SelfDeclarationSubject(ID, FACTORY, "Qujing Factory", COUNTY, Sector.INDUSTRY);
    private static final SelfDeclarationTerms FIFTH = new SelfDeclarationTerms(5);

    private final AggregateTestFixture<MonthlySelfDeclaration> fixture =
            new AggregateTestFixture<>(MonthlySelfDeclaration.class);

    @BeforeEach
    void prepare() {
        fixture.registerInjectableResource(Contexts.permissions())
                .registerInjectableResource(FIFTH)
                .registerAnnotatedCommandHandler(new SelfDeclarations(
                        fixture.getRepository(),
                        KnownEnterprises.admission(),
                        // The body was set up on 1 August 2016.
                        (enterprise, instant) -> !instant.isBefore(at("2016-08-01")),
                        FIFTH));
    }

    @Test
    @Rule("QJ16-03e")
    void a_declaration_of_an_enterprise_without_a_body_for_hazards_is_taken_and_warned() {
        MonthlySelfDeclarationRequired required = new MonthlySelfDeclarationRequired(E1, at("2016-06-20"), "2016-07");
        fixture.given(required)
                .when(declare("2016-07", "2016-07-31"), MANAGER.toMetadata())
                .expectEvents(
                        new MonthlySelfInspectionDeclared(
                                E1,
                                at("2016-07-31"),
                                "2016-07",
                                4,
                                0,
                                null,
                                new Delivery(day("2016-08-05"), Timeliness.ON_TIME, 0)),
                        new SelfDeclarationWarned(
                                E1, at("2016-07-31"), "2016-07", DeclarationWarning.HAZARD_BODY_MISSING));
        fixture.given(required)
                .when(declare("2016-07", "2016-08-02"), MANAGER.toMetadata())
                .expectEvents(new MonthlySelfInspectionDeclared(
                        E1,
                        at("2016-08-02"),
                        "2016-07",
                        4,
                        0,
                        null,
                        new Delivery(day("2016-08-05"), Timeliness.ON_TIME, 0)));
    }

    private static RequireMonthlySelfDeclaration require(String month) {
        return new RequireMonthlySelfDeclaration(null, FACTORY, month, at("2016-07-20"), null);
    }

    private static DeclareMonthlySelfInspection declare(String month, String on) {
        return new DeclareMonthlySelfInspection(null, FACTORY, month, 4, 0, null, at(on), null);
    }

    private static Object byOfficer(Object command) {
        return GenericCommandMessage.asCommandMessage(command).withMetaData(OFFICER.toMetadata());
    }

    private static Object byManager(Object command) {
        return GenericCommandMessage.asCommandMessage(command).withMetaData(MANAGER.toMetadata());
    }

    private static MonthlySelfInspectionDeclared declared(String month, String on, Timeliness timeliness, int late) {
        return new MonthlySelfInspectionDeclared(
                E1, at(on), month, 4, 0, null, new Delivery(day("2016-09-05"), timeliness, late));
    }

    @Test
    @Rule("QJ16-09a")
    void a_month_without_a_declaration_is_missed_when_the_due_day_ends() {
        fixture.givenCurrentTime(at("2016-07-20"))
                .andGivenCommands(byOfficer(require("2016-08")))
                .whenTimeAdvancesTo(at("2016-09-06T00:00"))
                .expectEvents(
                        new MonthlySelfDeclarationMissed(E1, at("2016-09-06T00:00"), "2016-08", day("2016-09-05")));
    }

    @Test
    @Rule("QJ16-09a")
    void nothing_is_missed_on_the_due_day() {
        fixture.givenCurrentTime(at("2016-07-20"))
                .andGivenCommands(byOfficer(require("2016-08")))
                .whenTimeAdvancesTo(at("2016-09-05T23:59"))
                .expectNoEvents();
    }

    @Test
    @Rule("QJ16-09a")
    void a_nil_declaration_counts_and_the_next_month_is_owed_again() {
        fixture.givenCurrentTime(at("2016-07-20"))
                .andGivenCommands(byOfficer(require("2016-08")), byManager(declare("2016-08", "2016-09-01")))
                .whenTimeAdvancesTo(at("2016-10-06T00:00"))
                .expectEvents(
                        new MonthlySelfDeclarationMissed(E1, at("2016-10-06T00:00"), "2016-09", day("2016-10-05")));
    }

    @Test
    @Rule("QJ16-09a")
    void a_declaration_is_in_time_until_the_due_day_and_late_after_it() {
        MonthlySelfDeclarationRequired required = new MonthlySelfDeclarationRequired(E1, at("2016-07-20"), "2016-08");
        fixture.given(required)
                .when(declare("2016-08", "2016-09-05T23:59"), MANAGER.toMetadata())
                .expectEvents(declared("2016-08", "2016-09-05T23:59", Timeliness.ON_TIME, 0));
        fixture.given(required)
                .when(declare("2016-08", "2016-09-06"), MANAGER.toMetadata())
                .expectEvents(declared("2016-08", "2016-09-06", Timeliness.LATE, 1));
        fixture.givenNoPriorActivity()
                .when(declare("2016-08", "2016-09-06"), MANAGER.toMetadata())
                .expectEvents(
                        new MonthlySelfDeclarationRequired(E1, at("2016-09-06"), "2016-08"),
                        declared("2016-08", "2016-09-06", Timeliness.LATE, 1));
    }

    @Test
    void a_month_is_declared_once_and_not_before_it_begins() {
        MonthlySelfDeclarationRequired required = new MonthlySelfDeclarationRequired(E1, at("2016-07-20"), "2016-08");
        expectRefused(
                fixture.given(required, declared("2016-08", "2016-09-01", Timeliness.ON_TIME, 0))
                        .when(declare("2016-08", "2016-09-02"), MANAGER.toMetadata()),
                SelfDeclarationRefusal.ALREADY_DECLARED);
        expectRefused(
                fixture.given(required).when(declare("2016-10", "2016-09-30"), MANAGER.toMetadata()),
                SelfDeclarationRefusal.MONTH_NOT_BEGUN);
        expectRefused(
                fixture.given(required).when(declare("08/2016", "2016-09-30"), MANAGER.toMetadata()),
                SelfDeclarationRefusal.MALFORMED_MONTH);
        expectRefused(
                fixture.given(required).when(require("2016-08"), OFFICER.toMetadata()),
                SelfDeclarationRefusal.ALREADY_REQUIRED);
    }

    @Test
    void the_due_day_is_a_day_that_every_month_has() {
        assertThatThrownBy(() -> new SelfDeclarationTerms(29)).isInstanceOf(IllegalArgumentException.class);
    }
}
