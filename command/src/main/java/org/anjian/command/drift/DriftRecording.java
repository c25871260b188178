package org.anjian.command.drift;

import org.anjian.api.drift.command.RecordDrift;
import org.anjian.api.drift.command.RecordDriftHealed;
import org.anjian.api.message.Decision;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Takes down what a check of the read models found, and what was healed. */
@Component
class DriftRecording {

    private final Repository<Drift> repository;

    DriftRecording(Repository<Drift> repository) {
        this.repository = repository;
    }

    @CommandHandler
    Decision handle(RecordDrift command) throws Exception {
        return repository.loadOrCreate(command.driftId().raw(), Drift::new).invoke(drift -> drift.record(command));
    }

    @CommandHandler
    Decision handle(RecordDriftHealed command) {
        return repository.load(command.driftId().raw()).invoke(drift -> drift.record(command));
    }
}
