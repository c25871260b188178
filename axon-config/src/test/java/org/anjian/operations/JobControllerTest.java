package org.anjian.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.availability.ApplicationAvailabilityAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
        classes = JobControllerTest.Node.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "anjian.operator-token=open-sesame")
class JobControllerTest {

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI base;
    private final Jobs jobs;

    @Autowired
    JobControllerTest(@LocalServerPort int port, Jobs jobs) {
        this.base = URI.create("http://127.0.0.1:" + port + "/operations/");
        this.jobs = jobs;
    }

    @AfterEach
    void nothing_runs() {
        jobs.cancelAll();
        await().until(() -> jobs.running().isEmpty());
        http.close();
    }

    @Test
    void a_job_ends_with_its_result_after_lines_of_progress() throws Exception {
        var lines = start("count", Map.of("to", 7)).body().lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst()).startsWith("{\"progress\":{\"done\":7,\"total\":7,\"rate\":");
        assertThat(lines.getLast()).isEqualTo("{\"result\":{\"counted\":7}}");
    }

    @Test
    void an_argument_that_is_missing_or_wrong_is_named() throws Exception {
        assertThat(start("count", Map.of("to", "many")).body())
                .contains("\"code\":\"INVALID\"")
                .contains("\\\"to\\\" must be a whole number");
    }

    @Test
    void a_job_that_breaks_ends_with_its_error() throws Exception {
        assertThat(start("break", Map.of()).body().strip()).endsWith(error("FAILED", "the disk is full"));
    }

    @Test
    void an_unknown_job_is_not_found() throws Exception {
        var response = start("dance", Map.of());
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).contains("[break, count, endless]");
    }

    @Test
    void the_same_job_does_not_run_twice_at_a_time() throws Exception {
        var first = startEndless();
        assertThat(start("endless", Map.of()).statusCode()).isEqualTo(409);
        jobs.cancelAll();
        first.join();
    }

    @Test
    void a_job_can_be_started_again_as_soon_as_its_end_is_told() throws Exception {
        for (int i = 0; i < 500; i++) {
            jobs.start("count", new JobArguments(Map.of())).awaitEnd(Duration.ofSeconds(10));
            assertThat(jobs.running()).isEmpty();
        }
    }

    @Test
    void a_job_can_be_cancelled() throws Exception {
        var lines = startEndless();
        assertThat(send("DELETE", "jobs/endless", "").statusCode()).isEqualTo(202);
        assertThat(lines.join().body().strip()).endsWith(error("CANCELLED", "the job was cancelled"));
        await().until(() -> jobs.running().isEmpty());
        assertThat(send("DELETE", "jobs/endless", "").statusCode()).isEqualTo(404);
    }

    @Test
    void a_job_is_cancelled_when_its_operator_goes_away() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            InputStream body = client.send(
                            request("POST", "jobs", "{\"job\":\"endless\"}").build(),
                            HttpResponse.BodyHandlers.ofInputStream())
                    .body();
            assertThat(jobs.running()).containsKey("endless");
            body.close();
            client.shutdownNow();
        }
        await().until(() -> jobs.running().isEmpty());
    }

    @Test
    void only_the_bearer_of_the_token_gets_in() throws Exception {
        for (String authorization : List.of("Bearer wrong", "Basic open-sesame", "Bearer ")) {
            var request = HttpRequest.newBuilder(base.resolve("status"))
                    .header("Authorization", authorization)
                    .build();
            assertThat(http.send(request, HttpResponse.BodyHandlers.ofString()).statusCode())
                    .isEqualTo(401);
        }
    }

    @Test
    void the_status_has_all_contributions_and_names_the_one_that_is_missing() throws Exception {
        assertThat(send("GET", "status", "").body())
                .contains("\"ready\":true")
                .contains("\"answer\":42")
                .contains("\"problems\":[\"no answer from the search\"]");
    }

    private CompletableFuture<HttpResponse<String>> startEndless() {
        var response = http.sendAsync(
                request("POST", "jobs", "{\"job\":\"endless\"}").build(), HttpResponse.BodyHandlers.ofString());
        await().until(() -> jobs.running().containsKey("endless"));
        return response;
    }

    private HttpResponse<String> start(String job, Map<String, Object> arguments)
            throws IOException, InterruptedException {
        var json = new JsonMapper();
        return send("POST", "jobs", json.writeValueAsString(Map.of("job", job, "arguments", arguments)));
    }

    private HttpResponse<String> send(String method, String path, String body)
            throws IOException, InterruptedException {
        return http.send(request(method, path, body).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String method, String path, String body) {
        return HttpRequest.newBuilder(base.resolve(path))
                .header("Authorization", "Bearer open-sesame")
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body));
    }

    private static String error(String code, String message) {
        return "{\"error\":{\"code\":\"" + code + "\",\"message\":\"" + message + "\"}}";
    }

    /** As much of a node as operations need. */
    @ImportAutoConfiguration({
        ApplicationAvailabilityAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        JacksonAutoConfiguration.class,
        SecurityAutoConfiguration.class,
        SecurityFilterAutoConfiguration.class,
        ServletWebSecurityAutoConfiguration.class,
        TomcatServletWebServerAutoConfiguration.class,
        WebMvcAutoConfiguration.class
    })
    @Import({OperationsConfiguration.class, Jobs.class, JobController.class, StatusController.class})
    static class Node {

        @Bean
        Job count() {
            return job("count", (arguments, progress) -> {
                long to = arguments.number("to", 0);
                progress.report(to, to, "counting");
                return Map.of("counted", to);
            });
        }

        @Bean
        Job breaks() {
            return job("break", (arguments, progress) -> {
                throw new IllegalStateException("the disk is full");
            });
        }

        @Bean
        Job endless() {
            return job("endless", (arguments, progress) -> {
                while (true) {
                    progress.throwIfCancelled();
                    Thread.onSpinWait();
                }
            });
        }

        @Bean
        StatusContribution answer() {
            return status -> status.put("answer", 42);
        }

        @Bean
        StatusContribution broken() {
            return status -> {
                throw new IllegalStateException("no answer from the search");
            };
        }

        private interface Work {
            Map<String, Object> run(JobArguments arguments, JobProgress progress);
        }

        private static Job job(String name, Work work) {
            return new Job() {
                @Override
                public String name() {
                    return name;
                }

                @Override
                public Map<String, Object> run(JobArguments arguments, JobProgress progress) {
                    return work.run(arguments, progress);
                }
            };
        }
    }
}
