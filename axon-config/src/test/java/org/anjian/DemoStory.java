package org.anjian;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Role;
import org.anjian.security.DemoUsers;
import tools.jackson.databind.JsonNode;

/** The demo enterprise and one hazard of it, told through GraphQL in the words of the loop. */
public final class DemoStory {

    /** What every mutation of a hazard is asked for. */
    public static final String DECISION = "hazardId number state dueOn version position";

    /** The demo enterprise. */
    public static final String ENTERPRISE =
            EnterpriseId.of(DemoUsers.DEMO_ENTERPRISE).raw();

    private final Function<Role, GraphQlClient> clients;

    public DemoStory(DemoUsers users, int port) {
        this(role -> GraphQlClient.as(role, users, port));
    }

    public DemoStory(Function<Role, GraphQlClient> clients) {
        this.clients = clients;
    }

    /** A client as the demo user of that role. */
    public GraphQlClient as(Role role) {
        return clients.apply(role);
    }

    /** Registers the demo enterprise; harmless where it is registered already. */
    public void enterpriseIsRegistered() {
        as(Role.OFFICER).mutate("registerEnterprise", enterprise(), "enterpriseId");
    }

    /**
     * Puts the demo's safety manager on duty at the demo enterprise by the acts of both managing parties; harmless where
     * that was done already.
     *
     * @return the id of the manager's file
     */
    public String managerIsOnDuty() {
        Map<String, String> bureau = Map.of("code", "qilin-emergency-bureau", "name", "麒麟区应急管理局");
        // Whoever assigned the same bodies before did the same.
        as(Role.OFFICER)
                .mutate(
                        "assignSupervisingRegulator",
                        once(
                                "assign",
                                Map.of("enterpriseId", ENTERPRISE, "regulator", bureau, "managingBody", bureau),
                                "2026-01-06T09:00:00+08:00"),
                        "version");
        once(Role.AGENCY_HEAD, "adoptAssessmentScheme", scheme(), "2026-01-06T10:00:00+08:00");
        Map<String, Object> person = Map.of(
                "enterpriseId",
                ENTERPRISE,
                "name",
                "王安全",
                "identity",
                Map.of("kind", "OTHER", "number", "DEMO-MANAGER-1"));
        String personId = once(Role.ENTERPRISE, "registerPerson", person, "2026-01-07T09:00:00+08:00")
                .at("/id")
                .asString();
        String manager = once(
                        Role.ENTERPRISE,
                        "appointSafetyManager",
                        Map.of(
                                "personId",
                                personId,
                                "enterpriseId",
                                ENTERPRISE,
                                "mode",
                                "FULL_TIME",
                                "account",
                                "demo-manager"),
                        "2026-01-07T10:00:00+08:00")
                .at("/id")
                .asString();
        Map<String, Object> post = Map.of("managerId", manager, "enterpriseId", ENTERPRISE);
        once(Role.OFFICER, "recordPreJobAssessment", and(post, marks("Q1", 80, "A1", 75)), "2026-01-08T09:00:00+08:00");
        once(
                Role.OFFICER,
                "grantDutyClearance",
                and(post, Map.of("certificateNumber", "AQ-DEMO-1", "validUntil", "2029-01-07")),
                "2026-01-08T10:00:00+08:00");
        once(Role.OFFICER, "enrolInAssessmentCycle", post, "2026-01-08T11:00:00+08:00");
        once(Role.ENTERPRISE, "activateSafetyManager", post, "2026-01-09T09:00:00+08:00");
        return manager;
    }

    /** The input of marks for two items, with one record behind them. */
    public static Map<String, Object> marks(String one, int score, String other, int otherScore) {
        return Map.of(
                "marks",
                List.of(Map.of("code", one, "score", score), Map.of("code", other, "score", otherScore)),
                "evidence",
                List.of(Map.of("title", "考核表", "sha256", "b".repeat(64))));
    }

    private static Map<String, Object> scheme() {
        return Map.of(
                "region", "530300",
                "sector", "HAZARDOUS_CHEMICALS",
                "title", "危险化学品企业安全管理人员考核办法",
                "parts",
                        List.of(
                                part("QUALIFICATION", 60, List.of(item("Q1", 100))),
                                part("ABILITY", 60, List.of(item("A1", 100))),
                                part("PERFORMANCE", 60, List.of(item("P1", 60), item("P2", 40)))));
    }

    private static Map<String, Object> part(String part, int passMark, List<Map<String, Object>> items) {
        return Map.of("part", part, "passMark", passMark, "items", items);
    }

    private static Map<String, Object> item(String code, int maximum) {
        return Map.of("code", code, "title", "项目" + code, "maximum", maximum);
    }

    /** Two inputs as one. */
    public static Map<String, Object> and(Map<String, ?> one, Map<String, ?> other) {
        Map<String, Object> both = new HashMap<>(one);
        both.putAll(other);
        return both;
    }

    private JsonNode once(Role role, String mutation, Map<String, ?> input, String when) {
        return accepted(as(role).mutate(mutation, once(mutation, input, when), "id version position"), mutation);
    }

