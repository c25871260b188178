package org.anjian.roundtrip;

import static org.anjian.roundtrip.CityScene.eventually;
import static org.anjian.roundtrip.CityScene.office;
import static org.anjian.roundtrip.CityScene.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.anjian.api.bulletin.BulletinQuarter;
import org.anjian.api.bulletin.QuarterlyBulletinId;
import org.anjian.api.bulletin.command.ReviseQuarterlyBulletin;
import org.anjian.api.message.Role;
import org.anjian.api.monthlyreturn.ReturnFigure;
import org.anjian.api.monthlyreturn.command.ExpectMonthlyReturn;
import org.anjian.api.monthlyreturn.command.ReturnMonthlyReturn;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import tools.jackson.databind.JsonNode;

/**
 * A year of the city: twelve months of returns from nine regulators, some late, one sent back, one never, four bulletins, and in
 * March a correction of a case of January.
 */
final class CityYearStory {

    private static final RegionCode CITY = new RegionCode("530300");
    private static final RegionCode C1 = new RegionCode("530302");
    private static final RegionCode C2 = new RegionCode("530303");
    private static final int REGULATORS = 9;
    private static final int LATE = 3;
    private static final int SENT_BACK = 5;
    private static final int SILENT = 7;
    private static final long FINE_FEN = 5_000_000;
    private static final List<Sector> SECTORS = List.of(Sector.COAL_MINE, Sector.GAS, Sector.CONSTRUCTION);
    private static final String FIGURES =
            "{ inspections { figure value } hazards { figure value } penalties { figure value } }";
    private static final String ROW =
            "{ filter { division key } figures { figure value lastYear changePercent rank } }";

    private final CityScene city;
    private final List<CityScene.Bureau> bureaus = IntStream.range(0, REGULATORS)
            .mapToObj(i -> new CityScene.Bureau("city-bureau-" + i, CITY))
            .toList();
    private PenaltyCaseId january;
    private String issued;

    CityYearStory(CityScene city) {
        this.city = city;
    }

    void everythingHappens() {
        city.itIs("2022-12-28");
        for (CityScene.Bureau bureau : bureaus) {
            city.send(new ExpectMonthlyReturn(bureau.code(), CITY, "2023-01", city.now(), null), office(CITY));
        }
        city.mutate(
                Role.COMMITTEE_OFFICE,
                "expectQuarterlyBulletin",
                Map.of(
                        "office",
                        "530300",
                        "quarter",
                        "2023-Q1",
                        "occurredAt",
                        city.now().toString()));
        YearMonth.of(2023, 1)
                .atDay(1)
                .datesUntil(LocalDate.of(2024, 1, 1), Period.ofMonths(1))
                .map(YearMonth::from)
                .forEach(this::month);
        everyBulletinIsTheSumOfItsReturns();
        theCorrectionIsExplained();
        theSupplementCountsWhatCameLater();
        theYearIsKept();
    }

    private void month(YearMonth month) {
        for (int i = 0; i < REGULATORS; i++) {
            Sector sector = SECTORS.get(i % SECTORS.size());
            city.hazard(bureaus.get(i), sector, i % 2 == 0 ? C1 : C2, month + "-1" + i);
            if ((i + month.getMonthValue()) % 4 == 0) {
                city.penalty(bureaus.get(i), sector, C2, month + "-18", FINE_FEN / 10 * (i + 1));
            }
        }
        if (month.getMonthValue() == 1) {
            january = city.penalty(bureaus.getFirst(), Sector.COAL_MINE, C1, "2023-01-18", FINE_FEN);
        }
        if (month.getMonthValue() == 3) {
            city.itIs("2023-03-15");
            city.changed(january, bureaus.getFirst(), Sector.COAL_MINE, C1, "2023-03-15", FINE_FEN, 3_000_000);
        }
        YearMonth next = month.plusMonths(1);
        city.itIs(next + "-03");
        returned(month);
        if (month.getMonthValue() % 3 == 0) {
            issued = issue(BulletinQuarter.of(month).toString(), next + "-20");
        }
    }

