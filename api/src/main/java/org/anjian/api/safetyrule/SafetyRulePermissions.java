package org.anjian.api.safetyrule;

import static org.anjian.api.message.Role.AGENCY_HEAD;
import static org.anjian.api.message.Role.AUDITOR;
import static org.anjian.api.message.Role.COMMITTEE_OFFICE;
import static org.anjian.api.message.Role.ENTERPRISE;
import static org.anjian.api.message.Role.OFFICER;
import static org.anjian.api.message.Role.SAFETY_MANAGER;
import static org.anjian.api.permission.Reach.ALL;
import static org.anjian.api.permission.Reach.JURISDICTION;
import static org.anjian.api.permission.Reach.OWN_ENTERPRISE;

import org.anjian.api.permission.PermissionTable;
import org.anjian.api.safetyrule.command.ConcludeNoRuleChange;
import org.anjian.api.safetyrule.command.EvaluateSafetyRule;
import org.anjian.api.safetyrule.command.ProposeRuleAmendment;
import org.anjian.api.safetyrule.command.PublishSafetyRule;
import org.anjian.api.safetyrule.command.RecordRuleDrafting;
import org.anjian.api.safetyrule.command.RecordRuleStudy;
import org.anjian.api.safetyrule.command.RetireSafetyRule;
import org.anjian.api.safetyrule.command.ReviseSafetyRule;
import org.anjian.api.safetyrule.command.SignSafetyRule;
import org.anjian.api.safetyrule.view.SafetyRuleView;

/** Who may do what with a safety rule or operating procedure, and read it. */
public final class SafetyRulePermissions {

    private SafetyRulePermissions() {}

    /** The table of the context. */
    public static PermissionTable table() {
        return PermissionTable.of("enterprise-registry/safetyrule")
                .allow(RecordRuleDrafting.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(ReviseSafetyRule.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(SignSafetyRule.class, OWN_ENTERPRISE, ENTERPRISE)
                .allow(PublishSafetyRule.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(RecordRuleStudy.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(EvaluateSafetyRule.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(ProposeRuleAmendment.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(ConcludeNoRuleChange.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(RetireSafetyRule.class, OWN_ENTERPRISE, ENTERPRISE)
                .allow(SafetyRuleView.class, JURISDICTION, OFFICER, AGENCY_HEAD, COMMITTEE_OFFICE)
                .allow(SafetyRuleView.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(SafetyRuleView.class, ALL, AUDITOR)
                .because("QJ22A-12.1", RecordRuleDrafting.class, ReviseSafetyRule.class)
                .because(
                        "QX24-03",
                        SignSafetyRule.class,
                        PublishSafetyRule.class,
                        RecordRuleStudy.class,
                        RetireSafetyRule.class)
                .because("QX24-02", EvaluateSafetyRule.class, ProposeRuleAmendment.class, ConcludeNoRuleChange.class)
                .build();
    }
}
