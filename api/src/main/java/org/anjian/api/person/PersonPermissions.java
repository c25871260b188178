package org.anjian.api.person;

import static org.anjian.api.message.Role.AGENCY_HEAD;
import static org.anjian.api.message.Role.AUDITOR;
import static org.anjian.api.message.Role.ENTERPRISE;
import static org.anjian.api.message.Role.IMPORTER;
import static org.anjian.api.message.Role.OFFICER;
import static org.anjian.api.permission.Reach.ALL;
import static org.anjian.api.permission.Reach.JURISDICTION;
import static org.anjian.api.permission.Reach.OWN_ENTERPRISE;

import org.anjian.api.permission.PermissionTable;
import org.anjian.api.person.command.CorrectPerson;
import org.anjian.api.person.command.ForgetPerson;
import org.anjian.api.person.command.RegisterPerson;
import org.anjian.api.person.view.PersonView;

/** Who may register, correct, erase and read persons. */
public final class PersonPermissions {

    private PersonPermissions() {}

    /** The table of the context. */
    public static PermissionTable table() {
        return PermissionTable.of("personnel-assessment/person")
                .allow(RegisterPerson.class, OWN_ENTERPRISE, ENTERPRISE)
                .allow(RegisterPerson.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(RegisterPerson.class, ALL, IMPORTER)
                .allow(CorrectPerson.class, OWN_ENTERPRISE, ENTERPRISE)
                .allow(CorrectPerson.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(ForgetPerson.class, JURISDICTION, AGENCY_HEAD)
                .allow(PersonView.class, OWN_ENTERPRISE, ENTERPRISE)
                .allow(PersonView.class, JURISDICTION, OFFICER, AGENCY_HEAD)
                .allow(PersonView.class, ALL, AUDITOR)
                .because("QJ22A-02", RegisterPerson.class)
                .build();
    }
}
