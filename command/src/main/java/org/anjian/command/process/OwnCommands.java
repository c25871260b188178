package org.anjian.command.process;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Command;
import org.anjian.api.region.RegionCode;
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

    @Override
    public void close() {
        apart.close();
    }
}
