package org.anjian.api.person.command;

import java.time.Instant;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Command;
import org.anjian.api.person.IdentityDocument;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/**
 * Registers a natural person whom an enterprise employs. A person who is registered already, by whichever enterprise, keeps
 * the one record: the answer names it, and nothing is stored.
 *
 * @param enterpriseId the enterprise that registers
 * @param name the name as in the document
 * @param phone a telephone number, where it may be kept
 */
public record RegisterPerson(
        EnterpriseId enterpriseId,
        String name,
        IdentityDocument identity,
        @Nullable String phone,
        Instant occurredAt,
        @Nullable String commandId)
        implements Command {

    public RegisterPerson {
        Required.value(enterpriseId, "enterpriseId");
        name = Required.name(name, "name");
        Required.value(identity, "identity");
        phone = Required.optionalText(phone, "phone");
        Required.value(occurredAt, "occurredAt");
    }

    /** Without the personal data: commands appear in logs. */
    @Override
    public String toString() {
        return "RegisterPerson[" + enterpriseId + "]";
    }
}
