package org.anjian.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.anjian.DemoStory;
import org.anjian.NodeForTests;
import org.anjian.api.message.Role;
import org.anjian.security.DemoUser;
import org.anjian.security.DemoUsers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Lists as files are read with the reader's permissions, like every query. */
@NodeForTests
class ExportIT {

    private final HttpClient http = HttpClient.newHttpClient();
    private final DemoUsers users;

    @LocalServerPort
    private int port;

    @Autowired
    ExportIT(DemoUsers users) {
        this.users = users;
    }

    @Test
    void a_reader_gets_what_it_may_see_and_nothing_without_credentials() throws Exception {
        DemoStory story = new DemoStory(users, port);
        story.enterpriseIsRegistered();
        String position = DemoStory.ENTERPRISE + "@1";
        story.as(Role.OFFICER)
                .send(
                        "query($p: String) { enterprises(position: $p) { edges { node { id } } } }",
                        Map.of("p", position));

        HttpResponse<String> csv = get("/exports/enterprises.csv?region=530302", Role.OFFICER);
        assertThat(csv.statusCode()).isEqualTo(200);
        assertThat(csv.body()).startsWith("\uFEFF统一社会信用代码").contains("麒麟区示范化工厂");
        assertThat(get("/exports/enterprises.csv?region=530303", Role.OFFICER).body())
                .doesNotContain("麒麟区示范化工厂");
        assertThat(get("/exports/enterprises.xlsx", Role.AUDITOR).body()).startsWith("PK");
        assertThat(get("/exports/enterprises.pdf", Role.OFFICER).statusCode()).isEqualTo(400);
        assertThat(get("/exports/enterprises.csv?region=nowhere", Role.OFFICER).statusCode())
                .isEqualTo(400);
        assertThat(get("/exports/enterprises.csv", null).statusCode()).isEqualTo(401);
    }

    private HttpResponse<String> get(String path, Role role) throws IOException, InterruptedException {
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
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