    /** Every regulator in time, but for one that is late in two months, one sent back in June, and one silent in September. */
    private void returned(YearMonth month) {
        String name = month.toString();
        boolean oneIsLate = month.getMonthValue() == 2 || month.getMonthValue() == 11;
        List<CityScene.Bureau> prompt = bureaus.stream()
                .filter(bureau -> !(oneIsLate && bureau.equals(bureaus.get(LATE))))
                .filter(bureau -> !(month.getMonthValue() == 9 && bureau.equals(bureaus.get(SILENT))))
                .toList();
        if (prompt.size() == REGULATORS - 1 && !oneIsLate) {
            eventually(() -> assertThat(expected(name)).isEqualTo(REGULATORS));
        }
        prompt.parallelStream().forEach(bureau -> {
            city.sign(bureau, name);
            city.submit(bureau, name);
        });
        if (oneIsLate) {
            city.itIs(month.plusMonths(1) + "-07");
            city.sign(bureaus.get(LATE), name);
            city.submit(bureaus.get(LATE), name);
        }
        if (month.getMonthValue() == 6) {
            city.itIs("2023-07-06");
            city.send(
                    new ReturnMonthlyReturn(bureaus.get(SENT_BACK).month(name), "缺少案例", city.now(), null),
                    office(CITY));
        }
    }

    private int expected(String month) {
        return city.ask("{ monthlyReturns(filter: {fromMonth: \"" + month + "\", toMonth: \"" + month
                        + "\", region: \"530300\"}, first: 1) { totalCount } }")
                .at("/monthlyReturns/totalCount")
                .asInt();
    }

    /** Compiles and issues as the office; returns the position of the last write. */
    private String issue(String quarter, String day) {
        city.itIs(day);
        JsonNode compiled = city.mutate(
                Role.COMMITTEE_OFFICE,
                "compileQuarterlyBulletin",
                Map.of(
                        "office",
                        "530300",
                        "quarter",
                        quarter,
                        "divisions",
                        List.of("SECTOR", "REGION", "REGULATOR"),
                        "occurredAt",
                        city.now().toString()));
        return city.mutate(
                        Role.COMMITTEE_OFFICE,
                        "issueQuarterlyBulletin",
                        Map.of(
                                "bulletinId",
                                compiled.path("id").asString(),
                                "sha256",
                                city.digest(
                                        CITY, quarter, compiled.path("position").asString()),
                                "occurredAt",
                                city.now().toString()))
                .path("position")
                .asString();
    }

    private JsonNode signed(int quarter, int number) {
        String from = "2023-%02d".formatted(quarter * 3 - 2);
        String to = "2023-%02d".formatted(quarter * 3);
        eventually(() -> assertThat(signed(from, to).size()).isEqualTo(number));
        return signed(from, to);
    }

    private JsonNode signed(String from, String to) {
        return city.ask("{ monthlyReturns(filter: {fromMonth: \"" + from + "\", toMonth: \"" + to
                        + "\", region: \"530300\", states: [SUBMITTED]}, first: 100) { edges { node { organisation"
                        + " month signed { figures " + FIGURES + " } } } } }")
                .at("/monthlyReturns/edges");
    }

