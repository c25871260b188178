package org.anjian.api.safetymanager.command;

import java.time.Instant;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Command;
import org.anjian.api.person.IdentityDocument;
import org.anjian.api.refusal.Required;
import org.anjian.api.safetymanager.EmploymentMode;
import org.jspecify.annotations.Nullable;

/**
 * Registers a person and appoints it as safety manager, in one act (QJ22A-02): what a clerk has in one row of a table. A
 * person who is registered already is recognised by the identity document.
 *
 * @param name the name as in the document
 * @param phone a telephone number, where it may be kept
 * @param account the account under which the person will act at the enterprise
 */
public record EnrolSafetyManager(
        EnterpriseId enterpriseId,
        String name,
        IdentityDocument identity,
        @Nullable String phone,
        EmploymentMode mode,
        String account,
        Instant occurredAt,
        @Nullable String commandId)
        implements Command {

    public EnrolSafetyManager {
        Required.value(enterpriseId, "enterpriseId");
        name = Required.name(name, "name");
        Required.value(identity, "identity");
        phone = Required.optionalText(phone, "phone");
        Required.value(mode, "mode");
        account = Required.name(account, "account");
        Required.value(occurredAt, "occurredAt");
    }

    /** Without the personal data: commands appear in logs. */
    @Override
    public String toString() {
        return "EnrolSafetyManager[" + enterpriseId + ", " + account + "]";
    }
}
