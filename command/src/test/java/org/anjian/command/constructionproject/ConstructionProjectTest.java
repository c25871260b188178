package org.anjian.command.constructionproject;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Refusals.expectRefused;

import org.anjian.api.constructionproject.AccessReview;
import org.anjian.api.constructionproject.ConstructionProjectId;
import org.anjian.api.constructionproject.ConstructionProjectRefusal;
import org.anjian.api.constructionproject.ConstructionProjectSubject;
import org.anjian.api.constructionproject.ProjectKind;
import org.anjian.api.constructionproject.ProtectiveFacilities;
import org.anjian.api.constructionproject.SimultaneousGate;
import org.anjian.api.constructionproject.command.PassThreeSimultaneousGate;
import org.anjian.api.constructionproject.command.RefuseThreeSimultaneousGate;
import org.anjian.api.constructionproject.command.RegisterConstructionProject;
import org.anjian.api.constructionproject.command.ReviewSafetyAccess;
import org.anjian.api.constructionproject.event.ConstructionProjectRegistered;
import org.anjian.api.constructionproject.event.SafetyAccessReviewed;
import org.anjian.api.constructionproject.event.ThreeSimultaneousGatePassed;
import org.anjian.api.constructionproject.event.ThreeSimultaneousGateRefused;
import org.anjian.api.message.Decision;
import org.anjian.api.permission.Contexts;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.rule.Rule;
import org.anjian.command.KnownEnterprises;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Construction projects: safety access reviewed, then design, construction and commissioning, each for all facilities. */
class ConstructionProjectTest {

    private static final ConstructionProjectId ID = new ConstructionProjectId("constructionproject-1");
    private static final ConstructionProjectSubject PJ1 =
            new ConstructionProjectSubject(ID, "PJ1", "PK1", FACTORY, "Qujing Factory", COUNTY);
    private static final ConstructionProjectRegistered REGISTERED =
            new ConstructionProjectRegistered(PJ1, at("2016-04-01"), ProjectKind.EXTENDED, "second line");
    private static final SafetyAccessReviewed ADMITTED = reviewed(AccessReview.PASS);

    private AggregateTestFixture<ConstructionProject> fixture;

    @BeforeEach
    void prepare() {
        fixture = new AggregateTestFixture<>(ConstructionProject.class);
        fixture.registerInjectableResource(Contexts.permissions())
                .registerAnnotatedCommandHandler(
                        new ConstructionProjectRegistration(fixture.getRepository(), KnownEnterprises.admission()));
    }

    private static SafetyAccessReviewed reviewed(AccessReview result) {
        return new SafetyAccessReviewed(PJ1, at("2016-04-10"), result, "seen", OFFICER.organisation());
    }

    private static ReviewSafetyAccess review(AccessReview result) {
        return new ReviewSafetyAccess(ID, result, "seen", at("2016-04-10"), null);
    }

    private static PassThreeSimultaneousGate pass(SimultaneousGate gate, ProtectiveFacilities facilities) {
        return new PassThreeSimultaneousGate(ID, gate, facilities, "in order", at("2016-05-01"), null);
    }

    private static ThreeSimultaneousGatePassed passed(SimultaneousGate gate, ProtectiveFacilities facilities) {
        return new ThreeSimultaneousGatePassed(PJ1, at("2016-05-01"), gate, facilities, "in order");
    }

    private void refuses(Object command, RefusalCode code, Object... before) {
        expectRefused(fixture.given(before).when(command, OFFICER.toMetadata()), code);
    }

    @Test
    void an_enterprise_registers_its_project() {
        RegisterConstructionProject register = new RegisterConstructionProject(
                ID, FACTORY, "PJ1", ProjectKind.EXTENDED, "PK1", "second line", at("2016-04-01"), null);
        fixture.givenNoPriorActivity()
                .when(register, PRINCIPAL.toMetadata())
                .expectEvents(REGISTERED)
                .expectResultMessagePayload(new Decision(ID.raw(), 1));
        prepare();
        expectRefused(fixture.givenNoPriorActivity().when(register, OFFICER.toMetadata()), InputRefusal.NOT_PERMITTED);
    }

