package org.anjian.command.safetymanager;

import static org.anjian.command.Actors.FACTORY;
import static org.anjian.command.Actors.PRINCIPAL;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;
import static org.anjian.command.safetymanager.Scene.ID;
import static org.anjian.command.safetymanager.Scene.appoint;
import static org.anjian.command.safetymanager.Scene.by;
import static org.anjian.command.safetymanager.Scene.post;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.anjian.api.rule.Rule;
import org.anjian.api.safetymanager.AppraisalPeriod;
import org.anjian.api.safetymanager.AppraisalResult;
import org.anjian.api.safetymanager.ConsequenceType;
import org.anjian.api.safetymanager.DepartureKind;
import org.anjian.api.safetymanager.SafetyManagerRefusal;
import org.anjian.api.safetymanager.command.AdoptAppraisalScheme;
import org.anjian.api.safetymanager.command.RecordAppraisalConsequence;
import org.anjian.api.safetymanager.command.RecordEnterpriseAppraisal;
import org.anjian.api.safetymanager.command.RecordSafetyManagerDeparture;
import org.anjian.api.safetymanager.event.AppraisalConsequenceRecorded;
import org.anjian.api.safetymanager.event.AppraisalSchemeAdopted;
import org.anjian.api.safetymanager.event.EnterpriseAppraisalOverdue;
import org.anjian.api.safetymanager.event.EnterpriseAppraisalRecorded;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The enterprise's own appraisals: owed each window, and the ground of every consequence. */
class AppraisalsTest {

    private static final String AP1 = "manager-1/appraisal-1";

    private final AggregateTestFixture<SafetyManager> fixture = ManagerFixture.of();

    private static AdoptAppraisalScheme adopt(AppraisalPeriod period, String day) {
        return new AdoptAppraisalScheme(ID, FACTORY, period, "安管人员考核办法", at(day), null);
    }

    private static RecordEnterpriseAppraisal appraise(String day) {
        return new RecordEnterpriseAppraisal(ID, FACTORY, AppraisalResult.EXCELLENT, "检查到位", at(day), null);
    }

    private static RecordAppraisalConsequence consequence(String appraisal) {
        return new RecordAppraisalConsequence(
                ID, FACTORY, ConsequenceType.REWARD, appraisal, "奖金一千元", at("2022-07-05"), null);
    }

    private static List<Object> quarterly() {
        return List.of(
                by(PRINCIPAL, appoint(FACTORY, "2022-03-01")),
                by(PRINCIPAL, adopt(AppraisalPeriod.QUARTER, "2022-03-15")));
    }

    private static EnterpriseAppraisalOverdue overdue(String window, String moment) {
        return new EnterpriseAppraisalOverdue(post(FACTORY), at(moment), window);
    }

    @Test
    @Rule("QJ22A-09a")
    void a_quarter_without_an_appraisal_is_overdue_when_the_next_begins() {
        fixture.givenCurrentTime(at("2022-03-15"))
                .andGivenCommands(quarterly())
                .whenTimeAdvancesTo(at("2022-07-01T00:00"))
                .expectEvents(overdue("2022-Q2", "2022-07-01T00:00"));
        ManagerFixture.of()
                .givenCurrentTime(at("2022-03-15"))
                .andGivenCommands(quarterly())
                .whenTimeAdvancesTo(at("2022-06-30T23:59"))
                .expectNoEvents();
    }

    @Test
    @Rule("QJ22A-09a")
    void an_appraisal_counts_for_its_own_window_alone() {
        fixture.givenCurrentTime(at("2022-03-15"))
                .andGivenCommands(quarterly())
                .andGivenCommands(by(PRINCIPAL, appraise("2022-06-20")))
                .whenTimeAdvancesTo(at("2022-10-01T00:00"))
                .expectEvents(overdue("2022-Q3", "2022-10-01T00:00"));
        fixture.givenCommands(quarterly())
                .when(appraise("2022-06-20"), PRINCIPAL.toMetadata())
                .expectEvents(new EnterpriseAppraisalRecorded(
                        post(FACTORY), at("2022-06-20"), AP1, "2022-Q2", AppraisalResult.EXCELLENT, "检查到位"));
    }

