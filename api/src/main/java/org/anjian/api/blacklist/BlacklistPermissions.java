package org.anjian.api.blacklist;

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

import org.anjian.api.blacklist.command.AcknowledgeJointSanction;
import org.anjian.api.blacklist.command.ApplyJointSanction;
import org.anjian.api.blacklist.command.ConcealBlacklistEntry;
import org.anjian.api.blacklist.command.DecideBlacklisting;
import org.anjian.api.blacklist.command.ExpectBlacklistBatch;
import org.anjian.api.blacklist.command.LiftJointSanction;
import org.anjian.api.blacklist.command.NotifyJointSanction;
import org.anjian.api.blacklist.command.ProposeBlacklisting;
import org.anjian.api.blacklist.command.PublishBlacklistBatch;
import org.anjian.api.blacklist.command.PublishBlacklistEntry;
import org.anjian.api.blacklist.command.RecordBlacklistStatement;
import org.anjian.api.blacklist.command.RefuseBlacklistRemoval;
import org.anjian.api.blacklist.command.RelistForFraud;
import org.anjian.api.blacklist.command.RemoveFromBlacklist;
import org.anjian.api.blacklist.command.RequestBlacklistRemoval;
import org.anjian.api.blacklist.command.ReviewBlacklistObjection;
import org.anjian.api.blacklist.command.ServeBlacklistNotice;
import org.anjian.api.blacklist.command.ShowBlacklistEntry;
import org.anjian.api.blacklist.command.WithdrawBlacklisting;
import org.anjian.api.blacklist.view.BlacklistBatchView;
import org.anjian.api.blacklist.view.BlacklistEntryView;
import org.anjian.api.permission.PermissionTable;

/** Who proposes, lists, publishes and removes, and who reads of it: what is public is read by everybody. */
public final class BlacklistPermissions {

    private BlacklistPermissions() {}

    /** The table of entries. */
    public static PermissionTable entries() {
        return PermissionTable.of("disclosure-credit/blacklistentry")
                .allow(ProposeBlacklisting.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(ProposeBlacklisting.class, ALL, SYSTEM)
                .allow(ServeBlacklistNotice.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(RecordBlacklistStatement.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(RecordBlacklistStatement.class, OWN_ENTERPRISE, ENTERPRISE)
                .allow(ReviewBlacklistObjection.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(WithdrawBlacklisting.class, JURISDICTION, AGENCY_HEAD)
                .allow(DecideBlacklisting.class, JURISDICTION, AGENCY_HEAD)
                .allow(PublishBlacklistEntry.class, JURISDICTION, OFFICER, AGENCY_HEAD, COMMITTEE_OFFICE)
                .allow(ConcealBlacklistEntry.class, ALL, SYSTEM)
                .allow(ShowBlacklistEntry.class, ALL, SYSTEM)
                .allow(NotifyJointSanction.class, JURISDICTION, OFFICER, AGENCY_HEAD, COMMITTEE_OFFICE)
                .allow(AcknowledgeJointSanction.class, JURISDICTION, OFFICER, AGENCY_HEAD, COMMITTEE_OFFICE)
                .allow(ApplyJointSanction.class, JURISDICTION, OFFICER, AGENCY_HEAD, COMMITTEE_OFFICE)
                .allow(LiftJointSanction.class, JURISDICTION, OFFICER, AGENCY_HEAD, COMMITTEE_OFFICE)
                .allow(RequestBlacklistRemoval.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(RequestBlacklistRemoval.class, OWN_ENTERPRISE, ENTERPRISE)
                .allow(RefuseBlacklistRemoval.class, JURISDICTION, AGENCY_HEAD)
                .allow(RemoveFromBlacklist.class, JURISDICTION, AGENCY_HEAD)
                .allow(RelistForFraud.class, JURISDICTION, AGENCY_HEAD)
                .allow(BlacklistEntryView.class, JURISDICTION, OFFICER, AGENCY_HEAD, GOVERNMENT, COMMITTEE_OFFICE)
                .allow(BlacklistEntryView.class, OWN_ENTERPRISE, ENTERPRISE)
                .allow(BlacklistEntryView.class, ALL, AUDITOR)
                .allow(BlacklistEntryView.class, PUBLISHED, SAFETY_MANAGER, PUBLIC, MEDIA)
                .because("QX24-P4e", ProposeBlacklisting.class)
                .because(
                        "NL-CREDIT",
                        ServeBlacklistNotice.class,
                        RecordBlacklistStatement.class,
                        ReviewBlacklistObjection.class,
                        WithdrawBlacklisting.class,
                        RequestBlacklistRemoval.class,
                        RefuseBlacklistRemoval.class,
                        RemoveFromBlacklist.class,
                        RelistForFraud.class)
                .because("QJ16-12a", DecideBlacklisting.class)
                .because("QJ16-12b", PublishBlacklistEntry.class)
                .because(
                        "QJ16-12c",
                        NotifyJointSanction.class,
                        AcknowledgeJointSanction.class,
                        ApplyJointSanction.class,
                        LiftJointSanction.class)
                .build();
    }

    /** The table of batches. */
    public static PermissionTable batches() {
        return PermissionTable.of("disclosure-credit/blacklistbatch")
                .allow(ExpectBlacklistBatch.class, JURISDICTION, AGENCY_HEAD, COMMITTEE_OFFICE)
                .allow(ExpectBlacklistBatch.class, ALL, SYSTEM)
                .allow(PublishBlacklistBatch.class, JURISDICTION, AGENCY_HEAD, COMMITTEE_OFFICE)
                .allow(BlacklistBatchView.class, JURISDICTION, OFFICER, AGENCY_HEAD, GOVERNMENT, COMMITTEE_OFFICE)
                .allow(BlacklistBatchView.class, ALL, AUDITOR)
                .allow(BlacklistBatchView.class, PUBLISHED, ENTERPRISE, SAFETY_MANAGER, PUBLIC, MEDIA)
                .because("QJ16-08e", ExpectBlacklistBatch.class, PublishBlacklistBatch.class)
                .build();
    }
}
