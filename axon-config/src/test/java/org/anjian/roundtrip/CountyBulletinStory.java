package org.anjian.roundtrip;

import static org.anjian.roundtrip.CityScene.eventually;
import static org.anjian.roundtrip.CityScene.office;
import static org.anjian.roundtrip.CityScene.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.anjian.api.bulletin.BulletinDivision;
import org.anjian.api.bulletin.BulletinQuarter;
import org.anjian.api.bulletin.LeadershipRecipient;
import org.anjian.api.bulletin.QuarterlyBulletinId;
import org.anjian.api.bulletin.RecipientKind;
import org.anjian.api.bulletin.command.CompileQuarterlyBulletin;
import org.anjian.api.bulletin.command.CompleteBulletin;
import org.anjian.api.bulletin.command.CopyBulletinToLeadership;
import org.anjian.api.bulletin.command.DistributeBulletin;
import org.anjian.api.bulletin.command.IssueQuarterlyBulletin;
import org.anjian.api.bulletindelivery.BulletinDeliveryId;
import org.anjian.api.bulletindelivery.command.ConfirmReceipt;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Decision;
import org.anjian.api.message.Role;
import org.anjian.api.monthlyreturn.command.NominateTypicalCase;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.safetycommittee.command.RegisterCommitteeBody;
import org.anjian.api.sector.Sector;
import org.anjian.api.typicalcase.MediaChannel;
import org.anjian.api.typicalcase.MediaExposure;
import org.anjian.api.typicalcase.TypicalCaseId;
import org.anjian.api.typicalcase.TypicalCaseText;
import org.anjian.api.typicalcase.command.ApproveTypicalCase;
import org.anjian.api.typicalcase.command.PublishTypicalCase;
import org.anjian.api.typicalcase.command.RedactTypicalCase;
import org.anjian.security.DemoUsers;
import tools.jackson.databind.JsonNode;

/** A county in 2022: one bulletin, put to everybody whom the rule names, received, copied upward, in the media, completed. */
final class CountyBulletinStory {

    private static final RegionCode CITY = new RegionCode("530300");
    private static final RegionCode C1 = new RegionCode("530302");
    private static final RegionCode C2 = new RegionCode("530303");
    private static final RegionCode TOWNSHIP = new RegionCode("530302001");
    private static final int ENTERPRISES = 57;
    private static final long FINE_FEN = 5_000_000;
    private static final String ROW =
            "{ filter { division key } figures { figure value lastYear changePercent rank } }";

    private final CityScene city;

    CountyBulletinStory(CityScene city) {
        this.city = city;
    }

    void everythingHappens() {
        CityScene.Bureau own = new CityScene.Bureau("c1-emergency", C1);
        CityScene.Bureau other = new CityScene.Bureau("c2-emergency", C2);
        CityScene.Bureau above = new CityScene.Bureau("city-emergency", CITY);
        onlyReturnsOfTheLevelAreCompiled(own, other, above);
        TypicalCaseId case1 = theThirdQuarterIsReturned(own);
        city.itIs("2022-10-20");
        String bulletin = theBulletinIsIssued(case1);
        itIsDistributed(bulletin);
        anEnterpriseReadsItsOwnSector();
        oneMissingReceiptKeepsItPartial(bulletin);
        itIsCopiedToBothAndCompleted(bulletin, case1);
        new BulletinPapersStory(city).everyFormIsReadByWhomItIsFor(bulletin, "bulletin-530302-2022-Q2");
    }

