package org.anjian.query.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.anjian.api.checklist.ItemFinding;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.LegalTime;
import org.anjian.api.region.RegionCode;
import org.anjian.api.reminder.PostKind;
import org.anjian.api.reminder.RemindedPost;
import org.anjian.api.reminder.ReminderRegisterId;
import org.anjian.api.reminder.ReminderSubject;
import org.anjian.api.reminder.event.RemindedPostsDeclared;
import org.anjian.api.reminder.event.ReminderEvent;
import org.anjian.api.reminder.event.ReminderIssued;
import org.anjian.api.reminder.view.ReminderRegisterView;
import org.anjian.api.rule.Rule;
import org.anjian.query.readmodel.DocumentJson;
import org.anjian.query.readmodel.Folding;
import org.anjian.query.readmodel.Recorded;
import org.junit.jupiter.api.Test;

/** Who was reminded in which month, and item 26. */
class ReminderFoldTest {

    private static final EnterpriseId E1 = new EnterpriseId("enterprise-osha-1");
    private static final ReminderSubject REGISTER =
            new ReminderSubject(ReminderRegisterId.of(E1), E1, "E1", new RegionCode("530302"));
    private static final RemindedPost T1 = new RemindedPost("T1", PostKind.TEAM_LEADER);
    private static final RemindedPost D1 = new RemindedPost("D1", PostKind.WORKSHOP_DIRECTOR);
    private static final LocalDate MAY = LocalDate.parse("2024-05-31");

    private static Instant on(String day) {
        return LegalTime.startOf(LocalDate.parse(day)).plusSeconds(3_600);
    }

    private static ReminderIssued reminded(String day, RemindedPost... posts) {
        return new ReminderIssued(REGISTER, on(day), List.of(posts), "helmets", "manager-1");
    }

    private static RemindedPostsDeclared declared(String day, RemindedPost... posts) {
        return new RemindedPostsDeclared(REGISTER, on(day), List.of(posts));
    }

    private static ReminderRegisterView fold(ReminderEvent... events) {
        return new Folding<>(new ReminderFold())
                .whole(Recorded.history(REGISTER.id().raw(), List.of(events)))
                .view();
    }

    @Test
    @Rule("QX24-26")
    void a_team_leader_without_a_reminder_in_the_month_is_missing() {
        ReminderJudgement judgement = new ReminderJudgement();
        ReminderRegisterView view =
                fold(declared("2024-04-01", T1, D1), reminded("2024-04-30", T1), reminded("2024-05-02", D1));
        assertThat(judgement.judge(view, MAY)).isEqualTo(ItemFinding.no(26, "POST_NOT_REMINDED", List.of("T1")));
        assertThat(ReminderJudgement.unreminded(view, YearMonth.of(2024, 5))).containsExactly(T1);

        ReminderRegisterView both =
                fold(declared("2024-04-01", T1, D1), reminded("2024-05-02", D1), reminded("2024-05-31", T1));
        assertThat(judgement.judge(both, MAY)).isEqualTo(ItemFinding.yes(26));
        assertThat(judgement.judge(null, MAY)).isEqualTo(ItemFinding.no(26, "NO_POST_DECLARED", List.of()));
    }

    @Test
    void a_post_declared_again_keeps_its_months() {
        ReminderRegisterView view =
                fold(declared("2024-04-01", T1, D1), reminded("2024-04-30", T1), declared("2024-05-01", T1));
        assertThat(view.posts())
                .containsExactly(new ReminderRegisterView.Post("T1", PostKind.TEAM_LEADER, List.of("2024-04")));
        assertThat(view.reminders().getFirst().posts()).containsExactly("T1");
        DocumentJson json = new DocumentJson();
        assertThat(json.read(json.bytes(view), ReminderRegisterView.class)).isEqualTo(view);
    }
}
