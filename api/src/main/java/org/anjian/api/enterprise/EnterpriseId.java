package org.anjian.api.enterprise;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.jspecify.annotations.Nullable;

/** The identity of an enterprise: its unified social credit code, or its identifier in another scheme. */
public record EnterpriseId(@JsonValue String raw) {

    private static final String PREFIX = "enterprise-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EnterpriseId {
        if (raw == null || !raw.startsWith(PREFIX) || raw.length() > 220) {
            throw new RefusedException(InputRefusal.MALFORMED, "enterpriseId");
        }
    }

    /** The identity that follows from a credit code. */
    public static EnterpriseId of(CreditCode code) {
        return new EnterpriseId(PREFIX + code.raw());
    }

    /** The identity that follows from an identifier of another scheme. */
    public static EnterpriseId of(ForeignIdentifier identifier) {
        return new EnterpriseId(PREFIX + identifier.scheme().toLowerCase(Locale.ROOT) + "-" + identifier.value());
    }

    /** The credit code that it follows from; null where it follows from an identifier of another scheme. */
    public @Nullable CreditCode creditCode() {
        try {
            return new CreditCode(raw.substring(PREFIX.length()));
        } catch (RefusedException otherScheme) {
            return null;
        }
    }

    @Override
    public String toString() {
        return raw;
    }
}
