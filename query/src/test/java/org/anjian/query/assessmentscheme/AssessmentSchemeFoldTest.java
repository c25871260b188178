package org.anjian.query.assessmentscheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.assessmentscheme.AssessmentPart;
import org.anjian.api.assessmentscheme.AssessmentSchemeId;
import org.anjian.api.assessmentscheme.SchemeItem;
import org.anjian.api.assessmentscheme.SchemePart;
import org.anjian.api.assessmentscheme.event.AssessmentSchemeAdopted;
import org.anjian.api.assessmentscheme.event.AssessmentSchemeEvent;
import org.anjian.api.assessmentscheme.view.AssessmentSchemeView;
import org.anjian.api.message.LegalTime;
import org.anjian.api.region.RegionCode;
import org.anjian.api.rule.Rule;
import org.anjian.api.sector.Sector;
import org.anjian.query.readmodel.Folding;
import org.anjian.query.readmodel.Recorded;
import org.junit.jupiter.api.Test;

/** The versions of a scheme. */
class AssessmentSchemeFoldTest {

    private static final RegionCode CITY = new RegionCode("530300");
    private static final AssessmentSchemeId ID = AssessmentSchemeId.of(CITY, Sector.NON_COAL_MINE);

    private static AssessmentSchemeEvent adopted(int version, String day, int cycle) {
        return new AssessmentSchemeAdopted(
                ID,
                LegalTime.startOf(LocalDate.parse(day)),
                CITY,
                Sector.NON_COAL_MINE,
                version,
                "办法" + version,
                List.of(new SchemePart(
                        AssessmentPart.PERFORMANCE, List.of(new SchemeItem("P" + version, "检查", 100)), 60)),
                cycle,
                "city-emergency");
    }

    @Test
    @Rule("QJ22A-10a")
    void every_version_stays_readable_and_the_last_is_in_force() {
        AssessmentSchemeView view = new Folding<>(new AssessmentSchemeFold())
                .whole(Recorded.history(ID.raw(), List.of(adopted(1, "2022-04-01", 12), adopted(2, "2023-01-01", 6))))
                .view();
        assertThat(view.schemeVersion()).isEqualTo(2);
        assertThat(view.cycleMonths()).isEqualTo(6);
        assertThat(view.adoptedOn()).isEqualTo("2023-01-01");
        assertThat(view.versions())
                .extracting(
                        version -> version.parts().getFirst().items().getFirst().code())
                .containsExactly("P1", "P2");
    }
}
