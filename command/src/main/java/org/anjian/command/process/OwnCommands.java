package org.anjian.command.process;

import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Command;
import org.anjian.api.refusal.Refusal;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.region.RegionCode;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/**
 * Sends the commands that Anjian itself gives after an event, each in a transaction of its own: one that is refused must
 * not undo the batch of events it came from. Every command carries an id, so one that is sent again has no second effect.
 */
@Component
public class OwnCommands implements AutoCloseable {

    private final CommandGateway gateway;
    private final ExecutorService apart = Executors.newVirtualThreadPerTaskExecutor();

    public OwnCommands(CommandGateway gateway) {
        this.gateway = gateway;
    }

    /**
     * Sends a command in the name of Anjian and waits for its outcome.
     *
     * @param command with an id of its own
     * @param region the jurisdiction of the record
     * @throws RuntimeException where it failed: the event is to be set aside and handled again
     */
    public void send(Command command, RegionCode region) {
        try {
            CompletableFuture.runAsync(
                            () -> gateway.sendAndWait(GenericCommandMessage.asCommandMessage(command)
                                    .withMetaData(Actor.system(region).toMetadata())),
                            apart)
                    .join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    /**
     * Sends a command likewise, where it is no failure that it is superfluous: what is refused so stays refused however often
     * it is sent.
     *
     * @param superfluous the refusals that say so
     */
    public void sendUnless(Command command, RegionCode region, RefusalCode... superfluous) {
        try {
            send(command, region);
        } catch (CommandExecutionException refused) {
            boolean expected = refused.<Object>getDetails()
                    .filter(Refusal.class::isInstance)
                    .map(details -> ((Refusal) details).code())
                    .filter(code ->
                            Arrays.stream(superfluous).map(RefusalCode::name).anyMatch(code::equals))
                    .isPresent();
            if (!expected) {
                throw refused;
            }
        }
    }

    @Override
    public void close() {
        apart.close();
    }
}
