package org.anjian.api.emergencyplan.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.emergencyplan.EmergencyPlanCommand;
import org.anjian.api.emergencyplan.EmergencyPlanId;
import org.anjian.api.emergencyplan.EmergencyPlanType;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.person.PersonId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records the assessment of risks and the survey of resources with which a plan begins (风险评估、应急资源调查, QX24-05).
 *
 * @param resources the emergency resources found
 * @param participants the safety managers who took part
 */
public record RecordEmergencyRiskAssessment(
        @TargetAggregateIdentifier EmergencyPlanId emergencyPlanId,
        EnterpriseId enterpriseId,
        EmergencyPlanType type,
        String name,
        String risks,
        String resources,
        List<PersonId> participants,
        Instant occurredAt,
        @Nullable String commandId)
        implements EmergencyPlanCommand {

    public RecordEmergencyRiskAssessment {
        emergencyPlanId = emergencyPlanId == null ? EmergencyPlanId.forCommand(commandId) : emergencyPlanId;
        Required.value(enterpriseId, "enterpriseId");
        Required.value(type, "type");
        name = Required.name(name, "name");
        risks = Required.text(risks, "risks");
        resources = Required.text(resources, "resources");
        participants = Required.list(participants, "participants");
        Required.value(occurredAt, "occurredAt");
    }
}
