package org.anjian.security;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;

/**
 * The one way in which a request says that it is on behalf of another: the header {@value #KEY} with the id of the delegation, on
 * HTTP and at the handshake of a socket, or that key in the init payload of a socket.
 */
public final class NamedDelegation {

    /** The name of the header, and the key in the init payload. */
    public static final String KEY = "Anjian-On-Behalf-Of";

    private static final Pattern FORM = Pattern.compile("delegation-[!-~]{1,100}");

    private NamedDelegation() {}

    /**
     * The delegation that a request names; empty where it names none.
     *
     * @param values what stands there
     * @throws RefusedException {@link InputRefusal#MALFORMED} where that is not one id
     */
    public static Optional<String> of(List<?> values) {
        if (values.isEmpty()) {
            return Optional.empty();
        }
        if (values.size() == 1
                && values.getFirst() instanceof String named
                && FORM.matcher(named).matches()) {
            return Optional.of(named);
        }
        throw new RefusedException(InputRefusal.MALFORMED, KEY);
    }
}
