package org.anjian.command.enforcementmeasure;

import static org.anjian.command.Actors.CITY_HEAD;
import static org.anjian.command.Actors.COUNTY;
import static org.anjian.command.Actors.FACTORY;
import static org.anjian.command.Actors.OFFICER;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.anjian.api.enforcementmeasure.EnforcementMeasureRefusal;
import org.anjian.api.enforcementmeasure.EnforcementMeasureSubject;
import org.anjian.api.enforcementmeasure.MeasureKind;
import org.anjian.api.enforcementmeasure.MeasureTerms;
import org.anjian.api.enforcementmeasure.MeasureUrgency;
import org.anjian.api.enforcementmeasure.command.ImposeEnforcementMeasure;
import org.anjian.api.enforcementmeasure.command.ProposeEnforcementMeasure;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureImposed;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureProposed;
import org.anjian.api.enterprise.EnterpriseRefusal;
import org.anjian.api.officer.OfficerRefusal;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.rule.Rule;
import org.anjian.command.CertifiedOfficers;
import org.junit.jupiter.api.Test;

/** Measures: proposed, imposed with all that they must say, by two officers under a power in force. */
class EnforcementMeasureTest extends EnforcementMeasureFixture {

    @Test
    @Rule("QJ16-05c")
    void each_of_the_nine_decisions_states_circumstances_limit_executor_and_steps() {
        assertThat(MeasureKind.values()).hasSize(9);
        Map<String, MeasureTerms> incomplete = Map.of(
                "terms.circumstances", new MeasureTerms(null, day("2024-07-10"), "officers", List.of("cut")),
                "terms.until", new MeasureTerms("danger", null, "officers", List.of("cut")),
                "terms.executor", new MeasureTerms("danger", day("2024-07-10"), null, List.of("cut")),
                "terms.steps", new MeasureTerms("danger", day("2024-07-10"), "officers", List.of()));
        for (MeasureKind kind : MeasureKind.values()) {
            for (MeasureTerms terms : incomplete.values()) {
                refuses(
                        impose(terms, MeasureUrgency.EMERGENCY, "2024-07-02"),
                        OFFICER,
                        EnforcementMeasureRefusal.MEASURE_INCOMPLETE,
                        proposed(kind),
                        approved(kind));
            }
            accepts(
                    impose(terms("2024-07-10"), MeasureUrgency.EMERGENCY, "2024-07-02"),
                    OFFICER,
                    new EnforcementMeasureImposed(
                            subject(kind), at("2024-07-02"), terms("2024-07-10"), MeasureUrgency.EMERGENCY, TWO),
                    proposed(kind),
                    approved(kind));
        }
    }

    @Test
    void it_is_carried_out_by_two_certified_officers_under_a_power_in_force() {
        Object[] before = {proposed(MeasureKind.SEALING), approved(MeasureKind.SEALING)};
        refuses(
                new ImposeEnforcementMeasure(
                        ID,
                        terms("2024-07-10"),
                        MeasureUrgency.ORDINARY,
                        List.of(OFFICER.id(), OFFICER.id()),
                        at("2024-07-02"),
                        null),
                OFFICER,
                OfficerRefusal.TOO_FEW_OFFICERS,
                before);
        refuses(
                new ImposeEnforcementMeasure(
                        ID,
                        terms("2024-07-10"),
                        MeasureUrgency.ORDINARY,
                        List.of(OFFICER.id(), CertifiedOfficers.AUXILIARY),
                        at("2024-07-02"),
                        null),
                OFFICER,
                OfficerRefusal.OFFICER_UNKNOWN,
                before);
        refuses(
                impose(terms("2024-07-10"), MeasureUrgency.ORDINARY, "2024-07-02"),
                OFFICER,
                InputRefusal.UNKNOWN_VALUE,
                new EnforcementMeasureProposed(
                        subject(MeasureKind.SEALING),
                        at("2024-06-28"),
                        "P-OLD",
                        "danger",
                        "art 65",
                        OFFICER.id(),
                        null),
                approved(MeasureKind.SEALING));
    }

    @Test
    @Rule("QJ16-11g")
    void the_city_regulator_says_why_it_takes_a_measure_in_a_county() {
        refuses(propose(MeasureKind.SEALING, ORDER), CITY_HEAD, EnterpriseRefusal.LEVEL_REASON_MISSING);
        ProposeEnforcementMeasure reasoned = new ProposeEnforcementMeasure(
                ID, FACTORY, MeasureKind.SEALING, ORDER, POWER, "danger", "art 70", "跨县区案件", at("2024-06-28"), null);
        EnforcementMeasureSubject ofTheCity = new EnforcementMeasureSubject(
                ID, FACTORY, "Qujing Factory", COUNTY, MeasureKind.SEALING, ORDER, "city-emergency");
        accepts(
                reasoned,
                CITY_HEAD,
                new EnforcementMeasureProposed(
                        ofTheCity, at("2024-06-28"), POWER, "danger", "art 70", CITY_HEAD.id(), "跨县区案件"));
        accepts(propose(MeasureKind.SEALING, ORDER), OFFICER, proposed(MeasureKind.SEALING));
    }
}
