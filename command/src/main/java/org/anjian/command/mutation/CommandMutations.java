package org.anjian.command.mutation;

import graphql.schema.DataFetcher;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeRuntimeWiring;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Command;
import org.anjian.api.permission.Permissions;
import org.anjian.api.refusal.RefusedException;
import org.anjian.command.duplicate.Beginnings;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every mutation of the schema is a command of the same name: {@code registerHazard(input)} sends {@code RegisterHazard}.
 * The records check their own shape, so there is nothing to write by hand for each.
 */
public final class CommandMutations implements RuntimeWiringConfigurer {

    private final CommandGateway gateway;
    private final JsonMapper json;
    private final Map<String, Class<?>> commands;

    /**
     * The mutations of all commands that the permission tables name. A command that the schema does not have is sent by
     * Anjian only.
     */
    public CommandMutations(CommandGateway gateway, JsonMapper json, Permissions permissions) {
        this.gateway = gateway;
        this.json = json;
        this.commands = permissions.tables().stream()
                .flatMap(table -> table.entries().keySet().stream())
                .filter(Command.class::isAssignableFrom)
                .collect(Collectors.toMap(CommandMutations::nameOf, type -> type));
    }

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        TypeRuntimeWiring.Builder mutation = TypeRuntimeWiring.newTypeWiring("Mutation");
        commands.forEach((name, type) -> mutation.dataFetcher(name, fetcher(type)));
        wiring.type(mutation);
    }

    /** The name of the mutation that sends a command. */
    public static String nameOf(Class<?> command) {
        String name = command.getSimpleName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** The names of all commands, whether the schema has them or not. */
    public Set<String> names() {
        return commands.keySet();
    }

    private DataFetcher<CompletableFuture<Object>> fetcher(Class<?> type) {
        return environment -> {
            Object command = json.convertValue(environment.getArgument("input"), type);
            Actor actor = environment.getGraphQlContext().get("actor");
            return gateway.<Object>send(GenericCommandMessage.asCommandMessage(command)
                            .andMetaData(metadata((Command) command, actor)))
                    .exceptionallyCompose(failure -> CompletableFuture.failedFuture(refusal(command, failure)));
        };
    }

    /** The event store alone knows that a record exists already; here its failure becomes the context's refusal. */
    private static Throwable refusal(Object command, Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof AggregateStreamCreationException) {
                return Beginnings.refusalOfDuplicate(command)
                        .<Throwable>map(RefusedException::new)
                        .orElse(failure);
            }
        }
        return failure;
    }

    private static Map<String, Object> metadata(Command command, Actor actor) {
        Map<String, Object> metadata = new LinkedHashMap<>(actor.toMetadata());
        if (command.commandId() != null) {
            metadata.put("commandId", command.commandId());
        }
        return metadata;
    }
}
