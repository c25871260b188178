package org.anjian.command.staffing;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;

import java.util.Optional;
import org.anjian.api.enterprise.EnterpriseScale;
import org.anjian.api.message.Actor;
import org.anjian.api.permission.Contexts;
import org.anjian.api.person.PersonId;
import org.anjian.api.sector.Sector;
import org.anjian.api.staffing.StaffingId;
import org.anjian.api.staffing.StaffingMode;
import org.anjian.api.staffing.StaffingSubject;
import org.anjian.api.staffing.command.EvaluateStaffing;
import org.anjian.api.staffing.command.RecordRegisteredSafetyEngineer;
import org.anjian.api.staffing.command.RecordRescueTeam;
import org.anjian.api.staffing.command.TakeManagerIntoStaffing;
import org.anjian.api.staffing.event.ManagerTakenIntoStaffing;
import org.anjian.api.staffing.event.StaffingBasisRecorded;
import org.anjian.api.staffing.event.StaffingEvent;
import org.anjian.command.enterprise.EnterpriseAdmission;
import org.anjian.command.enterprise.Enterprises;
import org.anjian.command.enterprise.KnownEnterprise;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/** The staffing record of one factory, and the acts upon it. */
abstract class StaffingFixture {

    static final StaffingId ID = StaffingId.of(FACTORY);
    static final StaffingSubject E1 = new StaffingSubject(ID, FACTORY, "Factory", COUNTY);
    static final Actor ANJIAN = Actor.system(COUNTY);
    static final PersonId P1 = new PersonId("person-1");
    static final PersonId P2 = new PersonId("person-2");
    static final String START = "2022-04-01";

    final AggregateTestFixture<Staffing> fixture = new AggregateTestFixture<>(Staffing.class);
    boolean begun = true;
    KnownEnterprise known = enterprise(Sector.INDUSTRY, null, 50);

    static KnownEnterprise enterprise(Sector sector, @Nullable EnterpriseScale scale, @Nullable Integer employees) {
        return new KnownEnterprise(FACTORY, "Factory", sector, COUNTY, false, "county-emergency", scale, employees);
    }

    static StaffingBasisRecorded basis(
            String day, Sector sector, @Nullable EnterpriseScale scale, @Nullable Integer employees) {
        return new StaffingBasisRecorded(E1, at(day), sector, scale, employees);
    }

    static TakeManagerIntoStaffing take(PersonId person, StaffingMode mode, String day) {
        return new TakeManagerIntoStaffing(FACTORY, person, mode, at(day), null);
    }

    static ManagerTakenIntoStaffing taken(PersonId person, StaffingMode mode, String day) {
        return new ManagerTakenIntoStaffing(E1, at(day), person, mode);
    }

    static RecordRegisteredSafetyEngineer engineer(PersonId person, String day) {
        return new RecordRegisteredSafetyEngineer(FACTORY, person, at(day), null);
    }

    static RecordRescueTeam team(String day) {
        return new RecordRescueTeam(FACTORY, StaffingMode.PART_TIME, 6, at(day), null);
    }

    static EvaluateStaffing evaluate(String day) {
        return new EvaluateStaffing(FACTORY, at(day), null);
    }

    static Object by(Actor actor, Object command) {
        return GenericCommandMessage.asCommandMessage(command).withMetaData(actor.toMetadata());
    }

    /** A manager is in post, so that nothing is lacking in a small factory. */
    TestExecutor<Staffing> staffed() {
        return fixture.givenCurrentTime(at(START))
                .andGivenCommands(by(ANJIAN, take(P1, StaffingMode.FULL_TIME, START)));
    }

    void expectOwn(Object command, StaffingEvent event) {
        staffed().when(command, PRINCIPAL.toMetadata()).expectEvents(event);
    }

    @BeforeEach
    void prepare() {
        Enterprises enterprises =
                id -> Optional.of(known).filter(enterprise -> enterprise.id().equals(id));
        StaffingRecords records = new StaffingRecords(
                fixture.getRepository(), new EnterpriseAdmission(enterprises, Contexts.permissions()));
        fixture.registerAnnotatedCommandHandler(new StaffingDesk(records))
                .registerAnnotatedCommandHandler(new ResponsibilityDesk(records))
                .registerAnnotatedCommandHandler(new ProvisionDesk(records))
                .registerAnnotatedCommandHandler(new StaffingEnding(
                        fixture.getRepository(),
                        id -> begun,
                        new EnterpriseAdmission(enterprises, Contexts.permissions())));
    }
}