    @Test
    @Rule("QJ22A-09a")
    void nothing_is_owed_under_a_scheme_that_was_replaced_or_at_a_post_that_ended() {
        fixture.givenCurrentTime(at("2022-03-15"))
                .andGivenCommands(quarterly())
                .andGivenCommands(by(PRINCIPAL, adopt(AppraisalPeriod.YEAR, "2022-03-15")))
                .whenTimeAdvancesTo(at("2022-07-01T00:00"))
                .expectNoEvents();
        ManagerFixture.of()
                .givenCurrentTime(at("2022-03-15"))
                .andGivenCommands(quarterly())
                .andGivenCommands(by(
                        PRINCIPAL,
                        new RecordSafetyManagerDeparture(
                                ID, FACTORY, DepartureKind.RETIREMENT, "退休", at("2022-03-15"), null)))
                .whenTimeAdvancesTo(at("2022-07-01T00:00"))
                .expectNoEvents();
    }

    @Test
    void an_appraisal_follows_a_scheme() {
        expectRefused(
                fixture.givenCommands(by(PRINCIPAL, appoint(FACTORY, "2022-03-01")))
                        .when(appraise("2022-06-20"), PRINCIPAL.toMetadata()),
                SafetyManagerRefusal.NO_APPRAISAL_SCHEME);
        fixture.givenCommands(by(PRINCIPAL, appoint(FACTORY, "2022-03-01")))
                .when(adopt(AppraisalPeriod.QUARTER, "2022-03-15"), PRINCIPAL.toMetadata())
                .expectEvents(new AppraisalSchemeAdopted(
                        post(FACTORY), at("2022-03-15"), AppraisalPeriod.QUARTER, "安管人员考核办法"));
    }

    @Test
    @Rule("QJ22A-09b")
    void a_reward_rests_on_an_appraisal() {
        expectRefused(
                fixture.givenCommands(quarterly())
                        .andGivenCommands(by(PRINCIPAL, appraise("2022-06-20")))
                        .when(consequence(null), PRINCIPAL.toMetadata()),
                SafetyManagerRefusal.APPRAISAL_REQUIRED);
        expectRefused(
                fixture.givenCommands(quarterly()).when(consequence(AP1), PRINCIPAL.toMetadata()),
                SafetyManagerRefusal.NO_SUCH_APPRAISAL);
        fixture.givenCommands(quarterly())
                .andGivenCommands(by(PRINCIPAL, appraise("2022-06-20")))
                .when(consequence(AP1), PRINCIPAL.toMetadata())
                .expectEvents(new AppraisalConsequenceRecorded(
                        post(FACTORY), at("2022-07-05"), ConsequenceType.REWARD, AP1, "奖金一千元"));
    }

    @ParameterizedTest
    @CsvSource({
        "MONTH,     2024-02-29, 2024-02, 2024-02-29",
        "QUARTER,   2022-05-09, 2022-Q2, 2022-06-30",
        "HALF_YEAR, 2022-06-30, 2022-H1, 2022-06-30",
        "HALF_YEAR, 2022-07-01, 2022-H2, 2022-12-31",
        "YEAR,      2022-05-09, 2022,    2022-12-31"
    })
    void windows_are_calendar_windows(AppraisalPeriod period, String inside, String id, String lastDay) {
        AppraisalWindow window = AppraisalWindow.of(period, day(inside));
        assertThat(window.id()).isEqualTo(id);
        assertThat(window.lastDay()).isEqualTo(day(lastDay));
        assertThat(window.next().firstDay()).isEqualTo(day(lastDay).plusDays(1));
    }
}
