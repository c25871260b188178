package org.anjian.api.ruleparameter;

import static org.anjian.api.message.Role.AGENCY_HEAD;
import static org.anjian.api.message.Role.AUDITOR;
import static org.anjian.api.message.Role.COMMITTEE_OFFICE;
import static org.anjian.api.message.Role.ENTERPRISE;
import static org.anjian.api.message.Role.GOVERNMENT;
import static org.anjian.api.message.Role.MEDIA;
import static org.anjian.api.message.Role.OFFICER;
import static org.anjian.api.message.Role.PUBLIC;
import static org.anjian.api.message.Role.SAFETY_MANAGER;
import static org.anjian.api.permission.Reach.ALL;
import static org.anjian.api.permission.Reach.JURISDICTION;
import static org.anjian.api.permission.Reach.PUBLISHED;

import org.anjian.api.permission.PermissionTable;
import org.anjian.api.ruleparameter.command.OverrideRuleParameter;
import org.anjian.api.ruleparameter.command.WithdrawRuleParameterOverride;
import org.anjian.api.ruleparameter.view.RuleParameterView;

/** Who records values of rules, and reads them. A rule is public: whoever is held to it may read it. */
public final class RuleParameterPermissions {

    private RuleParameterPermissions() {}

    /** The table of the context. */
    public static PermissionTable table() {
        return PermissionTable.of("rulebook/ruleparameter")
                .allow(OverrideRuleParameter.class, JURISDICTION, AGENCY_HEAD, GOVERNMENT)
                .allow(WithdrawRuleParameterOverride.class, JURISDICTION, AGENCY_HEAD, GOVERNMENT)
                .allow(RuleParameterView.class, ALL, OFFICER, AGENCY_HEAD, GOVERNMENT, COMMITTEE_OFFICE, AUDITOR)
                .allow(RuleParameterView.class, PUBLISHED, ENTERPRISE, SAFETY_MANAGER, PUBLIC, MEDIA)
                .because("QJ22B-02", OverrideRuleParameter.class, WithdrawRuleParameterOverride.class)
                .build();
    }
}
