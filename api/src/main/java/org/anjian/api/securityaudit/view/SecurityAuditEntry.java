package org.anjian.api.securityaudit.view;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A command that was refused for want of clearance (QJ22A-08b). It keeps who asked for what, never what was said.
 *
 * @param id counted up
 * @param target the record the command was sent to, where it names one
 * @param code the code of the refusal
 */
public record SecurityAuditEntry(
        long id,
        Instant recordedAt,
        String actor,
        String role,
        String organisation,
        @Nullable String enterprise,
        String command,
        @Nullable String target,
        String code) {}
