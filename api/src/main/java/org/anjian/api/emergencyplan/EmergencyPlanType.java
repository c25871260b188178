package org.anjian.api.emergencyplan;

import java.util.EnumSet;
import java.util.Set;

/** The kinds of emergency rescue plans (应急救援预案). */
public enum EmergencyPlanType {
    /** The comprehensive plan (综合应急预案). */
    COMPREHENSIVE,
    /** A special plan (专项应急预案). */
    SPECIAL,
    /** An on-site disposal scheme (现场处置方案). */
    ONSITE;

    /** The elements that a plan of this kind must have (GB/T 29639-2020; QX24-05). */
    public Set<PlanElement> requiredElements() {
        return switch (this) {
            case COMPREHENSIVE ->
                EnumSet.of(
                        PlanElement.SCOPE,
                        PlanElement.ORGANISATION,
                        PlanElement.RESPONSE,
                        PlanElement.AFTERMATH,
                        PlanElement.SUPPORT);
            case SPECIAL ->
                EnumSet.of(
                        PlanElement.SCOPE,
                        PlanElement.ORGANISATION,
                        PlanElement.RESPONSE,
                        PlanElement.MEASURES,
                        PlanElement.SUPPORT);
            case ONSITE ->
                EnumSet.of(
                        PlanElement.RISK_DESCRIPTION,
                        PlanElement.ORGANISATION,
                        PlanElement.MEASURES,
                        PlanElement.PRECAUTIONS);
        };
    }
}
