package org.anjian.command.training;

import java.util.function.BiFunction;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.training.TrainingCommand;
import org.anjian.api.training.TrainingHours;
import org.anjian.api.training.TrainingSubject;
import org.anjian.api.training.command.AdoptTrainingPlan;
import org.anjian.api.training.command.CorrectTrainingRecord;
import org.anjian.api.training.command.DeclareTrainingHeadcount;
import org.anjian.api.training.command.RecordCommissioning;
import org.anjian.api.training.command.RecordEmergencyTraining;
import org.anjian.api.training.command.RecordExamResult;
import org.anjian.api.training.command.RecordTargetedTraining;
import org.anjian.api.training.command.RecordTrainingSession;
import org.anjian.command.enterprise.EnterpriseAdmission;
import org.anjian.command.enterprise.KnownEnterprise;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Opens training files and writes in them (培训档案). */
@Component
class TrainingRecording {

    private final Repository<TrainingFile> repository;
    private final EnterpriseAdmission admission;

    TrainingRecording(Repository<TrainingFile> repository, EnterpriseAdmission admission) {
        this.repository = repository;
        this.admission = admission;
    }

    @CommandHandler
    Decision handle(AdoptTrainingPlan command, Actor actor) throws Exception {
        return decide(command, actor, (file, subject) -> file.adopt(subject, command));
    }

    @CommandHandler
    Decision handle(DeclareTrainingHeadcount command, Actor actor) throws Exception {
        KnownEnterprise enterprise = admission.admit(actor, DeclareTrainingHeadcount.class, command.enterpriseId());
        int managerHours = TrainingHours.yearlyOfManagers(enterprise.sector());
        return decide(command, enterprise, (file, subject) -> file.declare(subject, command, managerHours));
    }

    @CommandHandler
    Decision handle(RecordTrainingSession command, Actor actor) throws Exception {
        return decide(command, actor, (file, subject) -> file.hold(subject, command));
    }

    @CommandHandler
    Decision handle(RecordEmergencyTraining command, Actor actor) throws Exception {
        return decide(command, actor, (file, subject) -> file.hold(subject, command));
    }

    @CommandHandler
    Decision handle(RecordTargetedTraining command, Actor actor) throws Exception {
        return decide(command, actor, (file, subject) -> file.hold(subject, command));
    }

    @CommandHandler
    Decision handle(RecordCommissioning command, Actor actor) throws Exception {
        return decide(command, actor, (file, subject) -> file.commission(subject, command));
    }

    @CommandHandler
    Decision handle(CorrectTrainingRecord command, Actor actor) throws Exception {
        return decide(command, actor, (file, subject) -> file.correct(subject, command));
    }

    @CommandHandler
    Decision handle(RecordExamResult command, Actor actor) throws Exception {
        return decide(command, actor, (file, subject) -> file.examine(subject, command));
    }

    private Decision decide(
            TrainingCommand command, Actor actor, BiFunction<TrainingFile, TrainingSubject, Decision> act)
            throws Exception {
        return decide(command, admission.admit(actor, command.getClass(), command.enterpriseId()), act);
    }

    private Decision decide(
            TrainingCommand command,
            KnownEnterprise enterprise,
            BiFunction<TrainingFile, TrainingSubject, Decision> act)
            throws Exception {
        TrainingSubject subject = new TrainingSubject(
                command.trainingFileId(), command.year(), enterprise.id(), enterprise.name(), enterprise.region());
        return repository.loadOrCreate(subject.id().raw(), TrainingFile::new).invoke(file -> act.apply(file, subject));
    }
}
