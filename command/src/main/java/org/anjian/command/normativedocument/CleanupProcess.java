package org.anjian.command.normativedocument;

import org.anjian.api.normativedocument.CleanupTerm;
import org.anjian.api.normativedocument.DocumentCleanupId;
import org.anjian.api.normativedocument.command.ExpectDocumentCleanup;
import org.anjian.api.normativedocument.event.NormativeDocumentRegistered;
import org.anjian.api.region.Region;
import org.anjian.api.region.RegionCode;
import org.anjian.api.region.RegionLevel;
import org.anjian.api.region.Regions;
import org.anjian.command.process.OwnCommands;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** The document that asks for the clean-up lays it on every county where it applies: silence is a fact too (QJ16-01b). */
@Component
@ProcessingGroup("document-cleanup")
@DisallowReplay
public class CleanupProcess {

    private final OwnCommands commands;
    private final Regions regions;

    CleanupProcess(OwnCommands commands, Regions regions) {
        this.commands = commands;
        this.regions = regions;
    }

    @EventHandler
    void on(NormativeDocumentRegistered event) {
        if (event.document().number().equals(CleanupTerm.DOCUMENT)) {
            regions.all().stream()
                    .map(Region::code)
                    .filter(region -> region.level() == RegionLevel.COUNTY)
                    .filter(region -> region.isWithin(event.document().region()))
                    .forEach(region -> commands.send(expectation(region, event), region));
        }
    }

    private static ExpectDocumentCleanup expectation(RegionCode region, NormativeDocumentRegistered event) {
        return new ExpectDocumentCleanup(region, event.occurredAt(), "expect/" + DocumentCleanupId.of(region));
    }
}
