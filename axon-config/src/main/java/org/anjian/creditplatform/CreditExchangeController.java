package org.anjian.creditplatform;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.anjian.api.creditplatform.CreditExchangeId;
import org.anjian.api.creditplatform.command.SyncCreditPlatform;
import org.anjian.api.creditplatform.view.CreditExchangeView;
import org.anjian.api.message.Decision;
import org.anjian.api.refusal.RefusedException;
import org.anjian.exporting.Attachment;
import org.anjian.graphql.ReadRecords;
import org.anjian.graphql.Refusals;
import org.anjian.query.web.Questions;
import org.anjian.security.ActorAuthentication;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The files of exchanges for whoever may read the exchange, to whomever else there is no such exchange; and the platform's receipts,
 * which come as a file.
 */
@RestController
class CreditExchangeController {

    private final Questions questions;
    private final CommandGateway commands;
    private final CreditFileArchive archive;
    private final Clock clock;

    CreditExchangeController(Questions questions, CommandGateway commands, CreditFileArchive archive, Clock clock) {
        this.questions = questions;
        this.commands = commands;
        this.archive = archive;
        this.clock = clock;
    }

    @GetMapping("/credit-exchanges/{id}.ndjson")
    ResponseEntity<byte[]> file(
            @PathVariable String id, @RequestParam @Nullable String position, Authentication reader) {
        CreditExchangeView exchange = find(id, position, reader);
        byte[] content = archive.bytes(
                exchange.file(),
                exchange.records().stream()
                        .map(CreditExchangeView.Row::exchanged)
                        .toList(),
                exchange.region());
        return given(exchange.file().name(), new MediaType("application", "x-ndjson", StandardCharsets.UTF_8))
                .eTag("\"" + exchange.file().sha256() + "\"")
                .body(content);
    }

    @GetMapping("/credit-exchanges/{id}.manifest.json")
    ResponseEntity<byte[]> manifest(
            @PathVariable String id, @RequestParam @Nullable String position, Authentication reader) {
        CreditManifest manifest = CreditManifest.of(find(id, position, reader));
        return given(manifest.name(), MediaType.APPLICATION_JSON).body(manifest.bytes());
    }

    /** Stores the receipts of a CSV file; answers with the exchange and its position. */
    @PostMapping("/credit-exchanges/{id}/receipts")
    Map<String, Object> receipts(
            @PathVariable String id,
            @RequestParam String sha256,
            @RequestParam @Nullable String commandId,
            @RequestBody byte[] file,
            Authentication sender) {
        SyncCreditPlatform command = new SyncCreditPlatform(
                new CreditExchangeId(id), sha256, ReceiptFile.read(file), clock.instant(), commandId);
        Map<String, Object> by =
                new LinkedHashMap<>(ActorAuthentication.actorOf(sender).toMetadata());
        if (commandId != null) {
            by.put("commandId", commandId);
        }
        try {
            Decision decision = (Decision) commands.send(
                            GenericCommandMessage.asCommandMessage(command).andMetaData(by))
                    .join();
            return Map.of("id", decision.id(), "version", decision.version(), "position", decision.position());
        } catch (CompletionException failure) {
            throw Refusals.of(failure).map(RefusedException::new).orElseThrow(() -> failure);
        }
    }

    private CreditExchangeView find(String id, @Nullable String position, Authentication reader) {
        return ReadRecords.find(
                questions,
                new CreditExchangeId(id).raw(),
                position,
                CreditExchangeView.class,
                ActorAuthentication.actorOf(reader));
    }

    private static ResponseEntity.BodyBuilder given(String name, MediaType type) {
        return ResponseEntity.ok().contentType(type).header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(name));
    }
}
