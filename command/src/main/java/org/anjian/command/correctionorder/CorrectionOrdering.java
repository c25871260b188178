package org.anjian.command.correctionorder;

import org.anjian.api.correctionorder.CorrectionOrderId;
import org.anjian.api.correctionorder.CorrectionOrderRefusal;
import org.anjian.api.correctionorder.CorrectionOrderSubject;
import org.anjian.api.correctionorder.CorrectionTarget;
import org.anjian.api.correctionorder.OrderOrigin;
import org.anjian.api.correctionorder.OrderOriginKind;
import org.anjian.api.correctionorder.command.OrderCorrection;
import org.anjian.api.correctionorder.command.RepeatStaffingOrder;
import org.anjian.api.correctionorder.event.CorrectionOrdered;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.staffing.StaffingGapKind;
import org.anjian.command.enterprise.EnterpriseAdmission;
import org.anjian.command.enterprise.KnownEnterprise;
import org.anjian.command.enterprise.TerritorialCompetence;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Takes in the orders to correct. */
@Component
class CorrectionOrdering {

    /** What the orders of the staffing record rest on. */
    private static final String STAFFING_BASIS = "《中华人民共和国安全生产法》第九十七条";

    private final Repository<CorrectionOrder> repository;
    private final EnterpriseAdmission admission;

    CorrectionOrdering(Repository<CorrectionOrder> repository, EnterpriseAdmission admission) {
        this.repository = repository;
        this.admission = admission;
    }

    /** A shortfall of staff is ordered to be corrected on the staffing record, which knows whether it stands. */
    @CommandHandler
    Decision handle(OrderCorrection command, Actor actor, DeadlineManager deadlines) throws Exception {
        KnownEnterprise enterprise = admission.admit(actor, OrderCorrection.class, command.enterpriseId());
        if (command.origin().kind() == OrderOriginKind.STAFFING_SHORTFALL) {
            throw new RefusedException(CorrectionOrderRefusal.ORDER_THROUGH_STAFFING, "origin");
        }
        TerritorialCompetence.require(actor, enterprise, command.levelReason());
        return begin(
                new CorrectionOrdered(
                        subject(command.correctionOrderId(), enterprise, command, actor.organisation()),
                        command.occurredAt(),
                        command.violation(),
                        command.legalBasis(),
                        command.demand(),
                        command.dueOn(),
                        actor.id(),
                        command.levelReason()),
                deadlines);
    }

    @CommandHandler
    Decision handle(RepeatStaffingOrder command, Actor actor, DeadlineManager deadlines) throws Exception {
        KnownEnterprise enterprise =
                admission.admitEvenIfClosed(actor, RepeatStaffingOrder.class, command.enterpriseId());
        return begin(
                new CorrectionOrdered(
                        new CorrectionOrderSubject(
                                command.correctionOrderId(),
                                enterprise.id(),
                                enterprise.name(),
                                enterprise.region(),
                                CorrectionTarget.ENTERPRISE,
                                null,
                                OrderOrigin.ofStaffing(command.staffing(), command.gap()),
                                command.regulator()),
                        command.occurredAt(),
                        violationOf(command.gap()),
                        STAFFING_BASIS,
                        command.demand(),
                        command.dueOn(),
                        command.orderedBy(),
                        null),
                deadlines);
    }

    private static CorrectionOrderSubject subject(
            CorrectionOrderId id, KnownEnterprise enterprise, OrderCorrection command, String regulator) {
        return new CorrectionOrderSubject(
                id,
                enterprise.id(),
                enterprise.name(),
                enterprise.region(),
                command.target(),
                command.person(),
                command.origin(),
                regulator);
    }

    private static String violationOf(StaffingGapKind gap) {
        return switch (gap) {
            case STAFFING -> "未按照规定设置安全生产管理机构或者配备安全生产管理人员";
            case ENGINEERS -> "未按照规定配备注册安全工程师";
            case RESCUE -> "未按照规定建立应急救援组织或者签订救援协议";
            case FIRST_RESPONSIBLE -> "安全生产第一责任人与法定代表人不一致";
        };
    }

    private Decision begin(CorrectionOrdered ordered, DeadlineManager deadlines) throws Exception {
        return repository.newInstance(() -> new CorrectionOrder(ordered)).invoke(order -> order.begin(deadlines));
    }
}
