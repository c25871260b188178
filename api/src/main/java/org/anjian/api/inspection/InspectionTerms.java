package org.anjian.api.inspection;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.entrustment.EntrustmentId;
import org.anjian.api.operation.OperationId;
import org.anjian.api.randomdraw.RandomDrawId;
import org.anjian.api.refusal.Required;
import org.anjian.api.secrecy.Classified;
import org.anjian.api.secrecy.Level;
import org.jspecify.annotations.Nullable;

/**
 * What an inspection is opened with.
 *
 * @param experts codes of the expert library
 * @param participants the other departments
 * @param entrustmentId the entrustment or authorisation it rests on
 */
public record InspectionTerms(
        InspectionLayer layer,
        EnforcementForm form,
        List<InspectionMatter> matters,
        LocalDate scheduledOn,
        @Classified(Level.INTERNAL) String purpose,
        @Classified(Level.INTERNAL) @Nullable PlanReference plan,
        @Classified(Level.INTERNAL) @Nullable String offPlanReason,
        @Nullable ChecklistReference checklist,
        List<String> experts,
        List<ResponsibleBody> participants,
        @Nullable OperationId operationId,
        @Classified(Level.INTERNAL) @Nullable RandomDrawId drawId,
        @Nullable EntrustmentId entrustmentId) {

    public InspectionTerms {
        Required.value(layer, "layer");
        Required.value(form, "form");
        matters = Required.list(matters, "matters");
        Required.value(scheduledOn, "scheduledOn");
        purpose = Required.text(purpose, "purpose");
        offPlanReason = Required.optionalText(offPlanReason, "offPlanReason");
        experts = Required.list(experts, "experts");
        participants = Required.list(participants, "participants");
    }
}
