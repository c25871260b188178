package org.anjian.query.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.anjian.api.document.DocumentAudience;
import org.anjian.api.document.view.EnforcementDocumentView;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.view.EnterpriseView;
import org.anjian.api.hazard.view.HazardView;
import org.anjian.api.inspection.view.InspectionView;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.api.past.PastMoment;
import org.anjian.api.permission.Contexts;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.RegionCode;
import org.anjian.api.rule.Rule;
import org.anjian.api.secrecy.Handled;
import org.anjian.api.secrecy.Level;
import org.anjian.api.unsafeact.view.UnsafeActView;
import org.anjian.query.Models;
import org.anjian.query.readmodel.ReadModel;
import org.anjian.query.search.DocumentMatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The filter for searches and the decision in code say the same of every document. */
class ReadFilterTest {

    private static final EnterpriseId OWN = new EnterpriseId("enterprise-own");
    private static final EnterpriseId OTHER = new EnterpriseId("enterprise-other");

    private final ReadFilter permissions = new ReadFilter(Contexts.permissions());

    private record Doc(List<String> regionPath, String enterpriseId, boolean published, String context) {}

    @Test
    void filter_and_code_agree_for_every_role_and_document() {
        for (Role role : Role.values()) {
            if (Contexts.permissions().reachOf(role, HazardView.class).isEmpty()) {
                continue;
            }
            Reading reading = permissions.of(actor(role, "530302"), HazardView.class);
            for (String region : List.of("530302", "530302101", "530303", "530300", "530000", "US-CA")) {
                for (EnterpriseId enterprise : List.of(OWN, OTHER)) {
                    for (boolean published : new boolean[] {true, false}) {
                        List<String> path = new RegionCode(region).path();
                        assertThat(DocumentMatch.matches(
                                        reading.filter(), new Doc(path, enterprise.raw(), published, "hazard-loop")))
                                .as("%s %s %s %s", role, region, enterprise, published)
                                .isEqualTo(reading.covers(path, enterprise, published));
                    }
                }
            }
        }
    }

    @Test
    void filter_and_fields_agree_for_every_role_and_kind_of_documents() {
        for (ReadModel<?, ?> model : Models.all()) {
            for (Role role : Role.values()) {
                if (Contexts.permissions().reachOf(role, model.viewType()).isEmpty()) {
                    continue;
                }
                Reading reading = permissions.of(actor(role, "530302"), model.viewType());
                for (Map<String, Object> document : documents()) {
                    assertThat(reading.covers(document))
                            .as("%s %s %s", model.name(), role, document)
                            .isEqualTo(DocumentMatch.matches(reading.filter(), document));
                }
            }
        }
    }

    /** Of every region, enterprise, account and publicity; a campaign, say, has no enterprise. */
    private static List<Map<String, Object>> documents() {
        List<Map<String, Object>> documents = new ArrayList<>();
        for (String region : List.of("530302101", "530303")) {
            for (EnterpriseId enterprise : List.of(OWN, OTHER)) {
                for (String account : List.of("a-1", "a-2")) {
                    Map<String, Object> document = new LinkedHashMap<>();
                    document.put("regionPath", new RegionCode(region).path());
                    documents.add(Map.copyOf(document));
                    document.put("id", enterprise.raw());
                    document.put("enterpriseId", enterprise.raw());
                    document.put("enterpriseIds", List.of("enterprise-third", enterprise.raw()));
                    document.put("accounts", List.of(account));
                    document.put("published", account.equals("a-2"));
                    documents.add(document);
                    documents.addAll(issued(document, account));
                }
            }
        }
        return documents;
    }

    /** Documents that are issued for other records: for each audience, by who handles the record. */
    private static List<Map<String, Object>> issued(Map<String, Object> document, String account) {
        return Stream.of(DocumentAudience.values())
                .map(audience -> {
                    Map<String, Object> issued = new LinkedHashMap<>(document);
                    issued.put("shownTo", document.get("enterpriseId"));
                    issued.put("audiences", List.of(audience.name()));
                    issued.put("concealed", false);
                    issued.put("team", List.of(account));
                    return issued;
                })
                .toList();
    }

