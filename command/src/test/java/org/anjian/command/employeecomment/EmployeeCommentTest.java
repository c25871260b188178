package org.anjian.command.employeecomment;

import static org.anjian.command.Actors.*;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Refusals.expectRefused;

import org.anjian.api.employeecomment.EmployeeCommentId;
import org.anjian.api.employeecomment.EmployeeCommentRefusal;
import org.anjian.api.employeecomment.EmployeeCommentSubject;
import org.anjian.api.employeecomment.command.SubmitEmployeeComment;
import org.anjian.api.employeecomment.event.EmployeeCommentSubmitted;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.rule.Rule;
import org.anjian.command.KnownEnterprises;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** Employees say something about the hazards of their own enterprise, and of no other (QJ16-15d). */
class EmployeeCommentTest {

    private static final EmployeeCommentId ID = new EmployeeCommentId("employeecomment-1");
    private static final HazardId H1 = new HazardId("hazard-1");
    private static final HazardId H2 = new HazardId("hazard-2");
    private static final Actor W1 = new Actor("w1", Role.EMPLOYEE, "factory", COUNTY, FACTORY);

    private static AggregateTestFixture<EmployeeComment> desk() {
        AggregateTestFixture<EmployeeComment> fixture = new AggregateTestFixture<>(EmployeeComment.class);
        fixture.registerAnnotatedCommandHandler(new EmployeeCommentDesk(
                fixture.getRepository(),
                KnownEnterprises.admission(),
                (enterprise, hazard) -> enterprise.equals(FACTORY) && hazard.equals(H1)
                        || enterprise.equals(NEIGHBOUR) && hazard.equals(H2)));
        return fixture;
    }

    private static SubmitEmployeeComment comment(EnterpriseId enterprise, HazardId hazard) {
        return new SubmitEmployeeComment(ID, enterprise, hazard, "盖板装好后又被拆了", at("2016-09-01"), null);
    }

    @Test
    @Rule("QJ16-15d")
    void an_employee_comments_on_a_hazard_of_the_own_enterprise() {
        desk().givenNoPriorActivity()
                .when(comment(FACTORY, H1), W1.toMetadata())
                .expectEvents(new EmployeeCommentSubmitted(
                        new EmployeeCommentSubject(ID, FACTORY, H1, COUNTY), at("2016-09-01"), "盖板装好后又被拆了"));
    }

    @Test
    @Rule("QJ16-15d")
    void nobody_else_does_and_on_no_other_hazard() {
        expectRefused(
                desk().givenNoPriorActivity().when(comment(NEIGHBOUR, H2), W1.toMetadata()),
                InputRefusal.NO_SUCH_RECORD);
        expectRefused(
                desk().givenNoPriorActivity().when(comment(FACTORY, H2), W1.toMetadata()),
                EmployeeCommentRefusal.NOT_A_HAZARD_THERE);
        expectRefused(
                desk().givenNoPriorActivity().when(comment(FACTORY, H1), PRINCIPAL.toMetadata()),
                InputRefusal.NOT_PERMITTED);
    }
}
