package org.anjian.api.message;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * On whose behalf somebody acts, and by what.
 *
 * @param principal the account of who is away, or whose office a deputy holds
 * @param delegation the id of the delegation or appointment
 */
public record OnBehalf(String principal, String delegation) {

    /** Metadata keys. Without the first an act is somebody's own, as all were before there were delegations. */
    public static final String PRINCIPAL = "onBehalfOf";

    public static final String DELEGATION = "delegation";

    public OnBehalf {
        Objects.requireNonNull(principal, "principal");
        Objects.requireNonNull(delegation, "delegation");
    }

    /** As message metadata. */
    public Map<String, String> toMetadata() {
        return Map.of(PRINCIPAL, principal, DELEGATION, delegation);
    }

    /**
     * Reads it back from message metadata; null where nobody acts on behalf of another. What Anjian itself does after such an
     * act is nobody's, though metadata go from message to message.
     */
    public static @Nullable OnBehalf fromMetadata(Map<String, ?> metadata) {
        Object principal = metadata.get(PRINCIPAL);
        Object delegation = metadata.get(DELEGATION);
        return principal == null || delegation == null || Role.SYSTEM.name().equals(metadata.get(Actor.ROLE))
                ? null
                : new OnBehalf(principal.toString(), delegation.toString());
    }
}
