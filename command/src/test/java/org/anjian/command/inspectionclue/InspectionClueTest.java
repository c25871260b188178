package org.anjian.command.inspectionclue;

import static org.anjian.command.Actors.CITY_HEAD;
import static org.anjian.command.Actors.COUNTY;
import static org.anjian.command.Actors.FOREIGN_OFFICER;
import static org.anjian.command.Actors.OFFICER;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Refusals.expectRefused;

import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.inspection.InspectionId;
import org.anjian.api.inspectionclue.InspectionClueId;
import org.anjian.api.inspectionclue.InspectionClueRefusal;
import org.anjian.api.inspectionclue.InspectionClueSubject;
import org.anjian.api.inspectionclue.command.DeclineInspectionClue;
import org.anjian.api.inspectionclue.command.HandOverInspectionClue;
import org.anjian.api.inspectionclue.command.TakeUpInspectionClue;
import org.anjian.api.inspectionclue.event.InspectionClueDeclined;
import org.anjian.api.inspectionclue.event.InspectionClueHandedOver;
import org.anjian.api.inspectionclue.event.InspectionClueTakenUp;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.api.permission.Contexts;
import org.anjian.api.refusal.InputRefusal;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A body that inspects opens an inspection on a clue, or says why not. */
class InspectionClueTest {

    private static final ResponsibleBody BODY = new ResponsibleBody("county-emergency", "麒麟区应急管理局");
    private static final InspectionClueId ID = InspectionClueId.of("r1");
    private static final InspectionId INSPECTION = new InspectionId("inspection-1");
    private static final InspectionClueSubject CLUE = new InspectionClueSubject(ID, "r1", COUNTY, BODY);
    private static final InspectionClueHandedOver HANDED_OVER =
            new InspectionClueHandedOver(CLUE, at("2024-05-06"), "储罐密封可能损坏");
    private static final InspectionClueTakenUp TAKEN_UP =
            new InspectionClueTakenUp(CLUE, at("2024-05-08"), INSPECTION, OFFICER.id());
    private static final InspectionClueDeclined DECLINED =
            new InspectionClueDeclined(CLUE, at("2024-05-08"), "上周已检查", OFFICER.id());

    private AggregateTestFixture<InspectionClue> fixture;

    @BeforeEach
    void prepare() {
        InspectionsOfBodies inspections =
                (body, inspection) -> body.equals(BODY.code()) && inspection.equals(INSPECTION);
        fixture = new AggregateTestFixture<>(InspectionClue.class);
        fixture.registerInjectableResource(Contexts.permissions())
                .registerInjectableResource(inspections)
                .registerAnnotatedCommandHandler(new InspectionClues(fixture.getRepository(), Contexts.permissions()));
    }

    private static HandOverInspectionClue handOver() {
        return new HandOverInspectionClue("r1", COUNTY, BODY, "储罐密封可能损坏", at("2024-05-06"), "clue/r1");
    }

    private static TakeUpInspectionClue takeUp(InspectionId inspection, String day) {
        return new TakeUpInspectionClue(ID, inspection, at(day), null);
    }

    private static DeclineInspectionClue decline() {
        return new DeclineInspectionClue(ID, "上周已检查", at("2024-05-08"), null);
    }

    @Test
    void anjian_alone_hands_clues_over() {
        fixture.givenNoPriorActivity()
                .when(handOver(), Actor.system(COUNTY).toMetadata())
                .expectEvents(HANDED_OVER);
        prepare();
        expectRefused(
                fixture.givenNoPriorActivity().when(handOver(), OFFICER.toMetadata()), InputRefusal.NOT_PERMITTED);
    }

    @Test
    void the_body_names_the_inspection_that_it_opened() {
        fixture.given(HANDED_OVER)
                .when(takeUp(INSPECTION, "2024-05-08"), OFFICER.toMetadata())
                .expectEvents(TAKEN_UP);
        prepare();
        expectRefused(
                fixture.given(HANDED_OVER)
                        .when(takeUp(new InspectionId("inspection-2"), "2024-05-08"), OFFICER.toMetadata()),
                InspectionClueRefusal.NOT_AN_INSPECTION_OF_YOURS);
        prepare();
        expectRefused(
                fixture.given(HANDED_OVER).when(takeUp(INSPECTION, "2024-05-05"), OFFICER.toMetadata()),
                InspectionClueRefusal.BEFORE_THE_CLUE);
    }

    @Test
    void or_it_says_why_it_does_not_inspect() {
        fixture.given(HANDED_OVER).when(decline(), OFFICER.toMetadata()).expectEvents(DECLINED);
    }

    @Test
    void a_clue_is_settled_once_and_by_nobody_else() {
        expectRefused(
                fixture.given(HANDED_OVER, TAKEN_UP).when(decline(), OFFICER.toMetadata()),
                InspectionClueRefusal.CLUE_SETTLED);
        prepare();
        expectRefused(
                fixture.given(HANDED_OVER, DECLINED).when(takeUp(INSPECTION, "2024-05-09"), OFFICER.toMetadata()),
                InspectionClueRefusal.CLUE_SETTLED);
        prepare();
        expectRefused(
                fixture.given(HANDED_OVER).when(decline(), CITY_HEAD.toMetadata()),
                InspectionClueRefusal.NOT_HANDED_TO_YOU);
        prepare();
        expectRefused(
                fixture.given(HANDED_OVER).when(decline(), FOREIGN_OFFICER.toMetadata()), InputRefusal.NO_SUCH_RECORD);
        prepare();
        Actor handler = new Actor("handler-1", Role.TIP_HANDLER, BODY.code(), COUNTY, null);
        expectRefused(fixture.given(HANDED_OVER).when(decline(), handler.toMetadata()), InputRefusal.NOT_PERMITTED);
    }
}
