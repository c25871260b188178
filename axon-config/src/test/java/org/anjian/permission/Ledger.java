package org.anjian.permission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.EnterpriseProfile;
import org.anjian.api.enterprise.ForeignIdentifier;
import org.anjian.api.enterprise.command.RegisterEnterprise;
import org.anjian.api.hazard.HazardDecision;
import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.hazard.HazardKind;
import org.anjian.api.hazard.HazardSource;
import org.anjian.api.hazard.command.ListHazardForSupervision;
import org.anjian.api.hazard.command.RegisterHazard;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.api.region.RegionCode;
import org.anjian.api.region.RegionLevel;
import org.anjian.api.sector.Sector;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;

/** Sends commands as anyone, in the words of the tests of this package. */
final class Ledger {

    static final RegionCode CITY = new RegionCode("530300");
    static final Instant WHEN = Instant.parse("2026-03-01T01:00:00Z");

    private final CommandGateway gateway;

    Ledger(CommandGateway gateway) {
        this.gateway = gateway;
    }

    /** An actor of that role in that region, of that enterprise. */
    static Actor actor(Role role, String region, @Nullable EnterpriseId enterprise) {
        return new Actor("test-" + role, role, "test-body", new RegionCode(region), enterprise);
    }

    /** The head of the city's bureau, who may do most things anywhere in the city. */
    static Actor head() {
        return actor(Role.AGENCY_HEAD, CITY.raw(), null);
    }

    @SuppressWarnings("unchecked")
    <R> R send(Object command, Actor actor) {
        return (R) gateway.sendAndWait(
                GenericCommandMessage.asCommandMessage(command).andMetaData(new HashMap<>(actor.toMetadata())),
                60,
                TimeUnit.SECONDS);
    }

    EnterpriseId enterprise(String name, String region) {
        RegisterEnterprise command = new RegisterEnterprise(
                null,
                new ForeignIdentifier("test", name),
                new EnterpriseProfile(name, Sector.INDUSTRY, null, null, null, null),
                new RegionCode(region),
                WHEN,
                null);
        send(command, head());
        return command.enterpriseId();
    }

    HazardDecision hazard(EnterpriseId enterprise, HazardGrade severity, Map<Role, HazardSource> as) {
        Role role = as.keySet().iterator().next();
        return send(
                new RegisterHazard(
                        HazardId.next(),
                        enterprise,
                        HazardKind.HAZARD,
                        as.get(role),
                        severity,
                        "类别",
                        null,
                        "描述",
                        "地点",
                        WHEN,
                        null),
                actor(role, CITY.raw(), enterprise));
    }

    void list(HazardId hazard) {
        send(
                new ListHazardForSupervision(
                        hazard, RegionLevel.CITY, LocalDate.of(2026, 6, 1), "挂牌督办", WHEN.plusSeconds(60), null),
                head());
    }
}
