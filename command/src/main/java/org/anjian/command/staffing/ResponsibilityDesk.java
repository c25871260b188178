package org.anjian.command.staffing;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.staffing.CommitteeDirector;
import org.anjian.api.staffing.DeclarationStatus;
import org.anjian.api.staffing.FiveImplementation;
import org.anjian.api.staffing.FiveInPlace;
import org.anjian.api.staffing.ManagementLevel;
import org.anjian.api.staffing.StaffingRefusal;
import org.anjian.api.staffing.command.AssignEnterpriseResponsibility;
import org.anjian.api.staffing.command.AssignPostResponsibility;
import org.anjian.api.staffing.command.DeclareResponsibilitySystem;
import org.anjian.api.staffing.command.DefineResponsibilityPost;
import org.anjian.api.staffing.command.EstablishEnterpriseSafetyCommittee;
import org.anjian.api.staffing.command.RecordLeadership;
import org.anjian.api.staffing.event.EnterpriseResponsibilityAssigned;
import org.anjian.api.staffing.event.EnterpriseSafetyCommitteeEstablished;
import org.anjian.api.staffing.event.LeadershipRecorded;
import org.anjian.api.staffing.event.PostResponsibilityAssigned;
import org.anjian.api.staffing.event.ResponsibilityPostDefined;
import org.anjian.api.staffing.event.ResponsibilitySystemDeclared;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.deadline.DeadlineManager;
import org.springframework.stereotype.Component;

/** Takes in who leads an enterprise and who answers for what (责任体系). */
@Component
class ResponsibilityDesk {

    private final StaffingRecords records;

    ResponsibilityDesk(StaffingRecords records) {
        this.records = records;
    }

    @CommandHandler
    Decision handle(RecordLeadership command, Actor actor, DeadlineManager deadlines) throws Exception {
        return records.act(
                command,
                actor,
                deadlines,
                (file, subject) -> new LeadershipRecorded(subject, command.occurredAt(), command.leaders()));
    }

    @CommandHandler
    Decision handle(AssignEnterpriseResponsibility command, Actor actor, DeadlineManager deadlines) throws Exception {
        return records.act(
                command,
                actor,
                deadlines,
                (file, subject) -> new EnterpriseResponsibilityAssigned(
                        subject, command.occurredAt(), command.role(), command.person(), command.responsibility()));
    }

    @CommandHandler
    Decision handle(DefineResponsibilityPost command, Actor actor, DeadlineManager deadlines) throws Exception {
        return records.act(command, actor, deadlines, (file, subject) -> {
            if (file.levelOf(command.post()) != null) {
                throw new RefusedException(StaffingRefusal.POST_DEFINED, "post");
            }
            requireParentAbove(file, command);
            return new ResponsibilityPostDefined(
                    subject, command.occurredAt(), command.post(), command.level(), command.title(), command.parent());
        });
    }

    @CommandHandler
    Decision handle(AssignPostResponsibility command, Actor actor, DeadlineManager deadlines) throws Exception {
        return records.act(command, actor, deadlines, (file, subject) -> {
            if (file.levelOf(command.post()) == null) {
                throw new RefusedException(StaffingRefusal.NO_SUCH_POST, "post");
            }
            return new PostResponsibilityAssigned(
                    subject, command.occurredAt(), command.post(), command.person(), command.responsibility());
        });
    }

    @CommandHandler
    Decision handle(EstablishEnterpriseSafetyCommittee command, Actor actor, DeadlineManager deadlines)
            throws Exception {
        return records.act(command, actor, deadlines, (file, subject) -> {
            boolean chaired = command.directorRole() == CommitteeDirector.CHAIRMAN
                    || command.directorRole() == CommitteeDirector.GENERAL_MANAGER;
            if (!chaired && file.duty().isAboveScale()) {
                throw new RefusedException(StaffingRefusal.DIRECTOR_MUST_BE_CHAIRMAN_OR_GM, "directorRole");
            }
            return new EnterpriseSafetyCommitteeEstablished(
                    subject, command.occurredAt(), command.directorRole(), command.director(), command.members());
        });
    }

    @CommandHandler
    Decision handle(DeclareResponsibilitySystem command, Actor actor, DeadlineManager deadlines) throws Exception {
        return records.act(command, actor, deadlines, (file, subject) -> {
            List<FiveImplementation> notImplemented =
                    missing(command.implemented(), EnumSet.allOf(FiveImplementation.class));
            List<FiveInPlace> notInPlace = missing(command.inPlace(), EnumSet.allOf(FiveInPlace.class));
            return new ResponsibilitySystemDeclared(
                    subject,
                    command.occurredAt(),
                    notImplemented.isEmpty() && notInPlace.isEmpty()
                            ? DeclarationStatus.COMPLETE
                            : DeclarationStatus.PARTIAL,
                    command.implemented(),
                    command.inPlace(),
                    notImplemented,
                    notInPlace);
        });
    }

    private static <T> List<T> missing(List<T> declared, Set<T> all) {
        return all.stream().filter(item -> !declared.contains(item)).toList();
    }

    private static void requireParentAbove(StaffingFile file, DefineResponsibilityPost command) {
        if (command.parent() == null) {
            if (command.level() != ManagementLevel.COMPANY) {
                throw new RefusedException(StaffingRefusal.PARENT_NOT_ABOVE, "parent");
            }
            return;
        }
        ManagementLevel above = file.levelOf(command.parent());
        if (above == null) {
            throw new RefusedException(StaffingRefusal.NO_SUCH_POST, "parent");
        }
        if (above.compareTo(command.level()) >= 0) {
            throw new RefusedException(StaffingRefusal.PARENT_NOT_ABOVE, "parent");
        }
    }
}
