package org.anjian.command.entrustment;

import static org.anjian.command.Actors.CITY;
import static org.anjian.command.Actors.CITY_HEAD;
import static org.anjian.command.Actors.COUNTY;
import static org.anjian.command.Actors.COUNTY_HEAD;
import static org.anjian.command.Actors.OFFICER;
import static org.anjian.command.Actors.OTHER_COUNTY;
import static org.anjian.command.Moments.at;
import static org.anjian.command.Moments.day;
import static org.anjian.command.Refusals.expectRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.entrustment.EntrustmentId;
import org.anjian.api.entrustment.EntrustmentKind;
import org.anjian.api.entrustment.EntrustmentRefusal;
import org.anjian.api.entrustment.EntrustmentSubject;
import org.anjian.api.entrustment.EntrustmentTerms;
import org.anjian.api.entrustment.command.AuthorizeCrossRegionEnforcement;
import org.anjian.api.entrustment.command.EndEntrustment;
import org.anjian.api.entrustment.command.EntrustEnforcement;
import org.anjian.api.entrustment.command.PurchaseService;
import org.anjian.api.entrustment.event.CrossRegionEnforcementAuthorized;
import org.anjian.api.entrustment.event.EnforcementEntrusted;
import org.anjian.api.entrustment.event.EntrustmentEnded;
import org.anjian.api.entrustment.event.ServicePurchased;
import org.anjian.api.permission.Contexts;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.Region;
import org.anjian.api.region.RegionCode;
import org.anjian.api.region.RegionRefusal;
import org.anjian.api.region.Regions;
import org.anjian.api.rule.Rule;
import org.anjian.api.sector.Sector;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may act for a regulator, with which scope and for how long. */
class EntrustmentTest {

    private static final EntrustmentId ID = new EntrustmentId("entrustment-1");
    private static final RegionCode TOWNSHIP = new RegionCode("530302001");
    private static final ResponsibleBody T1 = new ResponsibleBody("town-1", "南宁街道办事处");
    private static final EntrustmentTerms TERMS = new EntrustmentTerms(
            "麒应急委〔2022〕1号", "工贸企业现场检查", List.of(Sector.INDUSTRY), day("2022-07-01"), day("2023-06-30"));
    private static final Regions REGIONS = new Regions(List.of(
            new Region(CITY, "曲靖市", "Qujing"),
            new Region(COUNTY, "麒麟区", "Qilin"),
            new Region(OTHER_COUNTY, "沾益区", "Zhanyi"),
            new Region(TOWNSHIP, "南宁街道", "Nanning")));

    private AggregateTestFixture<Entrustment> fixture;

    @BeforeEach
    void prepare() {
        fixture = new AggregateTestFixture<>(Entrustment.class);
        fixture.registerInjectableResource(Contexts.permissions())
                .registerAnnotatedCommandHandler(
                        new EntrustmentDesk(fixture.getRepository(), Contexts.permissions(), REGIONS));
    }

    private static EntrustmentSubject subject(EntrustmentKind kind, String regulator, RegionCode region) {
        return new EntrustmentSubject(ID, kind, regulator, T1.code(), T1.name(), region);
    }

    private static KnownEntrustment known(EntrustmentKind kind, @Nullable LocalDate endedOn) {
        return new KnownEntrustment(
                ID,
                kind,
                "county-emergency",
                T1.code(),
                TOWNSHIP,
                TERMS.from(),
                TERMS.until(),
                endedOn,
                TERMS.sectors(),
                List.of());
    }

