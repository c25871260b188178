package org.anjian.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.anjian.api.enterprise.EnterpriseRefusal;
import org.anjian.api.enterprise.command.RegisterEnterprise;
import org.anjian.api.hazard.HazardRefusal;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Command;
import org.anjian.api.message.Role;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.Refusal;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.RegionCode;
import org.anjian.importing.axon.GatewayCommandSender;
import org.anjian.importing.pipeline.LedgerUnavailable;
import org.anjian.importing.pipeline.Outcome;
import org.anjian.importing.source.ImportRow;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/** The way over a real command bus, with a handler that answers as the write side may. */
class ImportSenderTest {

    private static final RegionCode REGION = new RegionCode("US-CA");
    private static final Command COMMAND = new MadeUpSource(1, 50)
            .all().stream()
                    .filter(ImportRow.Sendable.class::isInstance)
                    .map(row -> ((ImportRow.Sendable) row).records().getFirst().command())
                    .filter(RegisterEnterprise.class::isInstance)
                    .findFirst()
                    .orElseThrow();

    private final AtomicInteger handled = new AtomicInteger();

    @Test
    void the_importer_acts_in_the_region_of_the_row() {
        var actor = new AtomicReference<Actor>();
        Outcome outcome = send(command -> {
            actor.set(Actor.fromMetadata(command.getMetaData()));
            return "decided";
        });
        assertThat(outcome).isEqualTo(Outcome.IMPORTED);
        assertThat(actor.get()).isEqualTo(new Actor("importer", Role.IMPORTER, "anjian", REGION, null));
    }

    @Test
    void a_record_that_is_there_is_there_already_whichever_way_the_refusal_travels() {
        assertThat(send(refusing(EnterpriseRefusal.ENTERPRISE_ALREADY_REGISTERED)))
                .isEqualTo(Outcome.ALREADY_THERE);
        assertThat(send(refusing(HazardRefusal.ALREADY_TAKEN_OVER))).isEqualTo(Outcome.ALREADY_THERE);
        assertThat(send(remotely(HazardRefusal.HAZARD_ALREADY_REGISTERED))).isEqualTo(Outcome.ALREADY_THERE);
        assertThat(handled).hasValue(3);
    }

    @Test
    void a_refusal_is_the_reason_of_a_reject_and_not_tried_again() {
        Refusal unknown = Refusal.of(EnterpriseRefusal.ENTERPRISE_UNKNOWN, null);
        assertThat(send(refusing(EnterpriseRefusal.ENTERPRISE_UNKNOWN))).isEqualTo(Outcome.rejected(unknown));
        assertThat(send(remotely(EnterpriseRefusal.ENTERPRISE_UNKNOWN))).isEqualTo(Outcome.rejected(unknown));
        assertThat(send(refusing(HazardRefusal.CALENDAR_MISSING))).isInstanceOf(Outcome.Rejected.class);
        assertThat(handled).hasValue(3);
    }

    @Test
    void a_lost_race_is_tried_again() {
        assertThat(send(failingTwice(new ConcurrencyException("lost")))).isEqualTo(Outcome.IMPORTED);
        assertThat(send(failingTwice(new IllegalStateException(new SQLException("duplicate key", "23505")))))
                .isEqualTo(Outcome.IMPORTED);
        assertThat(send(failingTwice(new RefusedException(InputRefusal.CONCURRENT_CHANGE))))
                .isEqualTo(Outcome.IMPORTED);
    }

    @Test
    void an_outage_is_tried_again_and_then_ends_the_import() {
        assertThat(send(failingTwice(new CannotCreateTransactionException("starting"))))
                .isEqualTo(Outcome.IMPORTED);
        assertThatThrownBy(() -> send(failing(new DataAccessResourceFailureException("down"))))
                .isInstanceOf(LedgerUnavailable.class);
        assertThatThrownBy(() -> send(refusing(InputRefusal.TEMPORARILY_UNAVAILABLE)))
                .isInstanceOf(LedgerUnavailable.class);
        assertThatThrownBy(() -> send(failing(new IllegalStateException(new SQLException("stopping", "57P01")))))
                .isInstanceOf(LedgerUnavailable.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"22021", "23502"})
    void a_row_that_the_store_cannot_hold_is_rejected_and_the_import_goes_on(String state) {
        assertThat(send(failing(new IllegalStateException(new SQLException("no", state)))))
                .isInstanceOfSatisfying(
                        Outcome.Rejected.class,
                        rejected -> assertThat(rejected.reasons())
                                .extracting(Refusal::code)
                                .containsExactly("NOT_RECORDED"));
        assertThat(handled).hasValue(1);
    }

    private MessageHandler<CommandMessage<?>> failingTwice(RuntimeException failure) {
        var left = new AtomicInteger(2);
        return command -> {
            if (left.getAndDecrement() > 0) {
                throw failure;
            }
            return "decided";
        };
    }

    private static MessageHandler<CommandMessage<?>> failing(RuntimeException failure) {
        return command -> {
            throw failure;
        };
    }

    private static MessageHandler<CommandMessage<?>> refusing(RefusalCode code) {
        return failing(new RefusedException(code));
    }

    private static MessageHandler<CommandMessage<?>> remotely(RefusalCode code) {
        return failing(new CommandExecutionException("refused", null, Refusal.of(code, null)));
    }

    private Outcome send(MessageHandler<CommandMessage<?>> handler) {
        var bus = SimpleCommandBus.builder().build();
        bus.subscribe(COMMAND.getClass().getName(), command -> {
            handled.incrementAndGet();
            return handler.handle(command);
        });
        var gateway = DefaultCommandGateway.builder().commandBus(bus).build();
        return new GatewayCommandSender(
                        gateway, RetryPolicy.builder().maxRetries(3).delay(Duration.ZERO))
                .send(COMMAND, REGION);
    }
}
