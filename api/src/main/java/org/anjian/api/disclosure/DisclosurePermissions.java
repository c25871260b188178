package org.anjian.api.disclosure;

import static org.anjian.api.message.Role.AGENCY_HEAD;
import static org.anjian.api.message.Role.AUDITOR;
import static org.anjian.api.message.Role.COMMITTEE_OFFICE;
import static org.anjian.api.message.Role.ENTERPRISE;
import static org.anjian.api.message.Role.GOVERNMENT;
import static org.anjian.api.message.Role.MEDIA;
import static org.anjian.api.message.Role.OFFICER;
import static org.anjian.api.message.Role.PUBLIC;
import static org.anjian.api.message.Role.SAFETY_MANAGER;
import static org.anjian.api.message.Role.SYSTEM;
import static org.anjian.api.permission.Reach.ALL;
import static org.anjian.api.permission.Reach.JURISDICTION;
import static org.anjian.api.permission.Reach.OWN_ENTERPRISE;
import static org.anjian.api.permission.Reach.PUBLISHED;

import org.anjian.api.disclosure.command.CorrectDisclosure;
import org.anjian.api.disclosure.command.FindDueDate;
import org.anjian.api.disclosure.command.FollowDecision;
import org.anjian.api.disclosure.command.ProposeRedaction;
import org.anjian.api.disclosure.command.PublishEnforcementDecision;
import org.anjian.api.disclosure.command.PublishEnforcementElements;
import org.anjian.api.disclosure.command.ReplyToDisclosure;
import org.anjian.api.disclosure.command.RestoreDisclosure;
import org.anjian.api.disclosure.command.ReviewRedaction;
import org.anjian.api.disclosure.command.ScheduleDisclosure;
import org.anjian.api.disclosure.command.WithdrawDisclosure;
import org.anjian.api.disclosure.query.DisclosureTimeliness;
import org.anjian.api.disclosure.view.DisclosureView;
import org.anjian.api.disclosure.view.EnforcementElementsView;
import org.anjian.api.disclosure.view.PublicDecisionView;
import org.anjian.api.permission.PermissionTable;

/** Who makes decisions public, follows whether it is done in time, and reads what is public (信息公开). */
public final class DisclosurePermissions {

    private DisclosurePermissions() {}

    /** The table of the ledger of publication. */
    public static PermissionTable table() {
        return PermissionTable.of("disclosure-credit/disclosure")
                .allow(ScheduleDisclosure.class, ALL, SYSTEM)
                .allow(FollowDecision.class, ALL, SYSTEM)
                .allow(FindDueDate.class, ALL, SYSTEM)
                .allow(ProposeRedaction.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(ReviewRedaction.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(PublishEnforcementDecision.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(CorrectDisclosure.class, JURISDICTION, AGENCY_HEAD)
                .allow(WithdrawDisclosure.class, JURISDICTION, AGENCY_HEAD)
                .allow(RestoreDisclosure.class, JURISDICTION, AGENCY_HEAD)
                .allow(WithdrawDisclosure.class, ALL, SYSTEM)
                .allow(RestoreDisclosure.class, ALL, SYSTEM)
                .allow(ReplyToDisclosure.class, OWN_ENTERPRISE, ENTERPRISE)
                .allow(DisclosureView.class, JURISDICTION, OFFICER, AGENCY_HEAD, GOVERNMENT, COMMITTEE_OFFICE)
                .allow(DisclosureView.class, OWN_ENTERPRISE, ENTERPRISE)
                .allow(DisclosureView.class, ALL, AUDITOR)
                .because("QJ16-06h", ProposeRedaction.class, ReviewRedaction.class, PublishEnforcementDecision.class)
                .because("ML20-04e", CorrectDisclosure.class, WithdrawDisclosure.class, RestoreDisclosure.class)
                .build();
    }

    /** Who may read how far decisions are published in time. */
    public static PermissionTable timeliness() {
        return PermissionTable.of("disclosure-credit/timeliness")
                .allow(DisclosureTimeliness.class, JURISDICTION, OFFICER, AGENCY_HEAD, GOVERNMENT, COMMITTEE_OFFICE)
                .allow(DisclosureTimeliness.class, ALL, AUDITOR)
                .because("QJ16-06h", DisclosureTimeliness.class)
                .build();
    }

    /** What is public: everybody reads it, and only while it is. */
    public static PermissionTable publicDecisions() {
        return PermissionTable.of("disclosure-credit/publicdecision")
                .allow(PublicDecisionView.class, ALL, AUDITOR)
                .publish(PublicDecisionView.class)
                .build();
    }

    /** The table of the six elements of enforcement. */
    public static PermissionTable elements() {
        return PermissionTable.of("disclosure-credit/elements")
                .allow(PublishEnforcementElements.class, JURISDICTION, AGENCY_HEAD)
                .allow(EnforcementElementsView.class, ALL, OFFICER, AGENCY_HEAD, GOVERNMENT, COMMITTEE_OFFICE, AUDITOR)
                .allow(EnforcementElementsView.class, PUBLISHED, ENTERPRISE, SAFETY_MANAGER, PUBLIC, MEDIA)
                .because("ML20-05c", PublishEnforcementElements.class)
                .build();
    }
}