    @Test
    void a_document_is_read_by_whoever_reads_its_record() {
        Map<String, Object> ofCase =
                Map.of("regionPath", List.of("530302"), "audiences", List.of("PENALTY_CASE"), "team", List.of("a-1"));
        Map<String, Object> ofMeasure =
                Map.of("regionPath", List.of("530302"), "audiences", List.of("ENFORCEMENT_MEASURE"), "team", List.of());

        assertThat(reads(Role.OFFICER, ofCase)).isTrue();
        assertThat(reads(Role.OFFICER, Map.of("regionPath", List.of("530302"), "audiences", List.of("PENALTY_CASE"))))
                .isFalse();
        assertThat(reads(Role.COMMITTEE_OFFICE, ofCase)).isFalse();
        assertThat(reads(Role.GOVERNMENT, ofCase)).isFalse();
        assertThat(reads(Role.GOVERNMENT, ofMeasure)).isTrue();
        assertThat(reads(Role.OFFICER, ofMeasure)).isTrue();
    }

    private boolean reads(Role role, Map<String, Object> document) {
        return permissions
                .of(actor(role, "530302"), EnforcementDocumentView.class)
                .covers(document);
    }

    @Test
    void superiors_read_downwards_and_peers_never() {
        Reading county = permissions.of(actor(Role.OFFICER, "530302"), HazardView.class);

        assertThat(county.covers(new RegionCode("530302101").path(), OTHER, false))
                .isTrue();
        assertThat(county.covers(new RegionCode("530303").path(), OTHER, false)).isFalse();
        assertThat(county.covers(new RegionCode("530300").path(), OTHER, false)).isFalse();
    }

    @Test
    void an_enterprise_sees_itself_alone_and_the_public_what_is_published() {
        assertThat(permissions
                        .of(actor(Role.ENTERPRISE, "530302"), EnterpriseView.class)
                        .enterpriseField())
                .isEqualTo("id");
        Reading enterprise = permissions.of(actor(Role.SAFETY_MANAGER, "530302"), HazardView.class);
        assertThat(enterprise.covers(List.of("530302"), OWN, false)).isTrue();
        assertThat(enterprise.covers(List.of("530302"), OTHER, true)).isFalse();
        Reading everyone = permissions.of(actor(Role.PUBLIC, "530302"), HazardView.class);
        assertThat(everyone.isReduced()).isTrue();
        assertThat(everyone.covers(List.of("530302"), OTHER, false)).isFalse();
    }

    @Test
    void whoever_has_no_grant_is_refused_and_events_are_never_published() {
        assertThatThrownBy(() -> permissions.of(actor(Role.PUBLIC, "530302"), UnsafeActView.class))
                .isInstanceOf(RefusedException.class);
        assertThat(permissions.ofEvents(actor(Role.MEDIA, "530302"), HazardView.class))
                .isEmpty();
    }

    @Test
    @Rule("QJ22B-08b")
    void who_handles_a_record_is_cleared_for_more_and_who_handled_it_in_the_past_is_not() {
        Handled record = () -> List.of("a-1");
        Actor officer = actor(Role.OFFICER, "530302");
        PastMoment past = PastMoment.ofRecorded(Instant.EPOCH, Instant.EPOCH, 0);
        assertThat(permissions
                        .of(officer, InspectionView.class)
                        .clearance(record)
                        .allows(Level.SECRET))
                .isTrue();
        assertThat(permissions
                        .of(officer, InspectionView.class)
                        .clearance((Handled) () -> List.of("another"))
                        .allows(Level.SECRET))
                .isFalse();
        assertThat(permissions
                        .of(officer.asOf(past), InspectionView.class)
                        .clearance(record)
                        .allows(Level.SECRET))
                .isFalse();
    }

    private static Actor actor(Role role, @Nullable String region) {
        return new Actor("a-1", role, "yjj", new RegionCode(region), OWN);
    }
}
