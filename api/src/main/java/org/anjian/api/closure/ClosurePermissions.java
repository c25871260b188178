package org.anjian.api.closure;

import static org.anjian.api.message.Role.AGENCY_HEAD;
import static org.anjian.api.message.Role.AUDITOR;
import static org.anjian.api.message.Role.COMMITTEE_OFFICE;
import static org.anjian.api.message.Role.ENTERPRISE;
import static org.anjian.api.message.Role.GOVERNMENT;
import static org.anjian.api.message.Role.OFFICER;
import static org.anjian.api.message.Role.SYSTEM;
import static org.anjian.api.permission.Reach.ALL;
import static org.anjian.api.permission.Reach.JURISDICTION;
import static org.anjian.api.permission.Reach.OWN_ENTERPRISE;

import org.anjian.api.closure.command.DecideClosure;
import org.anjian.api.closure.command.ExecuteClosure;
import org.anjian.api.closure.command.ProposeClosure;
import org.anjian.api.closure.command.RecordClosureCriterion;
import org.anjian.api.closure.command.WithdrawClosureProposal;
import org.anjian.api.closure.view.ClosureView;
import org.anjian.api.permission.PermissionTable;

/** Who may do what with a closing, and read it: the regulator proposes, the people's government decides (QJ16-10c). */
public final class ClosurePermissions {

    private ClosurePermissions() {}

    /** The table of the context. */
    public static PermissionTable table() {
        return PermissionTable.of("penalty-case/closure")
                .allow(RecordClosureCriterion.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(RecordClosureCriterion.class, ALL, SYSTEM)
                .allow(ProposeClosure.class, JURISDICTION, AGENCY_HEAD)
                .allow(DecideClosure.class, JURISDICTION, GOVERNMENT)
                .allow(ExecuteClosure.class, JURISDICTION, OFFICER, AGENCY_HEAD, GOVERNMENT)
                .allow(WithdrawClosureProposal.class, JURISDICTION, AGENCY_HEAD)
                .allow(ClosureView.class, JURISDICTION, OFFICER, AGENCY_HEAD, GOVERNMENT, COMMITTEE_OFFICE)
                .allow(ClosureView.class, OWN_ENTERPRISE, ENTERPRISE)
                .allow(ClosureView.class, ALL, AUDITOR)
                .because("NL-AQ113", RecordClosureCriterion.class)
                .because("QJ16-10c", ProposeClosure.class, DecideClosure.class)
                .build();
    }
}
