package org.anjian.command.worker;

import java.util.function.BiFunction;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.worker.WorkerCommand;
import org.anjian.api.worker.WorkerSubject;
import org.anjian.api.worker.command.DecideWorkerMeasure;
import org.anjian.api.worker.command.ProposeWorkerMeasure;
import org.anjian.api.worker.command.RecordPreJobEducation;
import org.anjian.api.worker.command.RecordPreJobExam;
import org.anjian.api.worker.command.RecordWorkerEntry;
import org.anjian.api.worker.command.RecordWorkerViolation;
import org.anjian.api.worker.command.StartWork;
import org.anjian.command.enterprise.EnterpriseAdmission;
import org.anjian.command.enterprise.KnownEnterprise;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Takes in what is recorded of workers. */
@Component
class WorkerRecording {

    private final Repository<Worker> repository;
    private final EnterpriseAdmission admission;
    private final RepeatViolationLimits limits;

    WorkerRecording(Repository<Worker> repository, EnterpriseAdmission admission, RepeatViolationLimits limits) {
        this.repository = repository;
        this.admission = admission;
        this.limits = limits;
    }

    @CommandHandler
    Decision handle(RecordWorkerEntry command, Actor actor) throws Exception {
        KnownEnterprise enterprise = enterprise(command, actor);
        int hours = PreJobHours.owed(command.entry(), enterprise.sector());
        return decide(command, enterprise, (worker, subject) -> worker.enter(subject, command, hours));
    }

    @CommandHandler
    Decision handle(RecordPreJobEducation command, Actor actor) throws Exception {
        return decide(command, enterprise(command, actor), (worker, subject) -> worker.educate(subject, command));
    }

    @CommandHandler
    Decision handle(RecordPreJobExam command, Actor actor) throws Exception {
        return decide(command, enterprise(command, actor), (worker, subject) -> worker.examine(subject, command));
    }

    @CommandHandler
    Decision handle(StartWork command, Actor actor) throws Exception {
        return decide(command, enterprise(command, actor), (worker, subject) -> worker.start(subject, command));
    }

    @CommandHandler
    Decision handle(RecordWorkerViolation command, Actor actor) throws Exception {
        return decide(
                command, enterprise(command, actor), (worker, subject) -> worker.violate(subject, command, limits));
    }

    @CommandHandler
    Decision handle(ProposeWorkerMeasure command, Actor actor) throws Exception {
        return decide(command, enterprise(command, actor), (worker, subject) -> worker.propose(subject, command));
    }

    @CommandHandler
    Decision handle(DecideWorkerMeasure command, Actor actor) throws Exception {
        return decide(command, enterprise(command, actor), (worker, subject) -> worker.decide(subject, command));
    }

    private KnownEnterprise enterprise(WorkerCommand command, Actor actor) {
        return admission.admit(actor, command.getClass(), command.enterpriseId());
    }

    private Decision decide(
            WorkerCommand command, KnownEnterprise enterprise, BiFunction<Worker, WorkerSubject, Decision> act)
            throws Exception {
        WorkerSubject subject = new WorkerSubject(
                command.workerId(), command.workerNumber(), enterprise.id(), enterprise.name(), enterprise.region());
        return repository.loadOrCreate(subject.id().raw(), Worker::new).invoke(worker -> act.apply(worker, subject));
    }
}
