package org.anjian.command.selfcheck;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Refusals.expectRefused;

import org.anjian.api.rule.Rule;
import org.anjian.api.safetymanager.SafetyManagerRefusal;
import org.anjian.api.selfcheck.SelfInspectionRefusal;
import org.anjian.api.selfcheck.command.PublishCommitmentInternally;
import org.anjian.api.selfcheck.command.SignCommitment;
import org.anjian.api.selfcheck.event.CommitmentPublishedInternally;
import org.anjian.api.selfcheck.event.CommitmentSigned;
import org.junit.jupiter.api.Test;

/** What is signed after a self-inspection. */
class CommitmentTest extends SelfInspectionFixture {

    @Test
    @Rule("QX24-P2e")
    void the_commitment_is_signed_after_completion_and_then_shown() {
        SignCommitment sign = new SignCommitment(ID, M1, at("2024-06-25"), null);
        PublishCommitmentInternally publish = new PublishCommitmentInternally(ID, "公告栏", at("2024-06-26"), null);
        CommitmentSigned signed = new CommitmentSigned(E1, at("2024-06-25"), M1);
        expectRefused(started().when(sign, MANAGER.toMetadata()), SelfInspectionRefusal.NOT_COMPLETED);
        expectRefused(
                fixture.given(STARTED, completed()).when(sign, MANAGER.toMetadata()),
                SelfInspectionRefusal.KEY_OBJECTS_ONLY);
        expectRefused(
                fixture.given(ENLISTED, STARTED, completed()).when(publish, MANAGER.toMetadata()),
                SelfInspectionRefusal.NOTHING_SIGNED);
        expectRefused(
                fixture.given(ENLISTED, STARTED, completed())
                        .when(new SignCommitment(ID, FAILED, at("2024-06-25"), null), PRINCIPAL.toMetadata()),
                SafetyManagerRefusal.SAFETY_MANAGER_NOT_CLEARED);
        fixture.given(ENLISTED, STARTED, completed())
                .when(sign, MANAGER.toMetadata())
                .expectEvents(signed);
        expectRefused(
                fixture.given(ENLISTED, STARTED, completed(), signed).when(sign, MANAGER.toMetadata()),
                SelfInspectionRefusal.ALREADY_SIGNED);
        fixture.given(ENLISTED, STARTED, completed(), signed)
                .when(publish, MANAGER.toMetadata())
                .expectEvents(new CommitmentPublishedInternally(E1, at("2024-06-26"), "公告栏"));
    }
}
