package org.anjian.bench;

import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.api.region.RegionCode;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;

/** The command bus, as the head of the city's bureau uses it. */
final class Ledger {

    private static final RegionCode CITY = new RegionCode("530300");

    private final CommandGateway gateway;
    private final MetaData head =
            MetaData.from(new Actor("bench-head", Role.AGENCY_HEAD, "bench", CITY, null).toMetadata());

    Ledger(CommandGateway gateway) {
        this.gateway = gateway;
    }

    /** Sends a command; returns when it is acknowledged. */
    <R> R send(Object command) {
        return gateway.sendAndWait(command, head);
    }
}
