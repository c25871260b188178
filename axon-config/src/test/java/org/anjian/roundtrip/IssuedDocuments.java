package org.anjian.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.anjian.GraphQlClient;
import org.anjian.api.document.EnforcementDocumentKind;
import org.anjian.api.message.Role;
import org.anjian.rendering.WordText;
import org.anjian.security.DemoUser;
import org.anjian.security.DemoUsers;
import tools.jackson.databind.JsonNode;

/** Generates documents as somebody in a role, downloads them, and reads what they say. */
final class IssuedDocuments {

    private final HttpClient http = HttpClient.newHttpClient();
    private final DemoUsers users;
    private final int port;

    IssuedDocuments(DemoUsers users, int port) {
        this.users = users;
        this.port = port;
    }

    /** The answer of the mutation: {@code data} or {@code errors}. */
    JsonNode generate(Role role, String record, EnforcementDocumentKind kind, String occurredAt) {
        return GraphQlClient.as(role, users, port)
                .mutate(
                        "generateEnforcementDocument",
                        Map.of("record", record, "kind", kind.name(), "occurredAt", occurredAt),
                        "id position");
    }

    /** Generates a document and answers with it, once it can be read. */
    JsonNode generated(Role role, String record, EnforcementDocumentKind kind, String occurredAt) {
        JsonNode answer = generate(role, record, kind, occurredAt);
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        JsonNode decision = answer.at("/data/generateEnforcementDocument");
        JsonNode found = GraphQlClient.as(role, users, port)
                .send(
                        "query($id: ID!, $position: String) { enforcementDocument(id: $id, position: $position) { id kind number"
                                + " latest issuedOn record recordKind versions { number recordVersion sha256 bytes template {"
                                + " name sha256 } } } }",
                        Map.of(
                                "id",
                                decision.get("id").asString(),
                                "position",
                                decision.get("position").asString()));
        return found.at("/data/enforcementDocument");
    }

    /** A file of a document, such as {@code 1.docx}, as somebody in that role gets it. */
    HttpResponse<byte[]> download(Role role, String document, String file, String... headers) {
        DemoUser reader = users.all().stream()
                .filter(user -> user.actor().role() == role)
                .findFirst()
                .orElseThrow();
        String pair = reader.actor().id() + ":" + reader.password();
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port + "/documents/" + document + "/" + file))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** What the newest version of a document says. */
    String textOf(Role role, JsonNode document) {
        HttpResponse<byte[]> answer = download(
                role, document.get("id").asString(), document.get("latest").asInt() + ".docx");
        assertThat(answer.statusCode()).isEqualTo(200);
        return WordText.of(answer.body());
    }

    /** What a PDF says, without its breaks and blanks, by {@code pdftotext}. */
    static String textOfPdf(byte[] pdf) {
        try {
            Path file = Files.createTempFile("document", ".pdf");
            try {
                Files.write(file, pdf);
                Process process = new ProcessBuilder("pdftotext", "-enc", "UTF-8", file.toString(), "-").start();
                return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                        .replaceAll("\\s", "");
            } finally {
                Files.delete(file);
            }
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
