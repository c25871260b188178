package org.anjian.importing.axon;

import java.util.Set;
import org.anjian.api.enterprise.EnterpriseRefusal;
import org.anjian.api.hazard.HazardRefusal;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Command;
import org.anjian.api.message.Role;
import org.anjian.api.penaltycase.PenaltyCaseRefusal;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.Refusal;
import org.anjian.api.refusal.RefusalKind;
import org.anjian.api.region.RegionCode;
import org.anjian.api.safetymanager.SafetyManagerRefusal;
import org.anjian.importing.pipeline.CommandSender;
import org.anjian.importing.pipeline.LedgerUnavailable;
import org.anjian.importing.pipeline.Outcome;
import org.anjian.importing.source.ImportRefusal;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;

/** Sends over Axon's command bus as the importer, and tries again what a moment later may succeed. */
public final class GatewayCommandSender implements CommandSender {

    private static final Logger log = LoggerFactory.getLogger(GatewayCommandSender.class);

    private static final Set<String> ALREADY_THERE = Set.of(
            HazardRefusal.ALREADY_TAKEN_OVER.name(),
            HazardRefusal.HAZARD_ALREADY_REGISTERED.name(),
            EnterpriseRefusal.ENTERPRISE_ALREADY_REGISTERED.name(),
            SafetyManagerRefusal.ALREADY_APPOINTED.name(),
            PenaltyCaseRefusal.CASE_ALREADY_OPENED.name(),
            InputRefusal.ALREADY_RECORDED.name());

    private final CommandGateway gateway;
    private final RetryTemplate retry;

    /**
     * Uses a gateway.
     *
     * @param retries how often and after what time to try again; what is worth it is decided here
     */
    public GatewayCommandSender(CommandGateway gateway, RetryPolicy.Builder retries) {
        this.gateway = gateway;
        this.retry = new RetryTemplate(
                retries.predicate(GatewayCommandSender::mayPass).build());
    }

    @Override
    public Outcome send(Command command, RegionCode jurisdiction) {
        var importer = new Actor("importer", Role.IMPORTER, "anjian", jurisdiction, null);
        try {
            retry.execute(() -> gateway.sendAndWait(command, MetaData.from(importer.toMetadata())));
            return Outcome.IMPORTED;
        } catch (RetryException e) {
            return outcome(command, e.getCause());
        }
    }

    private static Outcome outcome(Command command, Throwable failure) {
        Refusal refusal = Failures.refusalIn(failure);
        if (isOutage(refusal, failure) || Thread.currentThread().isInterrupted()) {
            throw new LedgerUnavailable("the ledger does not take commands: " + failure.getMessage(), failure);
        }
        if (refusal == null) {
            log.error("a record was not taken over: {}", command, failure);
            return Outcome.rejected(Refusal.of(ImportRefusal.NOT_RECORDED, null));
        }
        return ALREADY_THERE.contains(refusal.code()) ? Outcome.ALREADY_THERE : Outcome.rejected(refusal);
    }

    private static boolean mayPass(Throwable failure) {
        Refusal refusal = Failures.refusalIn(failure);
        return isOutage(refusal, failure) || isRace(refusal, failure);
    }

    private static boolean isRace(@Nullable Refusal refusal, Throwable failure) {
        return refusal == null
                ? Failures.isRace(failure)
                : refusal.code().equals(InputRefusal.CONCURRENT_CHANGE.name());
    }

    // A calendar without that year is a fact about the row, not a part of the system that is down.
    private static boolean isOutage(@Nullable Refusal refusal, Throwable failure) {
        return refusal == null
                ? Failures.isOutage(failure)
                : refusal.kind() == RefusalKind.UNAVAILABLE
                        && !refusal.code().equals(HazardRefusal.CALENDAR_MISSING.name());
    }
}
