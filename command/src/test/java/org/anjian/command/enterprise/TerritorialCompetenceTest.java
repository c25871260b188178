package org.anjian.command.enterprise;

import static org.anjian.command.Actors.CITY_HEAD;
import static org.anjian.command.Actors.COUNTY;
import static org.anjian.command.Actors.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Actor;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.rule.Rule;
import org.anjian.api.sector.Sector;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The regulator of the county is competent; one above it says why it acts. */
class TerritorialCompetenceTest {

    private static KnownEnterprise enterprise(@Nullable String regulator) {
        return new KnownEnterprise(
                new EnterpriseId("enterprise-test-e1"), "E1", Sector.INDUSTRY, COUNTY, false, regulator, null, null);
    }

    private static void require(Actor actor, @Nullable String regulator, @Nullable String reason) {
        TerritorialCompetence.require(actor, enterprise(regulator), reason);
    }

    @Test
    @Rule("QJ16-11g")
    void the_city_regulator_needs_a_recorded_reason_and_the_county_regulator_none() {
        assertThatCode(() -> require(OFFICER, null, null)).doesNotThrowAnyException();
        assertThatThrownBy(() -> require(CITY_HEAD, null, null))
                .isInstanceOfSatisfying(RefusedException.class, refused -> {
                    assertThat(refused.refusal().field()).isEqualTo("levelReason");
                    assertThat(refused.refusal().rule()).isEqualTo("QJ16-11g");
                });
        assertThatCode(() -> require(CITY_HEAD, null, "跨县区案件")).doesNotThrowAnyException();
    }

    @Test
    @Rule("QJ16-11g")
    void whoever_was_assigned_to_the_enterprise_is_competent_at_any_level() {
        assertThatCode(() -> require(CITY_HEAD, CITY_HEAD.organisation(), null)).doesNotThrowAnyException();
        assertThatThrownBy(() -> require(CITY_HEAD, "county-emergency", null)).isInstanceOf(RefusedException.class);
    }
}