    @Test
    @Rule("QJ22B-07b")
    void an_entrustment_has_its_document_scope_and_term() {
        EnforcementEntrusted entrusted = new EnforcementEntrusted(
                subject(EntrustmentKind.ENTRUSTED_ENFORCEMENT, "county-emergency", TOWNSHIP),
                at("2022-06-20"),
                TERMS,
                "每季度抽查");
        EntrustEnforcement entrust = new EntrustEnforcement(ID, T1, TOWNSHIP, TERMS, "每季度抽查", at("2022-06-20"), null);
        fixture.givenNoPriorActivity().when(entrust, COUNTY_HEAD.toMetadata()).expectEvents(entrusted);
        prepare();
        expectRefused(fixture.givenNoPriorActivity().when(entrust, OFFICER.toMetadata()), InputRefusal.NOT_PERMITTED);
        prepare();
        expectRefused(
                fixture.givenNoPriorActivity()
                        .when(
                                new EntrustEnforcement(ID, T1, OTHER_COUNTY, TERMS, null, at("2022-06-20"), null),
                                COUNTY_HEAD.toMetadata()),
                InputRefusal.NO_SUCH_RECORD);
        prepare();
        expectRefused(
                fixture.givenNoPriorActivity()
                        .when(
                                new EntrustEnforcement(
                                        ID, T1, new RegionCode("530302999"), TERMS, null, at("2022-06-20"), null),
                                COUNTY_HEAD.toMetadata()),
                RegionRefusal.UNKNOWN_REGION);
        assertThatThrownBy(() -> new EntrustmentTerms("1", "all", List.of(), day("2023-06-30"), day("2022-07-01")))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code())
                                .isEqualTo(EntrustmentRefusal.TERM_ENDS_BEFORE_IT_BEGINS.name()));
    }

    @Test
    @Rule("QJ16-11d")
    void a_purchased_service_names_its_staff_and_how_it_is_supervised() {
        PurchaseService purchase =
                new PurchaseService(ID, T1, TOWNSHIP, TERMS, List.of("s1"), "每月考核", at("2022-06-20"), null);
        fixture.givenNoPriorActivity()
                .when(purchase, COUNTY_HEAD.toMetadata())
                .expectEvents(new ServicePurchased(
                        subject(EntrustmentKind.PURCHASED_SERVICE, "county-emergency", TOWNSHIP),
                        at("2022-06-20"),
                        TERMS,
                        List.of("s1"),
                        "每月考核"));
        prepare();
        expectRefused(
                fixture.givenNoPriorActivity()
                        .when(
                                new PurchaseService(ID, T1, TOWNSHIP, TERMS, List.of(), "每月考核", at("2022-06-20"), null),
                                COUNTY_HEAD.toMetadata()),
                EntrustmentRefusal.STAFF_MISSING);
    }

    @Test
    @Rule("QJ16-16c")
    void only_the_superior_of_both_lets_officers_act_elsewhere() {
        AuthorizeCrossRegionEnforcement authorize =
                new AuthorizeCrossRegionEnforcement(ID, T1, OTHER_COUNTY, TERMS, at("2022-06-20"), null);
        fixture.givenNoPriorActivity()
                .when(authorize, CITY_HEAD.toMetadata())
                .expectEvents(new CrossRegionEnforcementAuthorized(
                        subject(EntrustmentKind.CROSS_REGION, "city-emergency", OTHER_COUNTY),
                        at("2022-06-20"),
                        TERMS,
                        CITY));
        prepare();
        expectRefused(
                fixture.givenNoPriorActivity()
                        .when(
                                new AuthorizeCrossRegionEnforcement(ID, T1, COUNTY, TERMS, at("2022-06-20"), null),
                                COUNTY_HEAD.toMetadata()),
                EntrustmentRefusal.NOT_THE_SUPERIOR);
        prepare();
        expectRefused(
                fixture.givenNoPriorActivity().when(authorize, COUNTY_HEAD.toMetadata()), InputRefusal.NO_SUCH_RECORD);
    }

    @Test
    @Rule("QJ22B-07b")
    void an_entrustment_ends_once() {
        EnforcementEntrusted entrusted = new EnforcementEntrusted(
                subject(EntrustmentKind.ENTRUSTED_ENFORCEMENT, "county-emergency", TOWNSHIP),
                at("2022-06-20"),
                TERMS,
                null);
        EndEntrustment end = new EndEntrustment(ID, "人员不足", at("2023-01-10"), null);
        EntrustmentEnded ended = new EntrustmentEnded(entrusted.entrustment(), at("2023-01-10"), "人员不足");
        fixture.given(entrusted).when(end, COUNTY_HEAD.toMetadata()).expectEvents(ended);
        prepare();
        expectRefused(
                fixture.given(entrusted, ended).when(end, COUNTY_HEAD.toMetadata()), EntrustmentRefusal.ENDED_ALREADY);
    }

    @Test
    @Rule("QJ22B-07b")
    void acts_rest_on_it_within_its_term_scope_and_kind_only() {
        KnownEntrustment open = known(EntrustmentKind.ENTRUSTED_ENFORCEMENT, null);
        assertThat(require(open, Sector.INDUSTRY, TOWNSHIP, "2022-07-01")).isEqualTo(open);
        assertThat(require(open, Sector.INDUSTRY, TOWNSHIP, "2023-06-30")).isEqualTo(open);
        refused(open, Sector.INDUSTRY, TOWNSHIP, "2023-07-01", EntrustmentRefusal.ENTRUSTMENT_EXPIRED);
        refused(open, Sector.INDUSTRY, TOWNSHIP, "2022-06-30", EntrustmentRefusal.ENTRUSTMENT_EXPIRED);
        refused(open, Sector.FIREWORKS, TOWNSHIP, "2022-07-01", EntrustmentRefusal.OUT_OF_SCOPE);
        refused(open, Sector.INDUSTRY, COUNTY, "2022-07-01", EntrustmentRefusal.OUT_OF_SCOPE);
        KnownEntrustment ended = known(EntrustmentKind.ENTRUSTED_ENFORCEMENT, day("2023-01-10"));
        assertThat(require(ended, Sector.INDUSTRY, TOWNSHIP, "2023-01-09")).isEqualTo(ended);
        refused(ended, Sector.INDUSTRY, TOWNSHIP, "2023-01-10", EntrustmentRefusal.ENTRUSTMENT_EXPIRED);
        KnownEntrustment service = known(EntrustmentKind.PURCHASED_SERVICE, null);
        refused(service, Sector.INDUSTRY, TOWNSHIP, "2022-07-01", EntrustmentRefusal.ENTRUSTMENT_UNKNOWN);
    }

    private static KnownEntrustment require(KnownEntrustment known, Sector sector, RegionCode place, String day) {
        Entrustments entrustments = id -> Optional.of(known);
        return entrustments.requireInForce(
                ID, EntrustmentKind.ENTRUSTED_ENFORCEMENT, T1.code(), place, sector, day(day));
    }

    private static void refused(KnownEntrustment known, Sector sector, RegionCode place, String day, RefusalCode code) {
        assertThatThrownBy(() -> require(known, sector, place, day))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(((Enum<?>) code).name()));
    }
}
