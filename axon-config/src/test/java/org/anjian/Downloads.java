package org.anjian;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.anjian.api.message.Role;
import org.anjian.security.DemoUser;
import org.anjian.security.DemoUsers;

/** Files of a node, as its demo users get them. */
public final class Downloads {

    private final HttpClient http = HttpClient.newHttpClient();
    private final DemoUsers users;
    private final int port;

    public Downloads(DemoUsers users, int port) {
        this.users = users;
        this.port = port;
    }

    /**
     * What is answered for a path.
     *
     * @param role in which it is asked; null for nobody who is known
     */
    public HttpResponse<byte[]> get(String path, Role role) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        if (role != null) {
            DemoUser user = users.all().stream()
                    .filter(candidate -> candidate.actor().role() == role)
                    .findFirst()
                    .orElseThrow();
            String pair = user.actor().id() + ":" + user.password();
            request.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
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

    /** What is in a zip, by name, in its order. */
    public static Map<String, byte[]> unpacked(byte[] file) {
        Map<String, byte[]> content = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                content.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return content;
    }
}
