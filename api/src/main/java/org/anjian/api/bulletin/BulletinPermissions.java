package org.anjian.api.bulletin;

import static org.anjian.api.message.Role.AGENCY_HEAD;
import static org.anjian.api.message.Role.AUDITOR;
import static org.anjian.api.message.Role.COMMITTEE_OFFICE;
import static org.anjian.api.message.Role.GOVERNMENT;
import static org.anjian.api.message.Role.OFFICER;
import static org.anjian.api.message.Role.SYSTEM;
import static org.anjian.api.permission.Reach.ALL;
import static org.anjian.api.permission.Reach.JURISDICTION;

import org.anjian.api.bulletin.command.CompileQuarterlyBulletin;
import org.anjian.api.bulletin.command.CompleteBulletin;
import org.anjian.api.bulletin.command.CopyBulletinToLeadership;
import org.anjian.api.bulletin.command.DeliverBulletinBatch;
import org.anjian.api.bulletin.command.DistributeBulletin;
import org.anjian.api.bulletin.command.ExpectQuarterlyBulletin;
import org.anjian.api.bulletin.command.IssueQuarterlyBulletin;
import org.anjian.api.bulletin.command.RecordBulletinMedia;
import org.anjian.api.bulletin.command.RecordBulletinReceipts;
import org.anjian.api.bulletin.command.ReviseQuarterlyBulletin;
import org.anjian.api.bulletin.view.QuarterlyBulletinView;
import org.anjian.api.permission.PermissionTable;

/** Who makes quarterly bulletins and who reads them: offices their own level and below; enterprises read what was put to them. */
public final class BulletinPermissions {

    private BulletinPermissions() {}

    /** The table. */
    public static PermissionTable table() {
        return PermissionTable.of("bulletin-reporting/bulletin")
                .allow(ExpectQuarterlyBulletin.class, JURISDICTION, COMMITTEE_OFFICE)
                .allow(ExpectQuarterlyBulletin.class, ALL, SYSTEM)
                .allow(CompileQuarterlyBulletin.class, JURISDICTION, COMMITTEE_OFFICE)
                .allow(IssueQuarterlyBulletin.class, JURISDICTION, COMMITTEE_OFFICE)
                .allow(ReviseQuarterlyBulletin.class, JURISDICTION, COMMITTEE_OFFICE)
                .allow(DistributeBulletin.class, JURISDICTION, COMMITTEE_OFFICE)
                .allow(DeliverBulletinBatch.class, ALL, SYSTEM)
                .allow(RecordBulletinReceipts.class, ALL, SYSTEM)
                .allow(CopyBulletinToLeadership.class, JURISDICTION, COMMITTEE_OFFICE)
                .allow(RecordBulletinMedia.class, ALL, SYSTEM)
                .allow(CompleteBulletin.class, JURISDICTION, COMMITTEE_OFFICE)
                .allow(QuarterlyBulletinView.class, JURISDICTION, OFFICER, AGENCY_HEAD, GOVERNMENT, COMMITTEE_OFFICE)
                .allow(QuarterlyBulletinView.class, ALL, AUDITOR)
                .because("QJ22B-03", CompileQuarterlyBulletin.class)
                .because(
                        "QJ22B-13a",
                        ExpectQuarterlyBulletin.class,
                        IssueQuarterlyBulletin.class,
                        ReviseQuarterlyBulletin.class)
                .because(
                        "QJ22B-13b", DistributeBulletin.class, DeliverBulletinBatch.class, RecordBulletinReceipts.class)
                .because("QJ22B-13c", CopyBulletinToLeadership.class, CompleteBulletin.class)
                .because("QJ22B-13d", RecordBulletinMedia.class)
                .build();
    }
}
