package org.anjian.command.blacklist;

import java.time.LocalDate;
import java.time.YearMonth;
import org.anjian.api.blacklist.BlacklistBatchId;
import org.anjian.api.blacklist.command.ExpectBlacklistBatch;
import org.anjian.api.blacklist.event.BlacklistBatchEvent;
import org.anjian.api.blacklist.event.BlacklistBatchOverdue;
import org.anjian.api.blacklist.event.BlacklistBatchPublished;
import org.anjian.api.region.RegionCode;
import org.anjian.command.process.OwnCommands;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Makes the batch of the next period owed once one was published or missed: silence is a fact too (QJ16-08e). */
@Component
@ProcessingGroup("blacklist-rhythm")
@DisallowReplay
public class BatchRhythm {

    private final OwnCommands commands;

    BatchRhythm(OwnCommands commands) {
        this.commands = commands;
    }

    @EventHandler
    void on(BlacklistBatchPublished event) {
        expectNext(event, event.delivery().dueOn());
    }

    @EventHandler
    void on(BlacklistBatchOverdue event) {
        expectNext(event, event.publishBy());
    }

    private void expectNext(BlacklistBatchEvent event, LocalDate last) {
        commands.send(next(event, last), event.batch().region());
    }

    /** The command; a second one for the same period has the same id and no second effect. */
    static ExpectBlacklistBatch next(BlacklistBatchEvent event, LocalDate last) {
        RegionCode region = event.batch().region();
        String month = YearMonth.from(last).plusMonths(1).toString();
        return new ExpectBlacklistBatch(
                region, month, event.occurredAt(), "expect/" + BlacklistBatchId.of(region, month));
    }
}
