package org.anjian.config.messaging;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Command;
import org.anjian.api.message.OnBehalf;
import org.anjian.api.message.Sha256;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Makes a repeated command harmless: the first one with a command id is carried out and its outcome kept, in one
 * transaction with its events; a second one returns that outcome. Command ids are the client's own, so they are kept by
 * actor.
 */
final class RepeatedCommands implements MessageHandlerInterceptor<CommandMessage<?>> {

    private static final int LONGEST_ID = 200;

    private final JdbcClient jdbc;
    private final Serializer serializer;
    private final Clock clock;

    RepeatedCommands(JdbcClient jdbc, Serializer serializer, Clock clock) {
        this.jdbc = jdbc;
        this.serializer = serializer;
        this.clock = clock;
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        CommandMessage<?> message = unitOfWork.getMessage();
        if (!(message.getPayload() instanceof Command command) || command.commandId() == null) {
            return chain.proceed();
        }
        String commandId = command.commandId();
        if (commandId.isBlank() || commandId.length() > LONGEST_ID) {
            throw new RefusedException(InputRefusal.MALFORMED, "commandId");
        }
        String actor = String.valueOf(message.getMetaData().get(Actor.ID));
        byte[] fingerprint = fingerprint(command, OnBehalf.fromMetadata(message.getMetaData()));
        if (!claim(actor, commandId, fingerprint)) {
            return firstOutcome(actor, commandId, fingerprint);
        }
        Object outcome = chain.proceed();
        keep(actor, commandId, outcome);
        return outcome;
    }

    /** Waits where the same id is being carried out at this moment: the row is locked until that one commits. */
    private boolean claim(String actor, String commandId, byte[] fingerprint) {
        return jdbc.sql("""
                        INSERT INTO command_outcome (actor, command_id, fingerprint, recorded_at)
                        VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING""")
                        .params(
                                actor,
                                commandId,
                                fingerprint,
                                OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private void keep(String actor, String commandId, @Nullable Object outcome) {
        if (outcome == null) {
            return;
        }
        SerializedObject<byte[]> written = serializer.serialize(outcome, byte[].class);
        jdbc.sql("UPDATE command_outcome SET outcome_type = ?, outcome = ? WHERE actor = ? AND command_id = ?")
                .params(written.getType().getName(), written.getData(), actor, commandId)
                .update();
    }

    private @Nullable Object firstOutcome(String actor, String commandId, byte[] fingerprint) {
        Kept kept = jdbc.sql(
                        "SELECT fingerprint, outcome_type, outcome FROM command_outcome WHERE actor = ? AND command_id = ?")
                .params(actor, commandId)
                .query((row, number) -> new Kept(row.getBytes(1), row.getString(2), row.getBytes(3)))
                .single();
        if (!Arrays.equals(kept.fingerprint, fingerprint)) {
            throw new RefusedException(InputRefusal.COMMAND_ID_REUSED, "commandId");
        }
        return kept.type == null
                ? null
                : serializer.deserialize(new SimpleSerializedObject<>(kept.outcome, byte[].class, kept.type, null));
    }

    /** The same command on behalf of another is another one. */
    private byte[] fingerprint(Command command, @Nullable OnBehalf onBehalf) {
        MessageDigest digest = Sha256.fresh();
        if (onBehalf != null) {
            digest.update(onBehalf.delegation().getBytes(StandardCharsets.UTF_8));
        }
        digest.update(command.getClass().getName().getBytes(StandardCharsets.UTF_8));
        return digest.digest(serializer.serialize(command, byte[].class).getData());
    }

    private record Kept(byte[] fingerprint, @Nullable String type, byte @Nullable [] outcome) {}
}
