package org.anjian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that run a job, against a node that says what the test wants. */
class JobCommandsTest {

    private static final String PROGRESS =
            "{\"progress\":{\"done\":5,\"total\":10,\"rate\":2,\"text\":\"reading cases\"}}\n";

    private final PrintStream realOut = System.out;
    private final PrintStream realErr = System.err;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private HttpServer node;
    private volatile String answer = "";
    private volatile String asked = "";
    private volatile String authorization = "";

    @TempDir
    private Path data;

    @BeforeEach
    void a_node_serves_the_data_folder() throws IOException {
        node = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
        node.createContext("/operations/jobs", this::answer);
        node.start();
        Files.writeString(data.resolve("operator.token"), "open-sesame\n");
        Instance.here(node.getAddress().getPort()).write(data);
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void the_streams_are_given_back() {
        System.setOut(realOut);
        System.setErr(realErr);
        node.stop(0);
    }

    @Test
    void the_result_is_the_last_line_and_progress_goes_to_the_error_stream() {
        answer = PROGRESS + "{\"result\":{\"read\":10,\"imported\":9,\"alreadyThere\":0,\"rejected\":1}}\n";
        assertThat(anjian("import", "osha", "samples/osha", "--json")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("{\"read\":10,\"imported\":9,\"alreadyThere\":0,\"rejected\":1}");
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("reading cases: 5 of 10 (50 %), 2/s");
        assertThat(authorization).isEqualTo("Bearer open-sesame");
        assertThat(asked)
                .contains("\"job\":\"import\"")
                .contains("\"adapter\":\"osha\"")
                .contains("\"folder\":\"" + Path.of("samples/osha").toAbsolutePath() + "\"");
    }

    @Test
    void a_store_without_differences_is_verified() {
        answer = "{\"result\":{\"documents\":7,\"differences\":0}}\n";
        assertThat(anjian("verify", "--json")).isZero();
    }

    @Test
    void a_store_with_differences_is_a_failure() {
        answer = "{\"result\":{\"documents\":7,\"differences\":2}}\n";
        assertThat(anjian("verify", "--json")).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8).strip()).isEqualTo("{\"documents\":7,\"differences\":2}");
    }

    @Test
    void a_job_that_ends_with_an_error_is_a_failure_that_tells_why() {
        answer = PROGRESS + "{\"error\":{\"code\":\"CONFLICT\",\"message\":\"a rebuild of hazards runs already\"}}\n";
        assertThat(anjian("rebuild", "hazards")).isEqualTo(1);
        assertThat(out.size()).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("anjian: a rebuild of hazards runs already");
    }

    @Test
    void a_node_that_dies_before_the_end_of_the_job_is_a_failure() {
        answer = PROGRESS;
        assertThat(anjian("rebuild", "all")).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("the application ended before the job did");
    }

    @Test
    void a_case_file_is_put_where_the_operator_wants_it_and_overwrites_nothing() throws IOException {
        Path made = Files.writeString(data.resolve("made.zip"), "a zip");
        Path target = data.resolve("（麒）1号.zip");
        answer = PROGRESS + "{\"result\":{\"name\":\"1.zip\",\"file\":\"" + made
                + "\",\"sha256\":\"ab\",\"events\":3,\"proven\":3,\"notCovered\":0,\"documents\":1}}\n";
        assertThat(anjian("case-file", "（麒）1号", "--output", target.toString())).isZero();
        assertThat(target).hasContent("a zip");
        assertThat(made).doesNotExist();
        assertThat(asked).contains("\"job\":\"case-file\"", "\"record\":\"（麒）1号\"");
        asked = "";
        assertThat(anjian("case-file", "（麒）1号", "--output", target.toString())).isEqualTo(1);
        assertThat(asked).as("the node is not even asked").isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("is there already");
    }

    private int anjian(String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--data", data.toString()));
        return Anjian.run(all.toArray(String[]::new));
    }

    private void answer(HttpExchange exchange) throws IOException {
        authorization = exchange.getRequestHeaders().getFirst("Authorization");
        asked = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, 0);
        try (var body = exchange.getResponseBody()) {
            body.write(answer.getBytes(StandardCharsets.UTF_8));
        }
    }
}
