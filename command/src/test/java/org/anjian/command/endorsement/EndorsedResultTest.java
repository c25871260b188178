package org.anjian.command.endorsement;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Refusals.expectRefused;

import java.util.List;
import org.anjian.api.endorsement.EndorsedResultId;
import org.anjian.api.endorsement.EndorsedResultRefusal;
import org.anjian.api.endorsement.EndorsedResultSubject;
import org.anjian.api.endorsement.SignatureLevel;
import org.anjian.api.endorsement.command.DraftInspectionResult;
import org.anjian.api.endorsement.command.EndorseInspectionResult;
import org.anjian.api.endorsement.command.SubmitInspectionResult;
import org.anjian.api.endorsement.event.InspectionResultDrafted;
import org.anjian.api.endorsement.event.InspectionResultEndorsed;
import org.anjian.api.endorsement.event.InspectionResultSubmitted;
import org.anjian.api.permission.Contexts;
import org.anjian.api.rule.Rule;
import org.anjian.command.KnownEnterprises;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Inspection results are signed at every level before they count. */
class EndorsedResultTest {

    private static final EndorsedResultId RS1 = new EndorsedResultId("endorsedresult-1");
    private static final EndorsedResultSubject RESULT =
            new EndorsedResultSubject(RS1, FACTORY, "Qujing Factory", COUNTY);
    private static final List<SignatureLevel> THREE =
            List.of(SignatureLevel.INSPECTOR, SignatureLevel.WORKSHOP, SignatureLevel.PRINCIPAL);
    private static final InspectionResultDrafted DRAFTED =
            new InspectionResultDrafted(RESULT, at("2016-08-01"), "岗位检查标准", "合格", THREE);

    private final AggregateTestFixture<EndorsedResult> fixture = new AggregateTestFixture<>(EndorsedResult.class);

    @BeforeEach
    void prepare() {
        fixture.registerInjectableResource(Contexts.permissions())
                .registerAnnotatedCommandHandler(
                        new ResultDrafting(fixture.getRepository(), KnownEnterprises.admission()));
    }

    private static DraftInspectionResult draft(List<SignatureLevel> levels) {
        return new DraftInspectionResult(RS1, FACTORY, "岗位检查标准", "合格", levels, at("2016-08-01"), null);
    }

    private static EndorseInspectionResult sign(SignatureLevel level) {
        return new EndorseInspectionResult(RS1, level, at("2016-08-02"), null);
    }

    private static InspectionResultEndorsed signed(SignatureLevel level, String signer) {
        return new InspectionResultEndorsed(RESULT, at("2016-08-02"), level, signer);
    }

    private static SubmitInspectionResult submit() {
        return new SubmitInspectionResult(RS1, at("2016-08-03"), null);
    }

    @Test
    @Rule("QJ16-09f")
    void a_result_with_two_of_three_signatures_does_not_count() {
        InspectionResultEndorsed inspector = signed(SignatureLevel.INSPECTOR, MANAGER.id());
        InspectionResultEndorsed workshop = signed(SignatureLevel.WORKSHOP, SECOND_MANAGER.id());
        InspectionResultEndorsed principal = signed(SignatureLevel.PRINCIPAL, PRINCIPAL.id());
        expectRefused(
                fixture.given(DRAFTED, inspector, workshop).when(submit(), MANAGER.toMetadata()),
                EndorsedResultRefusal.ENDORSEMENT_INCOMPLETE);
        fixture.given(DRAFTED, inspector, workshop)
                .when(sign(SignatureLevel.PRINCIPAL), PRINCIPAL.toMetadata())
                .expectEvents(principal);
        fixture.given(DRAFTED, inspector, workshop, principal)
                .when(submit(), MANAGER.toMetadata())
                .expectEvents(new InspectionResultSubmitted(RESULT, at("2016-08-03")));
    }

    @Test
    void the_levels_sign_once_and_from_below() {
        expectRefused(
                fixture.givenNoPriorActivity().when(draft(List.of()), MANAGER.toMetadata()),
                EndorsedResultRefusal.LEVELS_REQUIRED);
        expectRefused(
                fixture.given(DRAFTED).when(sign(SignatureLevel.NEXT_LEVEL), MANAGER.toMetadata()),
                EndorsedResultRefusal.LEVEL_NOT_ASKED);
        expectRefused(
                fixture.given(DRAFTED).when(sign(SignatureLevel.WORKSHOP), MANAGER.toMetadata()),
                EndorsedResultRefusal.LOWER_LEVEL_FIRST);
        expectRefused(
                fixture.given(DRAFTED, signed(SignatureLevel.INSPECTOR, MANAGER.id()))
                        .when(sign(SignatureLevel.INSPECTOR), MANAGER.toMetadata()),
                EndorsedResultRefusal.LEVEL_SIGNED);
        expectRefused(
                fixture.given(DRAFTED, new InspectionResultSubmitted(RESULT, at("2016-08-03")))
                        .when(submit(), MANAGER.toMetadata()),
                EndorsedResultRefusal.RESULT_SUBMITTED);
    }

    @Test
    void a_result_is_drafted_by_a_standard() {
        fixture.givenNoPriorActivity().when(draft(THREE), MANAGER.toMetadata()).expectEvents(DRAFTED);
    }
}
