package org.anjian.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.anjian.NodeForTests;
import org.anjian.api.discretion.Tier;
import org.anjian.api.message.Role;
import org.anjian.api.officer.OfficerRefusal;
import org.anjian.api.powerlist.PowerListRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.RegionCode;
import org.anjian.api.rule.Rule;
import org.anjian.api.ruleparameter.ParameterKey;
import org.anjian.command.calendar.WorkCalendar;
import org.anjian.command.discretion.DiscretionStandards;
import org.anjian.command.officer.OfficerAdmission;
import org.anjian.command.powerlist.PowerItems;
import org.anjian.command.ruleparameter.RuleParameters;
import org.anjian.security.DemoUsers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Officers, numbers of rules, discretion standards, powers and working days, through GraphQL on the real stores. */
@NodeForTests
class RulebookIT {

    private static final RegionCode COUNTY = new RegionCode("530302");

    private final DemoUsers users;
    private final OfficerAdmission admission;
    private final RuleParameters parameters;
    private final DiscretionStandards standards;
    private final PowerItems powers;
    private final WorkCalendar calendar;

    @LocalServerPort
    private int port;

    @Autowired
    RulebookIT(
            DemoUsers users,
            OfficerAdmission admission,
            RuleParameters parameters,
            DiscretionStandards standards,
            PowerItems powers,
            WorkCalendar calendar) {
        this.users = users;
        this.admission = admission;
        this.parameters = parameters;
        this.standards = standards;
        this.powers = powers;
        this.calendar = calendar;
    }

    private JsonNode done(String mutation, Map<String, ?> input, String day) {
        return new HeadOffice(users, port).done(mutation, input, day);
    }