    private void onlyReturnsOfTheLevelAreCompiled(CityScene.Bureau... all) {
        for (String month : List.of("2022-04", "2022-05", "2022-06")) {
            for (CityScene.Bureau bureau : all) {
                city.hazard(bureau, Sector.NON_COAL_MINE, C1, month + "-11");
            }
        }
        city.itIs("2022-07-02");
        for (CityScene.Bureau bureau : all) {
            for (String month : List.of("2022-04", "2022-05", "2022-06")) {
                city.sign(bureau, month);
                city.submit(bureau, month);
            }
        }
        for (CityScene.Bureau bureau : List.of(all).subList(1, all.length)) {
            city.lastOf(bureau, "2022-06");
        }
        city.itIs("2022-07-10");
        BulletinQuarter quarter = BulletinQuarter.parse("2022-Q2");
        List<BulletinDivision> divisions = List.of(BulletinDivision.SECTOR, BulletinDivision.REGION);
        Decision compiled =
                city.send(new CompileQuarterlyBulletin(C1, quarter, divisions, city.now(), null), office(C1));
        JsonNode says = city.bulletin(
                C1,
                "2022-Q2",
                compiled.position(),
                "compiled { owed returns { organisation month } }" + " table { total { figures { figure value } } }");
        assertThat(says.path("compiled").toString())
                .isEqualTo("{\"owed\":3,\"returns\":[{\"organisation\":\"c1-emergency\",\"month\":\"2022-04\"},"
                        + "{\"organisation\":\"c1-emergency\",\"month\":\"2022-05\"},"
                        + "{\"organisation\":\"c1-emergency\",\"month\":\"2022-06\"}]}");
        assertThat(value(says.at("/table/total/figures"), "HAZARDS_FOUND")).isEqualTo(3);
    }

    private TypicalCaseId theThirdQuarterIsReturned(CityScene.Bureau own) {
        for (int i = 1; i < ENTERPRISES; i++) {
            city.enterprise(new EnterpriseId("enterprise-mine-%02d".formatted(i)), Sector.NON_COAL_MINE, C1);
        }
        city.enterprise(EnterpriseId.of(DemoUsers.DEMO_ENTERPRISE), Sector.NON_COAL_MINE, C1);
        city.enterprise(new EnterpriseId("enterprise-mine-of-c2"), Sector.NON_COAL_MINE, C2);
        city.hazard(own, Sector.NON_COAL_MINE, TOWNSHIP, "2022-07-14");
        PenaltyCaseId penalty = city.penalty(own, Sector.NON_COAL_MINE, C1, "2022-08-14", FINE_FEN);
        city.itIs("2022-10-03");
        city.sign(own, "2022-07");
        city.submit(own, "2022-07");
        city.prepare(own, "2022-08");
        city.send(
                new NominateTypicalCase(own.month("2022-08"), penalty, "违法生产", "罚款", "教训", "建议", city.now(), null),
                own.officer());
        city.signPrepared(own, "2022-08");
        city.submit(own, "2022-08");
        city.sign(own, "2022-09");
        city.submit(own, "2022-09");
        city.lastOf(own, "2022-09");
        TypicalCaseId case1 = TypicalCaseId.of(own.month("2022-08"), penalty);
        TypicalCaseText text = new TypicalCaseText("某矿违法生产案", "违法生产", "罚款", "教训", "建议", List.of());
        eventually(() -> assertThat(city.refusal(new RedactTypicalCase(case1, text, city.now(), null), own.officer()))
                .isEqualTo("accepted"));
        city.send(new ApproveTypicalCase(case1, city.now(), null), office(C1));
        return case1;
    }

