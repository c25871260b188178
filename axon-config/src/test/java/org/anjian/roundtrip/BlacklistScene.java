package org.anjian.roundtrip;

import java.util.List;
import org.anjian.MovedClock;
import org.anjian.api.enterprise.EnterpriseId;
import tools.jackson.databind.JsonNode;

/** What the people of a story about the blacklist do on a day, and what they read. */
final class BlacklistScene extends DatedScene {

    private final EnterpriseId enterprise;

    BlacklistScene(MovedClock.MovableClock clock, StoryPeople people, EnterpriseId enterprise) {
        super(clock, people);
        this.enterprise = enterprise;
    }

    List<String> violations() {
        return ask("demo-auditor", "{ violationBase(enterprise: \"" + enterprise + "\") { edges { node { state } } } }")
                .at("/violationBase/edges")
                .valueStream()
                .map(edge -> edge.at("/node/state").asString())
                .toList();
    }

    JsonNode entry(String id, String position) {
        String waiting = position.isEmpty() ? "" : ", position: \"" + position + "\"";
        return ask(
                        "demo-auditor",
                        "{ blacklistEntry(id: \"" + id + "\"" + waiting
                                + ") { state until publishBy overdueOn daysLate sanctions { area state } } }")
                .at("/blacklistEntry");
    }

    /** The kinds of its events, as an auditor reads them. */
    String history(String entry) {
        return ask("demo-auditor", "{ recordHistory(id: \"" + entry + "\", first: 50) { edges { node { type } } } }")
                .toString();
    }

    List<String> publicEntries() {
        return ids(ask("demo-public", "{ blacklist { edges { node { id } } } }").at("/blacklist/edges"));
    }

    List<String> onList(String day) {
        return ids(ask(
                        "demo-auditor",
                        "{ blacklist(filter: {onDate: \"" + day
                                + "\", region: \"530302\", sector: HAZARDOUS_CHEMICALS}) { edges { node { id } } } }")
                .at("/blacklist/edges"));
    }

    List<String> sanctioned() {
        return ids(
                ask("demo-officer", "{ jointSanctions(enterprise: \"" + enterprise + "\") { edges { node { id } } } }")
                        .at("/jointSanctions/edges"));
    }

    List<String> batches() {
        return ask(
                        "demo-auditor",
                        "{ blacklistBatches(filter: {region: \"530302\"}) { edges { node { month state } } } }")
                .at("/blacklistBatches/edges")
                .valueStream()
                .map(edge -> edge.at("/node/month").asString() + " "
                        + edge.at("/node/state").asString())
                .toList();
    }

    private static List<String> ids(JsonNode edges) {
        return edges.valueStream().map(edge -> edge.at("/node/id").asString()).toList();
    }
}
