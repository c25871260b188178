package org.anjian.command.operation;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;

import java.util.List;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.api.operation.CalendarSubject;
import org.anjian.api.operation.LaunchedOperation;
import org.anjian.api.operation.OperationCalendarId;
import org.anjian.api.operation.OperationId;
import org.anjian.api.operation.OperationKind;
import org.anjian.api.operation.OperationRefusal;
import org.anjian.api.operation.command.LaunchGeneralInspection;
import org.anjian.api.operation.command.LaunchJointEnforcement;
import org.anjian.api.operation.command.LaunchSectorInspection;
import org.anjian.api.operation.command.OpenOperationCalendar;
import org.anjian.api.operation.event.GeneralInspectionMissed;
import org.anjian.api.operation.event.JointEnforcementLaunched;
import org.anjian.api.operation.event.OperationCalendarOpened;
import org.anjian.api.operation.event.SectorInspectionMissed;
import org.anjian.api.permission.Contexts;
import org.anjian.api.region.Region;
import org.anjian.api.region.Regions;
import org.anjian.api.rule.Rule;
import org.anjian.api.sector.Sector;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The operations of a region, and the periods that had none. */
class OperationCalendarTest {

    private static final CalendarSubject QUJING = new CalendarSubject(OperationCalendarId.of(CITY), CITY);
    private static final OperationId J1 = new OperationId("operation-1");
    private static final Actor CITY_OFFICER = new Actor("officer-8", Role.OFFICER, "city-emergency", CITY, null);
    private static final OperationCalendarOpened OPENED =
            new OperationCalendarOpened(QUJING, at("2016-07-01"), List.of(Sector.FIREWORKS));

    private AggregateTestFixture<OperationCalendar> fixture;

    @BeforeEach
    void prepare() {
        fixture = new AggregateTestFixture<>(OperationCalendar.class);
        Regions regions = new Regions(List.of(new Region(CITY, "曲靖市", "Qujing")));
        fixture.registerAnnotatedCommandHandler(
                new OperationDesk(fixture.getRepository(), Contexts.permissions(), regions));
    }

    private static Object by(Actor actor, Object command) {
        return GenericCommandMessage.asCommandMessage(command).withMetaData(actor.toMetadata());
    }

    private static Object opening(List<Sector> sectors) {
        return by(CITY_HEAD, new OpenOperationCalendar(CITY, sectors, at("2016-07-01"), null));
    }

    private static Object special(String on) {
        return by(CITY_OFFICER, new LaunchSectorInspection(J1, CITY, Sector.FIREWORKS, "专项", "仓库", at(on), null));
    }

    @Test
    @Rule("QJ16-11b")
    void a_sector_without_a_special_inspection_in_a_month_missed_it_when_the_next_begins() {
        fixture.givenCurrentTime(at("2016-07-01"))
                .andGivenCommands(opening(List.of(Sector.FIREWORKS)), special("2016-07-05"))
                .whenTimeAdvancesTo(at("2016-09-01T00:00"))
                .expectEvents(new SectorInspectionMissed(QUJING, at("2016-09-01T00:00"), Sector.FIREWORKS, "2016-08"));
        prepare();
        fixture.givenCurrentTime(at("2016-07-01"))
                .andGivenCommands(opening(List.of(Sector.FIREWORKS)), special("2016-07-05"))
                .whenTimeAdvancesTo(at("2016-08-31T23:59"))
                .expectNoEvents();
    }

    @Test
    @Rule("QJ16-11a")
    void a_quarter_without_a_comprehensive_inspection_missed_it() {
        fixture.givenCurrentTime(at("2016-07-01"))
                .andGivenCommands(opening(List.of()))
                .whenTimeAdvancesTo(at("2016-10-01T00:00"))
                .expectEvents(new GeneralInspectionMissed(QUJING, at("2016-10-01T00:00"), "2016-Q3"));
        prepare();
        fixture.givenCurrentTime(at("2016-07-01"))
                .andGivenCommands(
                        opening(List.of()),
                        by(CITY_HEAD, new LaunchGeneralInspection(J1, CITY, "三季度", "全市", at("2016-09-30"), null)))
                .whenTimeAdvancesTo(at("2016-10-01T00:00"))
                .expectNoEvents();
    }

    @Test
    @Rule("QJ16-08b")
    void a_joint_operation_has_a_lead_and_participants() {
        List<ResponsibleBody> r2 = List.of(new ResponsibleBody("fire-brigade", "消防"));
        fixture.given(OPENED)
                .when(
                        new LaunchJointEnforcement(J1, CITY, "联合执法", "市场", r2, at("2016-08-05"), null),
                        CITY_OFFICER.toMetadata())
                .expectEvents(new JointEnforcementLaunched(
                        QUJING,
                        at("2016-08-05"),
                        new LaunchedOperation(
                                J1,
                                OperationKind.JOINT,
                                "city-emergency",
                                null,
                                "2016-08",
                                "联合执法",
                                "市场",
                                r2,
                                day("2016-08-05"))));
        expectRefused(
                fixture.given(OPENED)
                        .when(
                                new LaunchJointEnforcement(J1, CITY, "联合执法", "市场", List.of(), at("2016-08-05"), null),
                                CITY_OFFICER.toMetadata()),
                OperationRefusal.PARTICIPANTS_MISSING);
        expectRefused(
                fixture.given(OPENED)
                        .when(
                                new LaunchSectorInspection(
                                        J1, CITY, Sector.COAL_MINE, "专项", "井下", at("2016-08-05"), null),
                                CITY_OFFICER.toMetadata()),
                OperationRefusal.SECTOR_NOT_LOOKED_AFTER);
    }
}
