package org.anjian.roundtrip;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.anjian.api.disclosure.ElementKind;
import tools.jackson.databind.JsonNode;

/** The ledger of publication as its people ask for it and act on it through GraphQL. */
final class PublicationScene {

    /** The text of a decision as it is published. */
    static final Map<String, String> TEXT = Map.of("title", "公开文本", "sha256", "a".repeat(64));

    private final DatedScene scene;

    PublicationScene(DatedScene scene) {
        this.scene = scene;
    }

    static Map<String, Object> proposal(String id, String summary) {
        return Map.of(
                "disclosureId",
                id,
                "wording",
                Map.of("summary", summary, "withheld", List.of("INFORMER", "PERSONAL_DATA")));
    }

    static Map<String, Object> review(String id) {
        return Map.of("disclosureId", id, "outcome", "APPROVED", "note", "可以公开");
    }

    static Map<String, Object> publication(String id) {
        return Map.of("disclosureId", id, "channel", "区政府网站", "text", TEXT);
    }

    static Map<String, Object> change(String id) {
        return Map.of("disclosureId", id, "reason", "决定变更", "legalBasis", "行政处罚法第四十八条");
    }

    static Map<String, Object> withdrawal(String id, String reason) {
        return Map.of("disclosureId", id, "reason", reason, "explanation", "撤回公开", "legalBasis", "行政处罚法第四十八条");
    }

    static Map<String, Object> elements(int count) {
        return Map.of(
                "agency",
                Map.of("code", "qujing-emergency-bureau", "name", "曲靖市应急管理局"),
                "region",
                "530300",
                "elements",
                Arrays.stream(ElementKind.values())
                        .limit(count)
                        .map(kind -> Map.of("kind", kind, "channel", "市政府网站", "text", TEXT))
                        .toList());
    }

    JsonNode officers(String id) {
        return officers(id, "");
    }

    JsonNode officers(String id, String further) {
        return scene.ask(
                        "demo-officer",
                        "{ disclosure(id: \"" + id + "\"" + further
                                + ") { state dueOn overdueOn timeliness workingDays withdrawBy withdrawalTimeliness"
                                + " term { workingDays } } }")
                .at("/disclosure");
    }

    List<String> listed(String who, String filter) {
        return scene.ask(who, "{ disclosures(first: 10, filter: {" + filter + "}) { edges { node { id } } } }")
                .at("/disclosures/edges")
                .valueStream()
                .map(edge -> edge.at("/node/id").asString())
                .toList();
    }

    JsonNode timeliness() {
        return scene.ask(
                        "demo-government",
                        "{ disclosureTimeliness(period: {from: \"2025-10-01\", to: \"2025-10-31\"}, region:"
                                + " \"530302\") { due onTime late open overdue dueUnknown onTimePercent meanWorkingDays"
                                + " overdueList { id } } }")
                .at("/disclosureTimeliness");
    }

    JsonNode ofTheBureau() {
        return scene.ask(
                        "demo-public",
                        "{ enforcementElements(agency: \"qujing-emergency-bureau\") { completeness missing taskOpen }"
                                + " }")
                .at("/enforcementElements");
    }

    List<String> lacking(ElementKind kind) {
        return scene.ask(
                        "demo-public",
                        "{ enforcementElementsOfAgencies(filter: {missing: [" + kind
                                + "]}) { edges { node { agency { code } } } } }")
                .at("/enforcementElementsOfAgencies/edges")
                .valueStream()
                .map(edge -> edge.at("/node/agency/code").asString())
                .toList();
    }

    List<JsonNode> violations(String who) {
        return scene.ask(
                        who,
                        "{ violationBase(enterprise: \"enterprise-91530302MA6K00001A\") { edges { node { facts basis }"
                                + " } } }")
                .at("/violationBase/edges")
                .valueStream()
                .toList();
    }
}