    @Test
    @Rule("QJ16-10g")
    void no_gate_is_passed_without_a_review_of_the_safety_conditions_that_was_passed() {
        PassThreeSimultaneousGate design = pass(SimultaneousGate.DESIGN, ProtectiveFacilities.SAFETY);
        refuses(design, ConstructionProjectRefusal.SAFETY_ACCESS_NOT_REVIEWED, REGISTERED);
        refuses(design, ConstructionProjectRefusal.SAFETY_ACCESS_NOT_REVIEWED, REGISTERED, reviewed(AccessReview.FAIL));
        fixture.given(REGISTERED, reviewed(AccessReview.FAIL))
                .when(review(AccessReview.PASS), OFFICER.toMetadata())
                .expectEvents(ADMITTED);
        fixture.given(REGISTERED, ADMITTED)
                .when(design, OFFICER.toMetadata())
                .expectEvents(passed(SimultaneousGate.DESIGN, ProtectiveFacilities.SAFETY));
        expectRefused(
                fixture.given(REGISTERED).when(review(AccessReview.PASS), FOREIGN_OFFICER.toMetadata()),
                InputRefusal.NO_SUCH_RECORD);
        expectRefused(
                fixture.given(REGISTERED).when(review(AccessReview.PASS), PRINCIPAL.toMetadata()),
                InputRefusal.NOT_PERMITTED);
    }

    @Test
    @Rule("QJ16-10b")
    void each_gate_blocks_the_next_until_all_facilities_have_passed_it() {
        PassThreeSimultaneousGate construction = pass(SimultaneousGate.CONSTRUCTION, ProtectiveFacilities.SAFETY);
        PassThreeSimultaneousGate commissioning = pass(SimultaneousGate.COMMISSIONING, ProtectiveFacilities.SAFETY);
        ThreeSimultaneousGatePassed safety = passed(SimultaneousGate.DESIGN, ProtectiveFacilities.SAFETY);
        ThreeSimultaneousGatePassed health = passed(SimultaneousGate.DESIGN, ProtectiveFacilities.OCCUPATIONAL_HEALTH);
        refuses(construction, ConstructionProjectRefusal.GATE_ORDER_VIOLATED, REGISTERED, ADMITTED, health);
        refuses(commissioning, ConstructionProjectRefusal.GATE_ORDER_VIOLATED, REGISTERED, ADMITTED, health);
        refuses(construction, ConstructionProjectRefusal.GATE_ORDER_VIOLATED, REGISTERED, ADMITTED, safety);
        refuses(
                commissioning,
                ConstructionProjectRefusal.GATE_ORDER_VIOLATED,
                REGISTERED,
                ADMITTED,
                safety,
                health,
                passed(SimultaneousGate.CONSTRUCTION, ProtectiveFacilities.SAFETY));
        fixture.given(REGISTERED, ADMITTED, safety, health)
                .when(construction, OFFICER.toMetadata())
                .expectEvents(passed(SimultaneousGate.CONSTRUCTION, ProtectiveFacilities.SAFETY));
        refuses(
                pass(SimultaneousGate.DESIGN, ProtectiveFacilities.SAFETY),
                ConstructionProjectRefusal.GATE_ALREADY_PASSED,
                REGISTERED,
                ADMITTED,
                safety);
        refuses(review(AccessReview.FAIL), ConstructionProjectRefusal.CONSTRUCTION_BEGUN, REGISTERED, ADMITTED, safety);
    }

    @Test
    void a_gate_that_is_refused_stays_closed() {
        RefuseThreeSimultaneousGate refuse = new RefuseThreeSimultaneousGate(
                ID, SimultaneousGate.DESIGN, ProtectiveFacilities.SAFETY, "no vents", at("2016-05-01"), null);
        ThreeSimultaneousGateRefused refused = new ThreeSimultaneousGateRefused(
                PJ1, at("2016-05-01"), SimultaneousGate.DESIGN, ProtectiveFacilities.SAFETY, "no vents");
        fixture.given(REGISTERED, ADMITTED).when(refuse, OFFICER.toMetadata()).expectEvents(refused);
        refuses(refuse, ConstructionProjectRefusal.SAFETY_ACCESS_NOT_REVIEWED, REGISTERED);
        refuses(
                pass(SimultaneousGate.CONSTRUCTION, ProtectiveFacilities.SAFETY),
                ConstructionProjectRefusal.GATE_ORDER_VIOLATED,
                REGISTERED,
                ADMITTED,
                refused);
    }
}
