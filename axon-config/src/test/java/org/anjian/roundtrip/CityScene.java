package org.anjian.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.anjian.GraphQlClient;
import org.anjian.MovedClock;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.EnterpriseProfile;
import org.anjian.api.enterprise.event.EnterpriseRegistered;
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.hazard.HazardKind;
import org.anjian.api.hazard.HazardSource;
import org.anjian.api.hazard.HazardSubject;
import org.anjian.api.hazard.event.HazardRegistered;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.message.LegalTime;
import org.anjian.api.message.Role;
import org.anjian.api.monthlyreturn.MonthlyReturnId;
import org.anjian.api.monthlyreturn.command.CompileMonthlyReturn;
import org.anjian.api.monthlyreturn.command.DeclareNoTypicalCases;
import org.anjian.api.monthlyreturn.command.EndMonthlyReturnDuty;
import org.anjian.api.monthlyreturn.command.SignMonthlyReturn;
import org.anjian.api.monthlyreturn.command.SubmitMonthlyReturn;
import org.anjian.api.monthlyreturn.event.MonthlyReturnCompiled;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.anjian.api.penaltycase.SubjectKind;
import org.anjian.api.penaltycase.event.PenaltyDecisionChanged;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import org.anjian.security.DemoUser;
import org.anjian.security.DemoUsers;
import org.awaitility.core.ThrowingRunnable;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** A node whose clock is moved, the people of bureaus and offices, what they find and decide, and how their returns are made. */
final class CityScene {

    static final Duration PATIENCE = Duration.ofSeconds(20);

    private final CommandGateway gateway;
    private final EventStore store;
    private final TransactionTemplate transaction;
    private final MovedClock.MovableClock clock;
    private final DemoUsers users;
    private final int port;

    CityScene(
            CommandGateway gateway,
            EventStore store,
            TransactionTemplate transaction,
            MovedClock.MovableClock clock,
            DemoUsers users,
            int port) {
        this.gateway = gateway;
        this.store = store;
        this.transaction = transaction;
        this.clock = clock;
        this.users = users;
        this.port = port;
    }

    /** A regulator of a level. */
    record Bureau(String code, RegionCode region) {

        Actor officer() {
            return new Actor("officer-" + code, Role.OFFICER, code, region, null);
        }

        Actor head() {
            return new Actor("head-" + code, Role.AGENCY_HEAD, code, region, null);
        }

        MonthlyReturnId month(String month) {
            return MonthlyReturnId.of(code, region, month);
        }
    }

    static Actor office(RegionCode region) {
        return new Actor("office-" + region, Role.COMMITTEE_OFFICE, "committee-" + region, region, null);
    }

    static Instant at(String day) {
        return LegalTime.startOf(LocalDate.parse(day)).plusSeconds(9 * 3600);
    }

    void itIs(String local) {
        clock.set(local.length() == 10 ? local + "T09:00" : local);
    }

    Instant now() {
        return clock.instant();
    }

    Decision send(Object command, Actor actor) {
        return gateway.sendAndWait(
                GenericCommandMessage.asCommandMessage(command).andMetaData(new HashMap<>(actor.toMetadata())),
                60,
                TimeUnit.SECONDS);
    }

    String refusal(Object command, Actor actor) {
        try {
            send(command, actor);
            return "accepted";
        } catch (RuntimeException refused) {
            return refused.getMessage();
        }
    }

    /** Puts a mutation in the name of a demo user; returns the id and the position that it was answered with. */
    JsonNode mutate(Role role, String name, Map<String, ?> input) {
        JsonNode answer = GraphQlClient.as(role, users, port).mutate(name, input, "id position");
        assertThat(answer.has("errors")).as(answer.toPrettyString()).isFalse();
        return answer.path("data").path(name);
    }

