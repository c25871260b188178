package org.anjian.api.suggestion;

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
import org.anjian.api.suggestion.command.ReplyToSuggestion;
import org.anjian.api.suggestion.command.SubmitImprovementSuggestion;
import org.anjian.api.suggestion.view.SuggestionView;

/** Who may submit, answer and read suggestions. */
public final class SuggestionPermissions {

    private SuggestionPermissions() {}

    /** The table of the context. */
    public static PermissionTable table() {
        return PermissionTable.of("hazard-loop/suggestion")
                .allow(SubmitImprovementSuggestion.class, OWN_ENTERPRISE, SAFETY_MANAGER)
                .allow(ReplyToSuggestion.class, OWN_ENTERPRISE, ENTERPRISE)
                .allow(SuggestionView.class, JURISDICTION, OFFICER, AGENCY_HEAD, COMMITTEE_OFFICE)
                .allow(SuggestionView.class, OWN_ENTERPRISE, ENTERPRISE, SAFETY_MANAGER)
                .allow(SuggestionView.class, ALL, AUDITOR)
                .build();
    }
}
