package org.anjian.query.constructionproject;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.constructionproject.AccessReview;
import org.anjian.api.constructionproject.ConstructionProjectId;
import org.anjian.api.constructionproject.ConstructionProjectSubject;
import org.anjian.api.constructionproject.ProjectKind;
import org.anjian.api.constructionproject.ProtectiveFacilities;
import org.anjian.api.constructionproject.SimultaneousGate;
import org.anjian.api.constructionproject.event.ConstructionProjectEvent;
import org.anjian.api.constructionproject.event.ConstructionProjectRegistered;
import org.anjian.api.constructionproject.event.SafetyAccessReviewed;
import org.anjian.api.constructionproject.event.ThreeSimultaneousGatePassed;
import org.anjian.api.constructionproject.event.ThreeSimultaneousGateRefused;
import org.anjian.api.constructionproject.view.ConstructionProjectView;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.LegalTime;
import org.anjian.api.region.RegionCode;
import org.anjian.api.rule.Rule;
import org.anjian.query.readmodel.DocumentJson;
import org.anjian.query.readmodel.Folding;
import org.anjian.query.readmodel.Recorded;
import org.junit.jupiter.api.Test;

/** What is read of construction projects. */
class ConstructionProjectsTest {

    private static final EnterpriseId FACTORY = new EnterpriseId("enterprise-1");
    private static final RegionCode COUNTY = new RegionCode("530302");

    private static Instant at(String day) {
        return LegalTime.startOf(LocalDate.parse(day)).plusSeconds(9 * 3600);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static final ConstructionProjectSubject PJ1 = new ConstructionProjectSubject(
            new ConstructionProjectId("constructionproject-1"), "PJ1", null, FACTORY, "Factory", COUNTY);

    private static ConstructionProjectEvent passed(SimultaneousGate gate, ProtectiveFacilities facilities) {
        return new ThreeSimultaneousGatePassed(PJ1, at("2016-05-01"), gate, facilities, "in order");
    }

    private static ConstructionProjectView view(ConstructionProjectEvent... events) {
        return new Folding<>(new ConstructionProjectFold())
                .whole(Recorded.history("constructionproject-1", List.of(events)))
                .view();
    }

    @Test
    @Rule("QJ16-10b")
    void a_gate_is_behind_a_project_when_all_facilities_have_passed_it() {
        ConstructionProjectEvent registered =
                new ConstructionProjectRegistered(PJ1, at("2016-04-01"), ProjectKind.NEW, "second line");
        ConstructionProjectEvent admitted =
                new SafetyAccessReviewed(PJ1, at("2016-04-10"), AccessReview.PASS, "seen", "bureau");
        ConstructionProjectEvent refused = new ThreeSimultaneousGateRefused(
                PJ1, at("2016-04-20"), SimultaneousGate.DESIGN, ProtectiveFacilities.OCCUPATIONAL_HEALTH, "no fans");
        ConstructionProjectEvent safety = passed(SimultaneousGate.DESIGN, ProtectiveFacilities.SAFETY);
        ConstructionProjectView half = view(registered, admitted, refused, safety);
        assertThat(half.gate()).isNull();
        assertThat(half.access()).isEqualTo(AccessReview.PASS);
        assertThat(half.accessReviewedOn()).isEqualTo(day("2016-04-10"));
        assertThat(half.registeredOn()).isEqualTo(day("2016-04-01"));
        assertThat(half.gates())
                .containsExactly(
                        new ConstructionProjectView.Gate(
                                SimultaneousGate.DESIGN,
                                ProtectiveFacilities.OCCUPATIONAL_HEALTH,
                                false,
                                day("2016-04-20"),
                                "no fans"),
                        new ConstructionProjectView.Gate(
                                SimultaneousGate.DESIGN,
                                ProtectiveFacilities.SAFETY,
                                true,
                                day("2016-05-01"),
                                "in order"));
        ConstructionProjectView whole = view(
                registered,
                admitted,
                refused,
                safety,
                passed(SimultaneousGate.DESIGN, ProtectiveFacilities.OCCUPATIONAL_HEALTH));
        assertThat(whole.gate()).isEqualTo(SimultaneousGate.DESIGN);
        DocumentJson json = new DocumentJson();
        assertThat(json.read(json.bytes(whole), ConstructionProjectView.class)).isEqualTo(whole);
    }
}