    /** Three months of nine regulators, without the one that was sent back in June and the one that is silent in September. */
    private void everyBulletinIsTheSumOfItsReturns() {
        JsonNode all = city.ask("{ quarterlyBulletins(filter: {from: \"2023-Q1\", to: \"2023-Q4\", region: \"530300\"},"
                        + " position: \"" + issued + "\") {"
                        + " totalCount edges { node { quarter state issued { number delivery { timeliness } }"
                        + " compiled { owed returns { organisation month } named { organisation month standing"
                        + " daysLate } }"
                        + " table"
                        + " { total"
                        + " " + ROW + " sectors " + ROW + " regions " + ROW + " regulators " + ROW
                        + " } } } } }")
                .path("quarterlyBulletins");
        assertThat(all.path("totalCount").asInt()).isGreaterThanOrEqualTo(4);
        List<Integer> used = List.of(27, 26, 26, 27);
        List<String> named = List.of(
                "[{\"organisation\":\"city-bureau-3\",\"month\":\"2023-02\",\"standing\":\"LATE\",\"daysLate\":2}]",
                "[{\"organisation\":\"city-bureau-5\",\"month\":\"2023-06\",\"standing\":\"RETURNED\",\"daysLate\":15}]",
                "[{\"organisation\":\"city-bureau-7\",\"month\":\"2023-09\",\"standing\":\"MISSING\",\"daysLate\":15}]",
                "[{\"organisation\":\"city-bureau-3\",\"month\":\"2023-11\",\"standing\":\"LATE\",\"daysLate\":2}]");
        for (int i = 0; i < 4; i++) {
            String quarter = "2023-Q" + (i + 1);
            JsonNode one = all.path("edges")
                    .valueStream()
                    .map(edge -> edge.path("node"))
                    .filter(node -> node.path("quarter").asString().equals(quarter))
                    .findFirst()
                    .orElseThrow();
            assertThat(one.at("/compiled/returns").size()).as(quarter).isEqualTo(used.get(i));
            assertThat(one.at("/compiled/owed").asInt()).as(quarter).isEqualTo(27);
            assertThat(one.at("/compiled/named").toString()).as(quarter).isEqualTo(named.get(i));
            assertThat(one.at("/issued/0/number").asString())
                    .isEqualTo(i == 3 ? "（曲）应急通报〔2024〕1号" : "（曲）应急通报〔2023〕" + (i + 1) + "号");
            assertThat(one.at("/issued/0/delivery/timeliness").asString()).isEqualTo("ON_TIME");
            sumsAgree(one.path("table"), signed(i + 1, used.get(i)));
        }
    }

    private static void sumsAgree(JsonNode table, JsonNode returns) {
        for (ReturnFigure figure : ReturnFigure.values()) {
            long signed = returns.valueStream()
                    .mapToLong(edge -> block(edge.at("/node/signed/figures"), figure))
                    .sum();
            assertThat(value(table.at("/total/figures"), figure.name()))
                    .as(figure.name())
                    .isEqualTo(signed);
            for (String division : List.of("sectors", "regions", "regulators")) {
                assertThat(table.path(division)
                                .valueStream()
                                .mapToLong(row -> value(row.path("figures"), figure.name()))
                                .sum())
                        .as(figure + " by " + division)
                        .isEqualTo(signed);
            }
        }
        assertThat(value(table.at("/total/figures"), "HAZARDS_FOUND")).isEqualTo(returns.size());
    }

    private static long block(JsonNode figures, ReturnFigure figure) {
        return value(figures.path(figure.block().name().toLowerCase(Locale.ROOT)), figure.name());
    }

    /** The case of January was changed in March: January's return and the first bulletin say both figures, and why. */
    private void theCorrectionIsExplained() {
        String restated = "restatement { effect " + FIGURES + " explained { record event occurredOn effect " + FIGURES
                + " } restated { figures " + FIGURES + " } }";
        JsonNode month = city.ask("{ monthlyReturn(id: \"" + bureaus.getFirst().month("2023-01")
                        + "\") { signed { figures " + FIGURES + " } " + restated + " } }")
                .path("monthlyReturn");
        JsonNode quarter = city.bulletin(
                CITY,
                "2023-Q1",
                null,
                "restatement { published " + FIGURES + " restated " + FIGURES
                        + " effect " + FIGURES + " parts { division key published " + FIGURES + " restated " + FIGURES
                        + " } explained { returnId event { record event occurredOn effect " + FIGURES + " } } }"
                        + " issued { compiled { sha256 } }");
        assertThat(block(month.at("/signed/figures"), ReturnFigure.FINES_FEN)).isEqualTo(FINE_FEN);
        assertThat(block(month.at("/restatement/restated/figures"), ReturnFigure.FINES_FEN))
                .isEqualTo(3_000_000);
        JsonNode explained = quarter.at("/restatement/explained");
        assertThat(explained.size()).isEqualTo(1);
        assertThat(explained.at("/0/returnId").asString())
                .isEqualTo(bureaus.getFirst().month("2023-01").raw());
        assertThat(explained.at("/0/event/record").asString()).isEqualTo(january.raw());
        assertThat(explained.at("/0/event/event").asString()).isEqualTo("PenaltyDecisionChanged");
        assertThat(explained.at("/0/event")).isEqualTo(month.at("/restatement/explained/0"));
        assertThat(quarter.at("/restatement/effect")).isEqualTo(month.at("/restatement/effect"));
        long published = block(quarter.at("/restatement/published"), ReturnFigure.FINES_FEN);
        assertThat(block(quarter.at("/restatement/restated"), ReturnFigure.FINES_FEN))
                .isEqualTo(published - 2_000_000);
        JsonNode coal = quarter.at("/restatement/parts")
                .valueStream()
                .filter(part -> part.path("key").asString().equals("COAL_MINE"))
                .findFirst()
                .orElseThrow();
        assertThat(block(coal.path("restated"), ReturnFigure.FINES_FEN))
                .isEqualTo(block(coal.path("published"), ReturnFigure.FINES_FEN) - 2_000_000);
        theLinkGivesTheSameListAYearLater(block(coal.path("published"), ReturnFigure.FINES_FEN));
    }

