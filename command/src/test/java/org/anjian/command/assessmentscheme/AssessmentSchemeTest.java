package org.anjian.command.assessmentscheme;

import static org.anjian.command.Actors.CITY;
import static org.anjian.command.Actors.CITY_HEAD;
import static org.anjian.command.Actors.COUNTY;
import static org.anjian.command.Actors.COUNTY_HEAD;
import static org.anjian.command.Actors.PRINCIPAL;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Refusals.expectRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.anjian.api.assessmentscheme.AssessmentPart;
import org.anjian.api.assessmentscheme.AssessmentSchemeId;
import org.anjian.api.assessmentscheme.AssessmentSchemeRefusal;
import org.anjian.api.assessmentscheme.SchemeItem;
import org.anjian.api.assessmentscheme.SchemePart;
import org.anjian.api.assessmentscheme.command.AdoptAssessmentScheme;
import org.anjian.api.assessmentscheme.event.AssessmentSchemeAdopted;
import org.anjian.api.message.Decision;
import org.anjian.api.permission.Contexts;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.region.Region;
import org.anjian.api.region.RegionCode;
import org.anjian.api.region.Regions;
import org.anjian.api.rule.Rule;
import org.anjian.api.sector.Sector;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Schemes of assessment: adopted by the municipality, versioned, free of charge. */
class AssessmentSchemeTest {

    private static final AssessmentSchemeId ID = AssessmentSchemeId.of(CITY, Sector.NON_COAL_MINE);
    private static final List<SchemePart> PARTS = parts("Q1", "A1", "P1");
    private static final Regions REGIONS =
            new Regions(List.of(new Region(CITY, "曲靖市", "Qujing"), new Region(COUNTY, "麒麟区", "Qilin")));

    private final AggregateTestFixture<AssessmentScheme> fixture = new AggregateTestFixture<>(AssessmentScheme.class);

    private static List<SchemePart> parts(String... codes) {
        List<SchemePart> parts = new ArrayList<>();
        for (int i = 0; i < codes.length; i++) {
            parts.add(new SchemePart(
                    AssessmentPart.values()[i], List.of(new SchemeItem(codes[i], "item " + codes[i], 100)), 60));
        }
        return parts;
    }

    private static AdoptAssessmentScheme adopt(RegionCode region, List<SchemePart> parts, Long fee, String day) {
        return new AdoptAssessmentScheme(region, Sector.NON_COAL_MINE, "考核办法", parts, null, fee, at(day), null);
    }

    private static AssessmentSchemeAdopted adopted(int version, String day, List<SchemePart> parts) {
        return new AssessmentSchemeAdopted(
                ID, at(day), CITY, Sector.NON_COAL_MINE, version, "考核办法", parts, 12, "city-emergency");
    }

    @BeforeEach
    void prepare() {
        fixture.registerInjectableResource(Contexts.permissions())
                .registerAnnotatedCommandHandler(
                        new SchemeAdoption(fixture.getRepository(), REGIONS, Contexts.permissions()));
    }

    @Test
    @Rule("QJ22A-10a")
    void a_county_applies_schemes_and_does_not_make_them() {
        expectRefused(
                fixture.givenNoPriorActivity().when(adopt(COUNTY, PARTS, null, "2022-04-01"), COUNTY_HEAD.toMetadata()),
                AssessmentSchemeRefusal.LEVEL_NOT_MUNICIPAL);
        expectRefused(
                fixture.givenNoPriorActivity().when(adopt(CITY, PARTS, null, "2022-04-01"), COUNTY_HEAD.toMetadata()),
                AssessmentSchemeRefusal.LEVEL_NOT_MUNICIPAL);
        expectRefused(
                fixture.givenNoPriorActivity().when(adopt(COUNTY, PARTS, null, "2022-04-01"), CITY_HEAD.toMetadata()),
                AssessmentSchemeRefusal.LEVEL_NOT_MUNICIPAL);
    }

