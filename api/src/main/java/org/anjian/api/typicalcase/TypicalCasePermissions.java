package org.anjian.api.typicalcase;

import static org.anjian.api.message.Role.AGENCY_HEAD;
import static org.anjian.api.message.Role.AUDITOR;
import static org.anjian.api.message.Role.COMMITTEE_OFFICE;
import static org.anjian.api.message.Role.GOVERNMENT;
import static org.anjian.api.message.Role.OFFICER;
import static org.anjian.api.message.Role.SYSTEM;
import static org.anjian.api.permission.Reach.ALL;
import static org.anjian.api.permission.Reach.JURISDICTION;

import org.anjian.api.permission.PermissionTable;
import org.anjian.api.typicalcase.command.ApproveTypicalCase;
import org.anjian.api.typicalcase.command.IncludeTypicalCase;
import org.anjian.api.typicalcase.command.PublishTypicalCase;
import org.anjian.api.typicalcase.command.ReceiveTypicalCase;
import org.anjian.api.typicalcase.command.RedactTypicalCase;
import org.anjian.api.typicalcase.command.SendBackTypicalCase;
import org.anjian.api.typicalcase.command.WithdrawTypicalCase;
import org.anjian.api.typicalcase.view.PublicTypicalCaseView;
import org.anjian.api.typicalcase.view.TypicalCaseView;

/** Who chooses typical cases and makes them public, and who reads them. */
public final class TypicalCasePermissions {

    private TypicalCasePermissions() {}

    /** The table of typical cases as the offices see them. */
    public static PermissionTable table() {
        return PermissionTable.of("disclosure-credit/typicalcase")
                .allow(ReceiveTypicalCase.class, ALL, SYSTEM)
                .allow(RedactTypicalCase.class, JURISDICTION, OFFICER, AGENCY_HEAD, COMMITTEE_OFFICE)
                .allow(SendBackTypicalCase.class, JURISDICTION, COMMITTEE_OFFICE)
                .allow(ApproveTypicalCase.class, JURISDICTION, COMMITTEE_OFFICE)
                .allow(IncludeTypicalCase.class, ALL, SYSTEM)
                .allow(PublishTypicalCase.class, JURISDICTION, COMMITTEE_OFFICE)
                .allow(WithdrawTypicalCase.class, JURISDICTION, COMMITTEE_OFFICE)
                .allow(WithdrawTypicalCase.class, ALL, SYSTEM)
                .allow(TypicalCaseView.class, JURISDICTION, OFFICER, AGENCY_HEAD, GOVERNMENT, COMMITTEE_OFFICE)
                .allow(TypicalCaseView.class, ALL, AUDITOR)
                .because(
                        "QJ22B-13d",
                        RedactTypicalCase.class,
                        SendBackTypicalCase.class,
                        ApproveTypicalCase.class,
                        PublishTypicalCase.class,
                        WithdrawTypicalCase.class)
                .build();
    }

    /** What is public: everybody reads it. */
    public static PermissionTable publicCases() {
        return PermissionTable.of("disclosure-credit/publictypicalcase")
                .allow(PublicTypicalCaseView.class, ALL, AUDITOR)
                .publish(PublicTypicalCaseView.class)
                .build();
    }
}
