package org.anjian.command.villagecheck;

import static org.anjian.command.Actors.COUNTY_HEAD;
import static org.anjian.command.Actors.FOREIGN_OFFICER;
import static org.anjian.command.Actors.OFFICER;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Refusals.expectRefused;

import java.util.List;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.api.permission.Contexts;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.region.Region;
import org.anjian.api.region.RegionCode;
import org.anjian.api.region.Regions;
import org.anjian.api.rule.Rule;
import org.anjian.api.villagecheck.VillageCheckRefusal;
import org.anjian.api.villagecheck.VillageInspectorId;
import org.anjian.api.villagecheck.VillageInspectorSubject;
import org.anjian.api.villagecheck.command.AssignVillageInspector;
import org.anjian.api.villagecheck.command.ReleaseVillageInspector;
import org.anjian.api.villagecheck.event.VillageInspectorAssigned;
import org.anjian.api.villagecheck.event.VillageInspectorReleased;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A village names who checks for it. */
class VillageInspectorTest {

    static final RegionCode VILLAGE = new RegionCode("530302001001");
    static final ResponsibleBody TOWNSHIP = new ResponsibleBody("nanning-street", "南宁街道办事处");
    static final Actor V1 = new Actor("villager-1", Role.VILLAGE_INSPECTOR, "baishi-village", VILLAGE, null);
    static final VillageInspectorSubject INSPECTOR =
            new VillageInspectorSubject(VillageInspectorId.of(VILLAGE, V1.id()), V1.id(), VILLAGE, TOWNSHIP);
    static final VillageInspectorAssigned ASSIGNED = new VillageInspectorAssigned(INSPECTOR, at("2020-04-01"));
    static final VillageInspectorReleased RELEASED = new VillageInspectorReleased(INSPECTOR, at("2021-04-01"), "换届");

    private AggregateTestFixture<VillageInspector> fixture;

    @BeforeEach
    void prepare() {
        fixture = new AggregateTestFixture<>(VillageInspector.class);
        fixture.registerInjectableResource(Contexts.permissions())
                .registerAnnotatedCommandHandler(new VillageInspectors(
                        fixture.getRepository(),
                        Contexts.permissions(),
                        new Regions(List.of(new Region(VILLAGE.townshipOf(), "南宁街道", "Nanning"))),
                        record -> record.equals(INSPECTOR.id().raw())));
    }

    private static AssignVillageInspector assign(RegionCode village) {
        return new AssignVillageInspector(V1.id(), village, TOWNSHIP, at("2020-04-01"), null);
    }

    private static ReleaseVillageInspector release() {
        return new ReleaseVillageInspector(INSPECTOR.id(), "换届", at("2021-04-01"), null);
    }

    @Test
    @Rule("ML20-12f")
    void a_village_names_who_checks_for_it() {
        fixture.givenNoPriorActivity()
                .when(assign(VILLAGE), OFFICER.toMetadata())
                .expectEvents(ASSIGNED);
        prepare();
        fixture.given(ASSIGNED, RELEASED)
                .when(assign(VILLAGE), COUNTY_HEAD.toMetadata())
                .expectEvents(ASSIGNED);
        prepare();
        expectRefused(
                fixture.given(ASSIGNED).when(assign(VILLAGE), OFFICER.toMetadata()), VillageCheckRefusal.NAMED_ALREADY);
    }

    @Test
    void nobody_is_named_for_a_township_or_in_somebody_elses_county() {
        expectRefused(
                fixture.givenNoPriorActivity().when(assign(VILLAGE.townshipOf()), OFFICER.toMetadata()),
                VillageCheckRefusal.NOT_A_VILLAGE);
        prepare();
        expectRefused(
                fixture.givenNoPriorActivity().when(assign(VILLAGE), FOREIGN_OFFICER.toMetadata()),
                InputRefusal.NO_SUCH_RECORD);
        prepare();
        expectRefused(
                fixture.givenNoPriorActivity().when(assign(VILLAGE), V1.toMetadata()), InputRefusal.ROLE_NOT_ALLOWED);
    }

    @Test
    void the_work_ends_once() {
        fixture.given(ASSIGNED).when(release(), OFFICER.toMetadata()).expectEvents(RELEASED);
        prepare();
        expectRefused(
                fixture.given(ASSIGNED, RELEASED).when(release(), OFFICER.toMetadata()),
                VillageCheckRefusal.RELEASED_ALREADY);
        prepare();
        expectRefused(
                fixture.given(ASSIGNED).when(release(), FOREIGN_OFFICER.toMetadata()), InputRefusal.NO_SUCH_RECORD);
    }
}
