package org.anjian.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anjian.GraphQlClient;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Actor;
import org.anjian.api.message.LegalTime;
import org.anjian.api.message.Role;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.anjian.api.penaltycase.SubjectKind;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import org.anjian.security.DemoUsers;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** One mine in a county of its own, and what its regulator recorded of it. */
abstract class EnforcementScene {

    static final Duration PATIENCE = Duration.ofSeconds(20);
    static final RegionCode COUNTY = new RegionCode("530323");

    final EventStore store;
    final TransactionTemplate transaction;
    final DemoUsers users;

    @LocalServerPort
    int port;

    final String mine = UUID.randomUUID().toString();
    final EnterpriseId enterprise = new EnterpriseId("enterprise-figures-" + mine);
    final String bureau = "shizong-" + UUID.randomUUID();
    final Actor head = new Actor("head-" + bureau, Role.AGENCY_HEAD, bureau, COUNTY, null);

    EnforcementScene(EventStore store, PlatformTransactionManager transactions, DemoUsers users) {
        this.store = store;
        this.transaction = new TransactionTemplate(transactions);
        this.users = users;
    }

    @BeforeEach
    void the_mine_is_registered() {
        register("figures", mine);
    }

    void register(String scheme, String key) {
        JsonNode registered = GraphQlClient.as(Role.AGENCY_HEAD, users, port)
                .mutate(
                        "registerEnterprise",
                        Map.of(
                                "foreignIdentifier",
                                Map.of("scheme", scheme, "value", key),
                                "profile",
                                Map.of("name", "小煤矿", "sector", "COAL_MINE"),
                                "region",
                                COUNTY.raw(),
                                "occurredAt",
                                "2016-01-01T09:00:00+08:00"),
                        "enterpriseId");
        assertThat(registered.has("errors")).as(registered.toPrettyString()).isFalse();
    }

    static Instant at(String day) {
        return LegalTime.startOf(LocalDate.parse(day)).plus(Duration.ofHours(9));
    }

    void record(String type, String id, List<?> events) {
        List<DomainEventMessage<?>> messages = new ArrayList<>();
        for (Object event : events) {
            messages.add(new GenericDomainEventMessage<>(type, id, messages.size(), event, head.toMetadata()));
        }
        transaction.executeWithoutResult(status -> store.publish(messages));
    }

    JsonNode ask(Role role, String document, Map<String, ?> variables) {
        JsonNode answer = GraphQlClient.as(role, users, port).send(document, variables);
        assertThat(answer.has("errors")).as(answer.toPrettyString()).isFalse();
        return answer.path("data");
    }

    PenaltyCaseSubject subject(PenaltyCaseId id) {
        return new PenaltyCaseSubject(
                id, "立1号", SubjectKind.ENTERPRISE, null, enterprise, "矿山", Sector.COAL_MINE, COUNTY);
    }
}