    private JsonNode ask(Role role, String document) {
        return new HeadOffice(users, port).ask(role, document);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static void refused(Enum<?> code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code.name()));
    }

    private String certified(String account) {
        String officer = done(
                        "registerOfficer",
                        Map.of(
                                "account", account,
                                "organisation", Map.of("code", "qilin-emergency-bureau", "name", "麒麟区应急管理局"),
                                "region", COUNTY.raw()),
                        "2016-07-01")
                .at("/id")
                .asString();
        done("recordEntryExam", Map.of("officerId", officer, "result", "PASSED"), "2016-07-10");
        refused(
                OfficerRefusal.OFFICER_NOT_QUALIFIED,
                () -> admission.requireCertified(List.of(account), 1, day("2016-07-20"), "officers"));
        done("completeOnboardingTraining", Map.of("officerId", officer, "content", "执法实务", "hours", 40), "2016-08-01");
        done(
                "issueOfficerCredential",
                Map.of(
                        "officerId",
                        officer,
                        "certificateNumber",
                        "YN-" + account,
                        "validFrom",
                        "2017-06-01",
                        "validUntil",
                        "2022-05-31"),
                "2017-06-01");
        return officer;
    }

    @Test
    @Rule("QJ16-18c")
    void an_officer_acts_until_the_last_day_of_the_certificate_which_the_public_may_look_up() {
        String account = "officer-" + UUID.randomUUID();
        String officer = certified(account);
        assertThat(admission.requireCertified(List.of(account), 1, day("2022-05-31"), "officers"))
                .hasSize(1);
        refused(
                OfficerRefusal.OFFICER_NOT_CERTIFIED,
                () -> admission.requireCertified(List.of(account), 1, day("2022-06-01"), "officers"));
        refused(
                OfficerRefusal.OFFICER_UNKNOWN,
                () -> admission.requireCertified(List.of("auxiliary"), 1, day("2022-05-31"), "officers"));
        // The last day is past: the deadline records that the certificate expired, once.
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(ask(
                                        Role.AUDITOR,
                                        "{ recordHistory(id: \"" + officer + "\") { edges { node { type } } } }")
                                .at("/recordHistory/edges")
                                .valueStream()
                                .filter(edge -> edge.at("/node/type").asString().equals("CredentialExpired")))
                        .hasSize(1));
        String renewed = done(
                        "renewOfficerCredential",
                        Map.of("officerId", officer, "validFrom", "2022-07-01", "validUntil", "2035-06-30"),
                        "2022-07-01")
                .at("/position")
                .asString();
        String found = "officers(region: \"530302\", certificateNumber: \"YN-" + account + "\", position: \"" + renewed
                + "\", certifiedOn: ";
        JsonNode read = ask(
                Role.PUBLIC,
                "{ gap: " + found + "\"2022-06-15\") { edges { node { id } } } valid: " + found
                        + "\"2022-07-01\") { edges { node { id account state certificateNumber certifiedUntil } } } }");
        assertThat(read.at("/gap/edges")).isEmpty();
        assertThat(read.at("/valid/edges/0/node/id").asString()).isEqualTo(officer);
        assertThat(read.at("/valid/edges/0/node/certifiedUntil").asString()).isEqualTo("2035-06-30");
        assertThat(read.at("/valid/edges/0/node/account").isNull()).isTrue();
        assertThat(read.at("/valid/edges/0/node/state").isNull()).isTrue();
        done("suspendOfficerCredential", Map.of("officerId", officer, "reason", "投诉核查"), "2023-01-01");
        refused(
                OfficerRefusal.OFFICER_NOT_CERTIFIED,
                () -> admission.requireCertified(List.of(account), 1, day("2023-01-02"), "officers"));
        done("reinstateOfficerCredential", Map.of("officerId", officer, "reason", "核查无误"), "2023-02-01");
        assertThat(admission.requireCertified(List.of(account), 1, day("2023-02-02"), "officers"))
                .hasSize(1);
        done("endOfficerService", Map.of("officerId", officer, "reason", "退休"), "2024-01-01");
        refused(
                OfficerRefusal.OFFICER_UNKNOWN,
                () -> admission.requireCertified(List.of(account), 1, day("2023-02-02"), "officers"));
    }

    @Test
    @Rule("QJ22B-02")
    void a_provincial_number_prevails_until_it_is_withdrawn() {
        ParameterKey key = new ParameterKey("QJ22B-12b.monthlyReportDay");
        Map<String, Object> place =
                Map.of("key", key.raw(), "level", "PROVINCIAL", "region", "530300", "effectiveFrom", "2023-01-01");
        Map<String, Object> override = new HashMap<>(place);
        override.putAll(Map.of("value", 3, "source", "省安委办通知", "confidencePermille", 900));
        String position = done("overrideRuleParameter", override, "2022-12-20")
                .at("/position")
                .asString();
        assertThat(parameters.number(key, COUNTY, day("2022-12-31"))).isEqualTo(5);
        LocalDate due = YearMonth.parse("2023-02").atDay((int) parameters.number(key, COUNTY, day("2023-01-31")));
        assertThat(due).isEqualTo("2023-02-03");

        String asked = "ruleParameter(key: \"" + key + "\", region: \"530302\", position: \"" + position
                + "\", day: \"2023-01-31\") { inForce { value level origin confidence } overridden { value level } }";
        JsonNode read = ask(
                Role.PUBLIC,
                "{ " + asked + " rulebook(region: \"530302\", day: \"2023-01-31\") { id law confidence verified"
                        + " parameters { key inForce { value source } } } }");
        assertThat(read.at("/ruleParameter/inForce/value").asInt()).isEqualTo(3);
        assertThat(read.at("/ruleParameter/inForce/origin").asString()).isEqualTo("RECORDED");
        assertThat(read.at("/ruleParameter/inForce/confidence").asDouble()).isEqualTo(0.9);
        assertThat(read.at("/ruleParameter/overridden/0/value").asInt()).isEqualTo(5);
        assertThat(read.at("/rulebook").size()).isGreaterThan(60);

        Map<String, Object> withdrawal = new HashMap<>(place);
        withdrawal.putAll(Map.of("withdrawnFrom", "2023-07-01", "reason", "通知废止"));
        done("withdrawRuleParameterOverride", withdrawal, "2023-06-01");
        assertThat(parameters.number(key, COUNTY, day("2023-06-30"))).isEqualTo(3);
        assertThat(parameters.number(key, COUNTY, day("2023-07-01"))).isEqualTo(5);
    }

    private static Map<String, Object> standard(String code, String from, long middle) {
        return Map.of(
                "region",
                "530302",
                "violationCode",
                code,
                "statute",
                "某条例第一条",
                "minFen",
                1_000_000,
                "maxFen",
                3_000_000,
                "tiers",
                List.of(
                        Map.of("tier", 1, "circumstance", "较轻", "minFen", 1_000_000, "maxFen", middle),
                        Map.of("tier", 2, "circumstance", "较重", "minFen", middle, "maxFen", 3_000_000)),
                "source",
                "裁量基准",
                "effectiveFrom",
                from);
    }

    @Test
    @Rule("QJ16-01a")
    void a_case_is_decided_by_the_version_of_its_day() {
        String code = "LOCAL-" + UUID.randomUUID();
        done("adoptDiscretionStandard", standard(code, "2016-01-01", 2_000_000), "2015-12-01");
        String id = done("adoptDiscretionStandard", standard(code, "2016-07-01", 1_500_000), "2016-06-01")
                .at("/id")
                .asString();
        assertThat(standards.inForce(code, COUNTY, day("2015-12-31"))).isEmpty();
        assertThat(standards
                        .inForce(code, COUNTY, day("2016-06-30"))
                        .orElseThrow()
                        .version())
                .isEqualTo(1);
        assertThat(standards
                        .inForce(code, COUNTY, day("2016-07-01"))
                        .orElseThrow()
                        .version())
                .isEqualTo(2);
        done(
                "repealDiscretionStandard",
                Map.of("standardId", id, "repealedFrom", "2017-01-01", "reason", "废止"),
                "2016-12-01");
        assertThat(standards
                        .inForce(code, COUNTY, day("2016-12-31"))
                        .orElseThrow()
                        .tiers())
                .extracting(Tier::maxFen)
                .containsExactly(1_500_000L, 3_000_000L);
        assertThat(standards.inForce(code, COUNTY, day("2017-01-01"))).isEmpty();
    }

    private static Map<String, Object> list(String body, String from, String... codes) {
        return Map.of(
                "region", "530302",
                "body", Map.of("code", body, "name", "麒麟区应急管理局"),
                "items",
                        Stream.of(codes)
                                .map(code -> Map.of(
                                        "code", code,
                                        "name", "罚款",
                                        "legalBasis", "安全生产法",
                                        "procedure", "立案、调查、告知、决定",
                                        "duty", "依法处罚"))
                                .toList(),
                "flowCharts", List.of(Map.of("title", "流程图", "sha256", "a".repeat(64))),
                "effectiveFrom", from);
    }

    @Test
    @Rule("QJ16-05a")
    void a_measure_rests_on_a_power_in_force_and_the_list_is_a_task_until_it_is_public() {
        String body = "body-" + UUID.randomUUID();
        String fine = "PI-031-" + body;
        String seal = "PI-032-" + body;
        String id = done("publishPowerList", list(body, "2016-06-01", fine, seal), "2016-05-10")
                .at("/id")
                .asString();
        powers.requireInForce(fine, day("2016-06-01"), "powerItem");
        refused(
                PowerListRefusal.POWER_ITEM_NOT_IN_FORCE,
                () -> powers.requireInForce(fine, day("2016-05-31"), "powerItem"));
        done(
                "repealPowerItem",
                Map.of("powerListId", id, "code", fine, "repealedFrom", "2017-01-01", "reason", "法律修改"),
                "2016-12-01");
        powers.requireInForce(fine, day("2016-12-31"), "powerItem");
        refused(
                PowerListRefusal.POWER_ITEM_NOT_IN_FORCE,
                () -> powers.requireInForce(fine, day("2017-01-02"), "powerItem"));
        done("publishPowerList", list(body, "2018-01-01", fine), "2017-12-01");
        powers.requireInForce(fine, day("2018-01-01"), "powerItem");
        powers.requireInForce(seal, day("2017-12-31"), "powerItem");
        refused(
                PowerListRefusal.POWER_ITEM_NOT_IN_FORCE,
                () -> powers.requireInForce(seal, day("2018-01-01"), "powerItem"));

        Map<String, Object> website =
                Map.of("powerListId", id, "listVersion", 2, "channel", "WEBSITE", "address", "https://example.test");
        String position =
                done("disclosePowerList", website, "2017-12-02").at("/position").asString();
        String asked = "{ powerList(id: \"" + id + "\", position: \"%s\") { disclosure listVersion } }";
        assertThat(ask(Role.PUBLIC, asked.formatted(position))
                        .at("/powerList/disclosure")
                        .asString())
                .isEqualTo("OPEN");
        Map<String, Object> notice = new HashMap<>(website);
        notice.put("channel", "PUBLIC_NOTICE");
        position =
                done("disclosePowerList", notice, "2017-12-03").at("/position").asString();
        assertThat(ask(Role.PUBLIC, asked.formatted(position))
                        .at("/powerList/disclosure")
                        .asString())
                .isEqualTo("DONE");
    }

    @Test
    @Rule("NL-CF85")
    void the_arrangement_of_a_later_year_counts_from_the_next_command_on() {
        done(
                "publishWorkCalendar",
                Map.of(
                        "year",
                        2031,
                        "holidays",
                        List.of("2031-01-01", "2031-01-02"),
                        "makeUpDays",
                        List.of("2031-01-04"),
                        "source",
                        "国务院办公厅通知"),
                "2026-11-05");
        assertThat(calendar.plusWorkingDays(day("2031-01-01"), 2)).isEqualTo("2031-01-04");
        done(
                "publishWorkCalendar",
                Map.of("year", 2031, "holidays", List.of("2031-01-01"), "makeUpDays", List.of(), "source", "更正"),
                "2026-11-06");
        assertThat(calendar.plusWorkingDays(day("2031-01-01"), 2)).isEqualTo("2031-01-03");
    }
}
