package org.anjian.api.knowledgetest;

import static org.anjian.api.message.Role.AGENCY_HEAD;
import static org.anjian.api.message.Role.AUDITOR;
import static org.anjian.api.message.Role.COMMITTEE_OFFICE;
import static org.anjian.api.message.Role.ENTERPRISE;
import static org.anjian.api.message.Role.OFFICER;
import static org.anjian.api.message.Role.SAFETY_MANAGER;
import static org.anjian.api.permission.Reach.ALL;
import static org.anjian.api.permission.Reach.JURISDICTION;
import static org.anjian.api.permission.Reach.OWN_ENTERPRISE;

import org.anjian.api.knowledgetest.command.RecordCriteriaStudy;
import org.anjian.api.knowledgetest.command.RecordKnowledgeTest;
import org.anjian.api.knowledgetest.view.KnowledgeFileView;
import org.anjian.api.permission.PermissionTable;

/** Who may test, record and read what safety managers know. */
public final class KnowledgePermissions {

    private KnowledgePermissions() {}

    /** The table of the context. Nobody records a test of one's own. */
    public static PermissionTable table() {
        return PermissionTable.of("personnel-assessment/knowledge")
                .allow(RecordKnowledgeTest.class, OWN_ENTERPRISE, ENTERPRISE)
                .allow(RecordKnowledgeTest.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(RecordCriteriaStudy.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(KnowledgeFileView.class, JURISDICTION, OFFICER, AGENCY_HEAD, COMMITTEE_OFFICE)
                .allow(KnowledgeFileView.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(KnowledgeFileView.class, ALL, AUDITOR)
                .build();
    }
}