    private static Map<String, Object> once(String key, Map<String, ?> input, String when) {
        return and(input, Map.of("occurredAt", when, "commandId", "demo-duty-" + key));
    }

    /** The input that registers the demo enterprise. */
    public static Map<String, Object> enterprise() {
        return Map.of(
                "creditCode",
                DemoUsers.DEMO_ENTERPRISE.raw(),
                "profile",
                Map.of("name", "麒麟区示范化工厂", "sector", "HAZARDOUS_CHEMICALS"),
                "region",
                "530302",
                "occurredAt",
                "2026-01-05T09:00:00+08:00");
    }

    /** Registers a major hazard found by a government inspection on 2 March 2026. */
    public String registered() {
        return accepted(as(Role.OFFICER).mutate("registerHazard", hazard(), DECISION), "registerHazard")
                .at("/hazardId")
                .asString();
    }

    /** The input of a registration. */
    public static Map<String, Object> hazard() {
        return new HashMap<>(Map.of(
                "enterpriseId", ENTERPRISE,
                "kind", "HAZARD",
                "source", "GOVERNMENT_INSPECTION",
                "severity", "MAJOR",
                "category", "用电安全",
                "description", "配电室电缆绝缘破损",
                "location", "一车间配电室",
                "occurredAt", "2026-03-02T09:00:00+08:00"));
    }

    /** The input of an order, due on 20 March 2026. */
    public static Map<String, Object> order() {
        return new HashMap<>(Map.of(
                "handling", "WITHIN_TIME_LIMIT",
                "dueOn", "2026-03-20",
                "responsiblePerson", Map.of("personId", "p-17", "post", "生产部经理"),
                "requirement", "更换破损电缆并做绝缘检测",
                "safety", "ASSURED",
                "interimMeasures", "切断该回路电源并设置警戒"));
    }

    /** The input of the five elements of a plan. */
    public static Map<String, Object> plan() {
        return Map.of(
                "plan",
                Map.of(
                        "responsible", Map.of("personId", "p-17", "post", "生产部经理"),
                        "measures", "更换电缆",
                        "fundsFen", 500000,
                        "deadline", "2026-03-18",
                        "contingencyPlan", "停电检修，专人看守"));
    }

    /** Sends one step of the loop and returns the whole answer. */
    public JsonNode step(Role role, String mutation, String hazard, Map<String, ?> input, String when) {
        Map<String, Object> whole = new HashMap<>(input);
        whole.put("hazardId", hazard);
        whole.put("occurredAt", when);
        return as(role).mutate(mutation, whole, DECISION);
    }

    /** Sends one step that must be accepted, and returns the decision. */
    public JsonNode done(Role role, String mutation, String hazard, Map<String, ?> input, String when) {
        return accepted(step(role, mutation, hazard, input, when), mutation);
    }

    /** Orders, plans, tracks and submits. */
    public void submitted(String hazard) {
        done(Role.OFFICER, "orderRectification", hazard, order(), "2026-03-02T10:00:00+08:00");
        done(Role.ENTERPRISE, "fixRectificationPlan", hazard, plan(), "2026-03-03T10:00:00+08:00");
        done(Role.OFFICER, "recordTracking", hazard, Map.of("finding", "已开工"), "2026-03-08T10:00:00+08:00");
        done(
                Role.ENTERPRISE,
                "submitRectification",
                hazard,
                Map.of("report", "已完成更换", "evidence", List.of(Map.of("title", "整改后照片", "sha256", "a".repeat(64)))),
                "2026-03-15T10:00:00+08:00");
    }

    /** Goes on from a submission to the strike-off, and returns the position of that. */
    public String closed(String hazard) {
        managerIsOnDuty();
        done(Role.ENTERPRISE, "recheckByEnterprise", hazard, Map.of("conclusion", "合格"), "2026-03-15T11:00:00+08:00");
        done(
                Role.ENTERPRISE,
                "acceptRectification",
                hazard,
                Map.of("department", "设备部", "conclusion", "同意验收"),
                "2026-03-15T14:00:00+08:00");
        done(
                Role.SAFETY_MANAGER,
                "verifyRectificationOnSite",
                hazard,
                Map.of("quality", "QUALIFIED", "conclusion", "现场核验合格"),
                "2026-03-16T09:00:00+08:00");
        done(
                Role.OFFICER,
                "recheckHazard",
                hazard,
                Map.of("result", "PASSED", "conclusion", "复查通过"),
                "2026-03-17T09:00:00+08:00");
        return done(
                        Role.OFFICER,
                        "closeHazard",
                        hazard,
                        Map.of("disposition", "RECTIFIED"),
                        "2026-03-17T10:00:00+08:00")
                .at("/position")
                .asString();
    }

    private static JsonNode accepted(JsonNode answer, String mutation) {
        JsonNode decision = answer.at("/data/" + mutation);
        if (decision.isNull() || decision.isMissingNode()) {
            throw new AssertionError(mutation + " was refused: " + answer.toPrettyString());
        }
        return decision;
    }
}
