package org.anjian.api.enterprise;

import org.anjian.api.refusal.Required;

/**
 * An identifier of another scheme, for records of enterprises without a unified social credit code.
 *
 * @param scheme the code of the scheme, in lower case
 * @param value the identifier there
 */
public record ForeignIdentifier(String scheme, String value) {

    public ForeignIdentifier {
        scheme = Required.name(scheme, "scheme");
        value = Required.name(value, "value");
    }
}
