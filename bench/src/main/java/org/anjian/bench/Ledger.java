package org.anjian.bench;

import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.api.region.RegionCode;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;

/** The command bus, as the two actors of a run use it. */
final class Ledger {

    private static final RegionCode CITY = new RegionCode("530300");

    private final CommandGateway gateway;
    private final MetaData head = metadata("bench-head", Role.AGENCY_HEAD);
    private final MetaData importer = metadata("bench-importer", Role.IMPORTER);

    Ledger(CommandGateway gateway) {
        this.gateway = gateway;
    }

    /** Sends a command as the head of the city's bureau; returns when it is acknowledged. */
    <R> R send(Object command) {
        return gateway.sendAndWait(command, head);
    }

    void sendAsImporter(Object command) {
        gateway.sendAndWait(command, importer);
    }

    private static MetaData metadata(String id, Role role) {
        return MetaData.from(new Actor(id, role, "bench", CITY, null).toMetadata());
    }
}