    private String theBulletinIsIssued(TypicalCaseId case1) {
        BulletinQuarter quarter = BulletinQuarter.parse("2022-Q3");
        Decision undivided =
                city.send(new CompileQuarterlyBulletin(C1, quarter, List.of(), city.now(), null), office(C1));
        QuarterlyBulletinId id = QuarterlyBulletinId.of(C1, quarter);
        assertThat(city.refusal(issue(id, undivided, List.of()), office(C1))).contains("SECTOR_BREAKDOWN_REQUIRED");
        Decision compiled = city.send(
                new CompileQuarterlyBulletin(
                        C1, quarter, List.of(BulletinDivision.SECTOR, BulletinDivision.REGION), city.now(), null),
                office(C1));
        Decision issued = city.send(issue(id, compiled, List.of(case1)), office(C1));
        assertThat(city.refusal(issue(id, compiled, List.of()), office(C1))).contains("DUPLICATE_PERIOD");
        JsonNode shown = city.bulletin(
                C1,
                "2022-Q3",
                issued.position(),
                "state issued { number typicalCases issuedOn }" + " table { sectors " + ROW + " regions " + ROW + " }");
        assertThat(shown.path("state").asString()).isEqualTo("ISSUED");
        assertThat(shown.at("/issued/0/number").asString()).isEqualTo("（麒）应急通报〔2022〕1号");
        assertThat(shown.at("/issued/0/typicalCases/0").asString()).isEqualTo(case1.raw());
        assertThat(shown.at("/table/sectors/0/filter").toString())
                .isEqualTo("{\"division\":\"SECTOR\",\"key\":\"NON_COAL_MINE\"}");
        assertThat(value(row(shown.at("/table/regions"), TOWNSHIP.raw()), "HAZARDS_FOUND"))
                .isEqualTo(1);
        assertThat(value(row(shown.at("/table/regions"), C1.raw()), "FINES_FEN"))
                .isEqualTo(FINE_FEN);
        return id.raw();
    }

    private IssueQuarterlyBulletin issue(QuarterlyBulletinId id, Decision compiled, List<TypicalCaseId> cases) {
        String digest = city.digest(C1, "2022-Q3", compiled.position());
        return new IssueQuarterlyBulletin(id, digest, cases, city.now(), null);
    }

    private static JsonNode row(JsonNode rows, String key) {
        return rows.valueStream()
                .filter(row -> row.at("/filter/key").asString().equals(key))
                .findFirst()
                .orElseThrow()
                .path("figures");
    }

    private void itIsDistributed(String bulletin) {
        QuarterlyBulletinId id = new QuarterlyBulletinId(bulletin);
        DistributeBulletin distribute = new DistributeBulletin(id, city.now(), null);
        assertThat(city.refusal(distribute, office(C1))).contains("NO_COMMITTEE_MEMBERS");
        for (String member : List.of("公安局", "住建局")) {
            city.send(
                    new RegisterCommitteeBody(
                            C1, RecipientKind.COMMITTEE_MEMBER, member, member, C1, null, city.now(), null),
                    office(C1));
        }
        city.send(new DistributeBulletin(id, city.now(), null), office(C1));
        eventually(() -> assertThat(city.bulletin(
                                C1,
                                "2022-Q3",
                                null,
                                "state enterprises enterprisesDelivered progress { kinds {"
                                        + " kind deliveries confirmed } }")
                        .toString())
                .isEqualTo("{\"state\":\"PARTIALLY_DISTRIBUTED\",\"enterprises\":57,\"enterprisesDelivered\":57,"
                        + "\"progress\":{\"kinds\":["
                        + "{\"kind\":\"COMMITTEE_MEMBER\",\"deliveries\":2,\"confirmed\":0},"
                        + "{\"kind\":\"LOWER_PARTY_COMMITTEE\",\"deliveries\":6,\"confirmed\":0},"
                        + "{\"kind\":\"LOWER_GOVERNMENT\",\"deliveries\":6,\"confirmed\":0},"
                        + "{\"kind\":\"ENTERPRISE\",\"deliveries\":57,\"confirmed\":0}]}}"));
    }

    private void anEnterpriseReadsItsOwnSector() {
        JsonNode own = city.ask(
                        Role.ENTERPRISE,
                        "{ bulletinDeliveries { totalCount edges { node { id recipient sector bulletin { number total {"
                                + " key } sectors { key } regions { key } } } } } }")
                .path("bulletinDeliveries");
        assertThat(own.path("totalCount").asInt()).isEqualTo(1);
        JsonNode delivery = own.at("/edges/0/node");
        assertThat(delivery.path("recipient").asString())
                .isEqualTo(EnterpriseId.of(DemoUsers.DEMO_ENTERPRISE).raw());
        assertThat(delivery.path("bulletin").toString())
                .isEqualTo("{\"number\":\"（麒）应急通报〔2022〕1号\",\"total\":null,"
                        + "\"sectors\":[{\"key\":\"NON_COAL_MINE\"}],\"regions\":[]}");
        city.mutate(
                Role.ENTERPRISE,
                "confirmReceipt",
                Map.of(
                        "deliveryId",
                        delivery.path("id").asString(),
                        "occurredAt",
                        city.now().toString()));
    }