    private void theLinkGivesTheSameListAYearLater(long value) {
        String link = "{ bulletinFigureRecords(filter: {office: \"530300\", quarter: \"2023-Q1\", revision: 1,"
                + " division: SECTOR, key: \"COAL_MINE\"}, figure: FINES_FEN, first: 2) { value position records {"
                + " pageInfo { hasNextPage } edges { node { returnId record region value } } } } }";
        JsonNode now = city.ask(link).path("bulletinFigureRecords");
        assertThat(now.path("value").asLong()).isEqualTo(value);
        assertThat(now.at("/records/edges/0/node/record").asString()).isEqualTo(january.raw());
        assertThat(now.at("/records/edges/0/node/value").asLong()).isEqualTo(FINE_FEN);
        city.itIs("2025-01-25");
        assertThat(city.ask(link).path("bulletinFigureRecords")).isEqualTo(now);
    }

    private void theSupplementCountsWhatCameLater() {
        CityScene.Bureau late = bureaus.get(SENT_BACK);
        city.sign(late, "2023-06");
        city.submit(late, "2023-06");
        QuarterlyBulletinId id = QuarterlyBulletinId.of(CITY, BulletinQuarter.parse("2023-Q2"));
        city.send(new ReviseQuarterlyBulletin(id, "补充一份月报", city.now(), null), office(CITY));
        String supplement = issue("2023-Q2", "2025-01-26");
        JsonNode shown = city.bulletin(
                CITY,
                "2023-Q2",
                supplement,
                "revision issued { revision reason compiled { returns { month }"
                        + " } } tables { revision number total { figures { figure value } } }");
        assertThat(shown.at("/issued")
                        .valueStream()
                        .map(one -> one.at("/compiled/returns").size()))
                .containsExactly(26, 27);
        assertThat(value(shown.at("/tables/0/total/figures"), "HAZARDS_FOUND")).isEqualTo(26);
        assertThat(value(shown.at("/tables/1/total/figures"), "HAZARDS_FOUND")).isEqualTo(27);
        assertThat(shown.at("/issued/1/reason").asString()).isEqualTo("补充一份月报");
    }

    /** 104 of 108 returns in time: 96.3 %. */
    private void theYearIsKept() {
        eventually(() -> assertThat(city.ask("{ bulletinCompliance(region: \"530300\", year: 2023) { rows { office"
                                + " returnsOwed returnsOnTime returnsLate returnsMissing onTimePercent bulletinsOwed"
                                + " bulletinsIssued bulletinsOnTime bulletinsOverdue } } }")
                        .at("/bulletinCompliance/rows/0")
                        .toString())
                .isEqualTo("{\"office\":\"530300\",\"returnsOwed\":108,\"returnsOnTime\":104,\"returnsLate\":3,"
                        + "\"returnsMissing\":1,\"onTimePercent\":96.3,\"bulletinsOwed\":4,\"bulletinsIssued\":4,"
                        + "\"bulletinsOnTime\":4,\"bulletinsOverdue\":0}"));
    }
}
