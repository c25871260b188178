package org.anjian.operations;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Starts, follows and cancels jobs over HTTP. */
@RestController
@RequestMapping("/operations/jobs")
class JobController {

    /** @param arguments null means none */
    record JobRequest(@Nullable String job, @Nullable Map<String, Object> arguments) {}

    private final Jobs jobs;
    private final JobStream stream;

    JobController(Jobs jobs, JsonMapper json) {
        this.jobs = jobs;
        this.stream = new JobStream(json);
    }

    @GetMapping
    Map<String, Object> all() {
        return Map.of("jobs", jobs.names(), "running", jobs.running());
    }

    /** Answers with the lines of {@link JobStream}; the request lasts as long as the job. */
    @PostMapping
    void start(@RequestBody JobRequest request, HttpServletResponse response) throws IOException {
        if (request.job() == null) {
            throw new JobRefused("INVALID", "the field \"job\" is missing");
        }
        Map<String, Object> arguments = request.arguments() == null ? Map.of() : request.arguments();
        stream.follow(jobs.start(request.job(), new JobArguments(arguments)), response);
    }

    /** Asks the job to end; it does so at its next look. */
    @DeleteMapping("/{name}")
    ResponseEntity<Map<String, Object>> cancel(@PathVariable String name) {
        JobRun run = jobs.running(name)
                .orElseThrow(() -> new JobRefused("NOT_FOUND", "the job \"" + name + "\" does not run"));
        run.cancel();
        return ResponseEntity.accepted().body(Map.of("cancelling", name));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> refused(JobRefused refusal) {
        HttpStatus status =
                switch (refusal.code()) {
                    case "NOT_FOUND" -> HttpStatus.NOT_FOUND;
                    case "CONFLICT" -> HttpStatus.CONFLICT;
                    default -> HttpStatus.BAD_REQUEST;
                };
        return ResponseEntity.status(status).body(JobRun.error(refusal.code(), refusal.getMessage()));
    }
}