    /** What is at a path, for a demo user of that role, or for anybody where there is none. */
    HttpResponse<byte[]> get(@Nullable Role role, String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        if (role != null) {
            DemoUser reader = users.all().stream()
                    .filter(user -> user.actor().role() == role)
                    .findFirst()
                    .orElseThrow();
            String pair = reader.actor().id() + ":" + reader.password();
            request.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    JsonNode ask(Role role, String document) {
        JsonNode answer = GraphQlClient.as(role, users, port).send(document, Map.of());
        assertThat(answer.has("errors")).as(answer.toPrettyString()).isFalse();
        return answer.path("data");
    }

    JsonNode ask(String document) {
        return ask(Role.AUDITOR, document);
    }

    static void eventually(ThrowingRunnable assertion) {
        await().atMost(PATIENCE).untilAsserted(assertion);
    }

    void record(String type, String id, int first, Actor actor, List<?> events) {
        List<DomainEventMessage<?>> messages = new ArrayList<>();
        for (Object event : events) {
            messages.add(new GenericDomainEventMessage<>(type, id, first + messages.size(), event, actor.toMetadata()));
        }
        transaction.executeWithoutResult(status -> store.publish(messages));
    }

    void enterprise(EnterpriseId id, Sector sector, RegionCode region) {
        record(
                "Enterprise",
                id.raw(),
                0,
                office(region),
                List.of(new EnterpriseRegistered(
                        id,
                        at("2022-01-05"),
                        null,
                        null,
                        new EnterpriseProfile("单位" + id.raw().substring(11), sector, null, null, null, null),
                        region)));
    }

    private static EnterpriseId inspectedIn(RegionCode region) {
        return new EnterpriseId("enterprise-of-" + region);
    }

    /** A hazard that the bureau registers. */
    void hazard(Bureau bureau, Sector sector, RegionCode region, String day) {
        String id = "hazard-" + UUID.randomUUID();
        HazardSubject hazard = new HazardSubject(new HazardId(id), "YH-" + id, inspectedIn(region), "单位", region);
        record(
                "Hazard",
                id,
                0,
                bureau.officer(),
                List.of(new HazardRegistered(
                        hazard,
                        at(day),
                        HazardKind.HAZARD,
                        HazardSource.GOVERNMENT_INSPECTION,
                        HazardGrade.GENERAL,
                        "用电",
                        sector,
                        "配电箱无盖板",
                        "车间",
                        null)));
    }

    private static PenaltyCaseSubject penaltyCase(PenaltyCaseId id, Sector sector, RegionCode region) {
        return new PenaltyCaseSubject(
                id, "立" + id, SubjectKind.ENTERPRISE, null, inspectedIn(region), "单位", sector, region);
    }

    /** A penalty that the bureau decides. */
    PenaltyCaseId penalty(Bureau bureau, Sector sector, RegionCode region, String day, long fineFen) {
        PenaltyCaseId id = new PenaltyCaseId("penaltycase-" + UUID.randomUUID());
        PenaltyCaseSubject subject = penaltyCase(id, sector, region);
        record(
                "PenaltyCase",
                id.raw(),
                0,
                bureau.officer(),
                List.of(
                        PenaltyEvents.opened(subject, at(day)),
                        PenaltyEvents.fined(
                                subject,
                                at(day),
                                "罚" + id,
                                fineFen,
                                LocalDate.parse(day).plusDays(15))));
        return id;
    }

    /** The fine of a decision is changed. */
    void changed(
            PenaltyCaseId id, Bureau bureau, Sector sector, RegionCode region, String day, long before, long fineFen) {
        record(
                "PenaltyCase",
                id.raw(),
                2,
                bureau.officer(),
                List.of(new PenaltyDecisionChanged(
                        penaltyCase(id, sector, region), at(day), before, fineFen, fineFen, 0, "复议变更")));
    }

    /** Compiles, says that there were no typical cases, and has the head sign; the digest is the one of the event. */
    void sign(Bureau bureau, String month) {
        prepare(bureau, month);
        send(new DeclareNoTypicalCases(bureau.month(month), now(), null), bureau.officer());
        signPrepared(bureau, month);
    }

    void prepare(Bureau bureau, String month) {
        send(new CompileMonthlyReturn(bureau.code(), bureau.region(), month, now(), null), bureau.officer());
    }

    void signPrepared(Bureau bureau, String month) {
        String digest = store.readEvents(bureau.month(month).raw())
                .asStream()
                .map(DomainEventMessage::getPayload)
                .filter(MonthlyReturnCompiled.class::isInstance)
                .map(event -> ((MonthlyReturnCompiled) event).computed().sha256())
                .reduce((one, later) -> later)
                .orElseThrow();
        send(new SignMonthlyReturn(bureau.month(month), digest, now(), null), bureau.head());
    }

    /** The bureau reports no more after a month. */
    void lastOf(Bureau bureau, String month) {
        send(new EndMonthlyReturnDuty(bureau.month(month), "机构改革", now(), null), office(bureau.region()));
    }

    void submit(Bureau bureau, String month) {
        send(new SubmitMonthlyReturn(bureau.month(month), now(), null), bureau.officer());
    }

    /** A bulletin as the auditor sees it. */
    JsonNode bulletin(RegionCode office, String quarter, @Nullable String position, String selection) {
        String wait = position == null ? "" : ", position: \"" + position + "\"";
        return ask("{ quarterlyBulletin(office: \"" + office + "\", quarter: \"" + quarter + "\"" + wait + ") { "
                        + selection + " } }")
                .path("quarterlyBulletin");
    }

    /** The digest of what the office compiled last. */
    String digest(RegionCode office, String quarter, String position) {
        return bulletin(office, quarter, position, "compiled { sha256 }")
                .at("/compiled/sha256")
                .asString();
    }

    static long value(JsonNode figures, String figure) {
        return figures.valueStream()
                .filter(one -> one.path("figure").asString().equals(figure))
                .findFirst()
                .orElseThrow()
                .path("value")
                .asLong();
    }
}
