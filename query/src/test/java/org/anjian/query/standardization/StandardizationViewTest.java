package org.anjian.query.standardization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Role;
import org.anjian.api.permission.Reach;
import org.anjian.api.region.RegionCode;
import org.anjian.api.secrecy.Clearance;
import org.anjian.api.secrecy.FieldLevels;
import org.anjian.api.sector.Sector;
import org.anjian.api.standardization.LookBackResult;
import org.anjian.api.standardization.StandardizationId;
import org.anjian.api.standardization.StandardizationLevel;
import org.anjian.api.standardization.view.StandardizationView;
import org.junit.jupiter.api.Test;

/** What the public may know of a certificate. */
class StandardizationViewTest {

    @Test
    void the_public_sees_level_and_validity_but_nothing_that_was_found() {
        EnterpriseId enterprise = new EnterpriseId("enterprise-1");
        RegionCode region = new RegionCode("530302");
        LocalDate day = LocalDate.parse("2016-10-10");
        StandardizationView whole = new StandardizationView(
                StandardizationId.of(enterprise),
                4,
                enterprise,
                "冶炼厂",
                region,
                region.path(),
                Sector.METAL_SMELTING,
                List.of(new StandardizationView.Certificate(
                        "SC1", StandardizationLevel.LEVEL_3, day.minusYears(1), day.minusDays(1), day, "不达标")),
                List.of(new StandardizationView.LookBack("SC1", day, LookBackResult.FAILED, "不达标")),
                null,
                true,
                Instant.EPOCH);

        StandardizationView shown =
                FieldLevels.of(StandardizationView.class).open(whole, Clearance.of(Role.PUBLIC, Reach.PUBLISHED));

        assertThat(shown.toString()).doesNotContain("不达标");
        assertThat(shown.lookBacks()).isEmpty();
        assertThat(shown.certificates().getFirst().level()).isEqualTo(StandardizationLevel.LEVEL_3);
        assertThat(shown.certificates().getFirst().until()).isEqualTo("2016-10-09");
        assertThat(shown.certificates().getFirst().revokedOn()).isEqualTo(day);
    }
}
