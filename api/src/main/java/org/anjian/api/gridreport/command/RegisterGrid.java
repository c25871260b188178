package org.anjian.api.gridreport.command;

import java.time.Instant;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.gridreport.GridCommand;
import org.anjian.api.gridreport.GridId;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Registers a grid of a township (网格划分, ML20-12e).
 *
 * @param code its number in the register of the township
 * @param region the township or village it lies in
 * @param township the body that takes its reports
 */
public record RegisterGrid(
        @TargetAggregateIdentifier GridId gridId,
        String code,
        String name,
        RegionCode region,
        ResponsibleBody township,
        Instant occurredAt,
        @Nullable String commandId)
        implements GridCommand {

    public RegisterGrid {
        gridId = gridId == null ? GridId.forCommand(commandId) : gridId;
        code = Required.name(code, "code");
        name = Required.name(name, "name");
        Required.value(region, "region");
        Required.value(township, "township");
        Required.value(occurredAt, "occurredAt");
    }
}
