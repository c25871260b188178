package org.anjian.api.tipoff.command;

import java.time.Instant;
import org.anjian.api.refusal.Required;
import org.anjian.api.tipoff.TipOffCommand;
import org.anjian.api.tipoff.TipOffId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Has the own name and contact erased for good, as the informer, by the receipt code (举报人信息注销, QJ16-15c). */
public record EraseReporterIdentity(
        @TargetAggregateIdentifier TipOffId tipOffId, String code, Instant occurredAt) implements TipOffCommand {

    public EraseReporterIdentity {
        Required.value(tipOffId, "tipOffId");
        code = Required.name(code, "code");
        Required.value(occurredAt, "occurredAt");
    }

    /** None: what is asked with is not to be kept. */
    @Override
    public @Nullable String commandId() {
        return null;
    }

    /** Without the code. */
    @Override
    public String toString() {
        return "EraseReporterIdentity[" + tipOffId + "]";
    }
}
