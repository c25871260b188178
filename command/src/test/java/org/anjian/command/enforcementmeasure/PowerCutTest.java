package org.anjian.command.enforcementmeasure;

import static org.anjian.command.Actors.COUNTY_HEAD;
import static org.anjian.command.Actors.OFFICER;
import static org.anjian.command.Moments.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.anjian.api.correctionorder.OrderOrigin;
import org.anjian.api.correctionorder.OrderOriginKind;
import org.anjian.api.enforcementmeasure.EnforcementMeasureRefusal;
import org.anjian.api.enforcementmeasure.MeasureKind;
import org.anjian.api.enforcementmeasure.MeasureTerms;
import org.anjian.api.enforcementmeasure.MeasureUrgency;
import org.anjian.api.enforcementmeasure.command.ApproveEnforcementMeasure;
import org.anjian.api.enforcementmeasure.command.GiveMeasureNotice;
import org.anjian.api.enforcementmeasure.command.RejectEnforcementMeasure;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureImposed;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureProposed;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureRejected;
import org.anjian.api.enforcementmeasure.event.MeasureNoticeGiven;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.rule.Rule;
import org.junit.jupiter.api.Test;

/** Cutting power and explosives: a decision that was not obeyed, the approval of the principal, a notice before. */
class PowerCutTest extends EnforcementMeasureFixture {

    private static MeasureNoticeGiven noticed(String at) {
        return new MeasureNoticeGiven(subject(MeasureKind.POWER_CUT), at(at), "the principal", "power is cut");
    }

    @Test
    @Rule("NL-AQ70")
    void a_power_cut_takes_24_hours_of_notice_unless_it_is_an_emergency() {
        MeasureTerms terms = terms("2024-07-10");
        Object[] before = {proposed(MeasureKind.POWER_CUT), approved(MeasureKind.POWER_CUT), noticed("2024-07-01T10:00")
        };
        for (String tooSoon : List.of("2024-07-02T09:00", "2024-07-02T09:59:59")) {
            refuses(
                    impose(terms, MeasureUrgency.ORDINARY, tooSoon),
                    OFFICER,
                    EnforcementMeasureRefusal.NOTICE_TOO_SHORT,
                    before);
        }
        refuses(
                impose(terms, MeasureUrgency.ORDINARY, "2024-07-02T10:00"),
                OFFICER,
                EnforcementMeasureRefusal.NOTICE_TOO_SHORT,
                before[0],
                before[1]);
        accepts(
                impose(terms, MeasureUrgency.ORDINARY, "2024-07-02T10:00"),
                OFFICER,
                imposed(MeasureKind.POWER_CUT, "2024-07-10", "2024-07-02T10:00"),
                before);
        accepts(
                impose(terms, MeasureUrgency.EMERGENCY, "2024-07-01T10:30"),
                OFFICER,
                new EnforcementMeasureImposed(
                        subject(MeasureKind.POWER_CUT), at("2024-07-01T10:30"), terms, MeasureUrgency.EMERGENCY, TWO),
                before[0],
                before[1]);
    }

    @Test
    @Rule("NL-AQ70")
    void a_power_cut_rests_on_a_decision_that_was_not_obeyed_and_is_approved_by_the_principal() {
        for (MeasureKind kind : List.of(MeasureKind.POWER_CUT, MeasureKind.STOP_EXPLOSIVES)) {
            assertThatThrownBy(() -> propose(kind, new OrderOrigin(OrderOriginKind.INSPECTION, "inspection-1")))
                    .isInstanceOfSatisfying(
                            RefusedException.class,
                            refused -> assertThat(refused.refusal().code())
                                    .isEqualTo(EnforcementMeasureRefusal.NO_REFUSED_DECISION.name()));
        }
        accepts(propose(MeasureKind.POWER_CUT, ORDER), OFFICER, proposed(MeasureKind.POWER_CUT));
        ApproveEnforcementMeasure approve = new ApproveEnforcementMeasure(ID, "agreed", at("2024-06-29"), null);
        accepts(approve, COUNTY_HEAD, approved(MeasureKind.POWER_CUT), proposed(MeasureKind.POWER_CUT));
        refuses(approve, OFFICER, InputRefusal.NOT_PERMITTED, proposed(MeasureKind.POWER_CUT));
        refuses(
                approve,
                COUNTY_HEAD,
                EnforcementMeasureRefusal.APPROVER_PROPOSED,
                new EnforcementMeasureProposed(
                        subject(MeasureKind.POWER_CUT),
                        at("2024-06-28"),
                        POWER,
                        "danger",
                        "art 70",
                        COUNTY_HEAD.id(),
                        null));
        refuses(
                impose(terms("2024-07-10"), MeasureUrgency.EMERGENCY, "2024-07-02"),
                OFFICER,
                EnforcementMeasureRefusal.MEASURE_NOT_APPROVED,
                proposed(MeasureKind.POWER_CUT));
        EnforcementMeasureRejected rejected = new EnforcementMeasureRejected(
                subject(MeasureKind.POWER_CUT), at("2024-06-29"), "no danger", COUNTY_HEAD.id());
        accepts(
                new RejectEnforcementMeasure(ID, "no danger", at("2024-06-29"), null),
                COUNTY_HEAD,
                rejected,
                proposed(MeasureKind.POWER_CUT));
        refuses(
                approve,
                COUNTY_HEAD,
                EnforcementMeasureRefusal.MEASURE_NOT_PROPOSED,
                proposed(MeasureKind.POWER_CUT),
                rejected);
        refuses(
                new GiveMeasureNotice(ID, "the principal", "power is cut", at("2024-06-29"), null),
                OFFICER,
                EnforcementMeasureRefusal.MEASURE_NOT_APPROVED,
                proposed(MeasureKind.POWER_CUT));
        accepts(
                new GiveMeasureNotice(ID, "the principal", "power is cut", at("2024-07-01T10:00"), null),
                OFFICER,
                noticed("2024-07-01T10:00"),
                proposed(MeasureKind.POWER_CUT),
                approved(MeasureKind.POWER_CUT));
    }
}