    private List<String> open() {
        JsonNode page = city.ask("{ bulletinDeliveries(filter: {office: \"530302\", quarter: \"2022-Q3\","
                        + " states: [DELIVERED]}, first: 100) { edges { node { id } } } }")
                .at("/bulletinDeliveries/edges");
        return page.valueStream()
                .map(edge -> edge.at("/node/id").asString())
                .sorted()
                .toList();
    }

    private void confirm(String delivery) {
        city.send(new ConfirmReceipt(new BulletinDeliveryId(delivery), city.now(), null), office(C1));
    }

    private void oneMissingReceiptKeepsItPartial(String bulletin) {
        eventually(() -> assertThat(open()).hasSize(ENTERPRISES + 13));
        List<String> open = open();
        open.stream().skip(1).parallel().forEach(this::confirm);
        eventually(() -> assertThat(open()).containsExactly(open.getFirst()));
        assertThat(city.bulletin(C1, "2022-Q3", null, "state progress { deliveries confirmed }")
                        .toString())
                .isEqualTo("{\"state\":\"PARTIALLY_DISTRIBUTED\",\"progress\":{\"deliveries\":71,\"confirmed\":70}}");
        CompleteBulletin complete = new CompleteBulletin(new QuarterlyBulletinId(bulletin), city.now(), null);
        assertThat(city.refusal(complete, office(C1))).contains("RECEIPTS_MISSING");
        confirm(open.getFirst());
        eventually(() -> assertThat(city.bulletin(C1, "2022-Q3", null, "state")
                        .path("state")
                        .asString())
                .isEqualTo("DISTRIBUTED"));
    }

    private void itIsCopiedToBothAndCompleted(String bulletin, TypicalCaseId case1) {
        QuarterlyBulletinId id = new QuarterlyBulletinId(bulletin);
        city.send(copy(id, LeadershipRecipient.GOVERNMENT), office(C1));
        CompleteBulletin early = new CompleteBulletin(id, city.now(), null);
        assertThat(city.refusal(early, office(C1))).contains("LEADERSHIP_COPY_MISSING");
        city.send(copy(id, LeadershipRecipient.PARTY_COMMITTEE), office(C1));
        assertThat(city.refusal(early, office(C1))).contains("MEDIA_PUBLICATION_MISSING");
        MediaExposure told = new MediaExposure(
                LocalDate.parse("2022-10-20"), MediaChannel.NEWSPAPER, "曲靖日报", "https://example.org/1");
        eventually(() -> assertThat(
                        city.refusal(new PublishTypicalCase(case1, List.of(told), city.now(), null), office(C1)))
                .isEqualTo("accepted"));
        eventually(() -> assertThat(city.bulletin(C1, "2022-Q3", null, "state")
                        .path("state")
                        .asString())
                .isEqualTo("MEDIA_PUBLISHED"));
        Decision completed = city.send(new CompleteBulletin(id, city.now(), null), office(C1));
        assertThat(city.bulletin(C1, "2022-Q3", completed.position(), "state governmentOn partyCommitteeOn completedOn")
                        .toString())
                .isEqualTo("{\"state\":\"COMPLETED\",\"governmentOn\":\"2022-10-20\","
                        + "\"partyCommitteeOn\":\"2022-10-20\",\"completedOn\":\"2022-10-20\"}");
    }

    private CopyBulletinToLeadership copy(QuarterlyBulletinId id, LeadershipRecipient recipient) {
        return new CopyBulletinToLeadership(id, recipient, city.now(), null);
    }
}
