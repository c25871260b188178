package org.anjian.command.reminder;

import static org.anjian.command.Actors.COUNTY;
import static org.anjian.command.Actors.FACTORY;
import static org.anjian.command.Actors.MANAGER;
import static org.anjian.command.Actors.PRINCIPAL;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Refusals.expectRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.anjian.api.message.Decision;
import org.anjian.api.permission.Contexts;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.reminder.PostKind;
import org.anjian.api.reminder.RemindedPost;
import org.anjian.api.reminder.ReminderRefusal;
import org.anjian.api.reminder.ReminderRegisterId;
import org.anjian.api.reminder.ReminderSubject;
import org.anjian.api.reminder.command.DeclareRemindedPosts;
import org.anjian.api.reminder.command.IssueReminder;
import org.anjian.api.reminder.event.RemindedPostsDeclared;
import org.anjian.api.reminder.event.ReminderIssued;
import org.anjian.api.rule.Rule;
import org.anjian.command.KnownEnterprises;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reminders go to posts that were declared. */
class ReminderRegisterTest {

    private static final ReminderRegisterId ID = ReminderRegisterId.of(FACTORY);
    private static final ReminderSubject REGISTER = new ReminderSubject(ID, FACTORY, "Qujing Factory", COUNTY);
    private static final RemindedPost T1 = new RemindedPost("T1", PostKind.TEAM_LEADER);
    private static final RemindedPost D1 = new RemindedPost("D1", PostKind.WORKSHOP_DIRECTOR);
    private static final RemindedPostsDeclared DECLARED =
            new RemindedPostsDeclared(REGISTER, at("2024-05-01"), List.of(T1, D1));

    private final AggregateTestFixture<ReminderRegister> fixture = new AggregateTestFixture<>(ReminderRegister.class);

    private static DeclareRemindedPosts declare(RemindedPost... posts) {
        return new DeclareRemindedPosts(FACTORY, List.of(posts), at("2024-05-01"), null);
    }

    private static IssueReminder remind(String... posts) {
        return new IssueReminder(FACTORY, List.of(posts), "helmets", at("2024-05-10"), null);
    }

    @BeforeEach
    void prepare() {
        fixture.registerInjectableResource(Contexts.permissions())
                .registerAnnotatedCommandHandler(
                        new ReminderRecording(fixture.getRepository(), KnownEnterprises.admission()));
    }

    @Test
    @Rule("QX24-26")
    void a_reminder_names_its_recipients() {
        fixture.givenNoPriorActivity()
                .when(declare(T1, D1), PRINCIPAL.toMetadata())
                .expectEvents(DECLARED);
        ReminderIssued issued = new ReminderIssued(REGISTER, at("2024-05-10"), List.of(T1), "helmets", "manager-1");
        fixture.given(DECLARED)
                .when(remind("T1"), MANAGER.toMetadata())
                .expectEvents(issued)
                .expectResultMessagePayload(new Decision(ID.raw(), 2));
        assertThat(issued.duty()).isEqualTo(6);
        expectRefused(
                fixture.given(DECLARED).when(remind("T1", "T2"), MANAGER.toMetadata()), ReminderRefusal.UNKNOWN_POST);
        expectRefused(
                fixture.given(DECLARED, new RemindedPostsDeclared(REGISTER, at("2024-05-02"), List.of(D1)))
                        .when(remind("T1"), MANAGER.toMetadata()),
                ReminderRefusal.UNKNOWN_POST);
        assertThatThrownBy(() -> remind()).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> declare(T1, T1))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("POST_TWICE"));
    }

    @Test
    void the_safety_manager_reminds() {
        expectRefused(fixture.given(DECLARED).when(remind("T1"), PRINCIPAL.toMetadata()), InputRefusal.NOT_PERMITTED);
    }
}