    @Test
    @Rule("QJ22A-10a")
    void the_municipal_regulator_adopts_one_and_then_its_next_version() {
        fixture.givenNoPriorActivity()
                .when(adopt(CITY, PARTS, 0L, "2022-04-01"), CITY_HEAD.toMetadata())
                .expectEvents(adopted(1, "2022-04-01", PARTS))
                .expectResultMessagePayload(new Decision(ID.raw(), 1));
        List<SchemePart> next = parts("Q2", "A2", "P2");
        fixture.given(adopted(1, "2022-04-01", PARTS))
                .when(adopt(CITY, next, null, "2023-01-01"), CITY_HEAD.toMetadata())
                .expectEvents(adopted(2, "2023-01-01", next));
        expectRefused(
                fixture.given(adopted(1, "2022-04-01", PARTS))
                        .when(adopt(CITY, next, null, "2022-03-31"), CITY_HEAD.toMetadata()),
                AssessmentSchemeRefusal.NOT_AFTER_VERSION_IN_FORCE);
    }

    @Test
    @Rule("QJ22A-10a")
    void the_version_in_force_is_the_one_of_the_day() {
        AssessmentScheme scheme = new AssessmentScheme();
        scheme.on(adopted(1, "2022-04-01", PARTS));
        scheme.on(adopted(2, "2023-01-01", parts("Q2", "A2", "P2")));
        assertThat(scheme.inForce(at("2022-03-31"))).isEmpty();
        assertThat(scheme.inForce(at("2022-12-31")).orElseThrow().version()).isEqualTo(1);
        assertThat(scheme.inForce(at("2023-01-01")).orElseThrow().version()).isEqualTo(2);
        assertThat(scheme.numbered(1).orElseThrow().parts()).isEqualTo(PARTS);
        assertThat(scheme.numbered(3)).isEmpty();
    }

    @Test
    @Rule("QJ22A-10a")
    void it_has_three_parts_each_once_with_codes_of_their_own_and_a_pass_mark_within_reach() {
        for (List<SchemePart> wrong : List.of(
                PARTS.subList(0, 2),
                List.of(PARTS.get(0), PARTS.get(0), PARTS.get(2)),
                List.of(PARTS.get(0), PARTS.get(1), PARTS.get(2), PARTS.get(2)))) {
            expectRefused(
                    fixture.givenNoPriorActivity().when(adopt(CITY, wrong, null, "2022-04-01"), CITY_HEAD.toMetadata()),
                    AssessmentSchemeRefusal.PARTS_INCOMPLETE);
        }
        expectRefused(
                fixture.givenNoPriorActivity()
                        .when(adopt(CITY, parts("X", "A1", "X"), null, "2022-04-01"), CITY_HEAD.toMetadata()),
                AssessmentSchemeRefusal.ITEM_CODE_REPEATED);
        for (int mark : new int[] {0, 101}) {
            assertThatThrownBy(() ->
                            new SchemePart(AssessmentPart.ABILITY, List.of(new SchemeItem("A1", "ability", 100)), mark))
                    .hasMessageContaining(AssessmentSchemeRefusal.PASS_MARK_OUT_OF_REACH.name());
        }
    }

    @Test
    @Rule("NL-AQ27")
    void an_assessment_costs_nothing() {
        expectRefused(
                fixture.givenNoPriorActivity().when(adopt(CITY, PARTS, 5_000L, "2022-04-01"), CITY_HEAD.toMetadata()),
                AssessmentSchemeRefusal.ASSESSMENT_IS_FREE);
    }

    @Test
    void an_enterprise_adopts_none() {
        expectRefused(
                fixture.givenNoPriorActivity().when(adopt(CITY, PARTS, null, "2022-04-01"), PRINCIPAL.toMetadata()),
                InputRefusal.NOT_PERMITTED);
    }
}
