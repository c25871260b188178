package org.anjian.operations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the operator how the node is. */
@RestController
class StatusController {

    private static final Logger log = LoggerFactory.getLogger(StatusController.class);

    private final ApplicationAvailability availability;
    private final List<StatusContribution> contributions;
    private final Jobs jobs;

    StatusController(
            ApplicationAvailability availability, ObjectProvider<StatusContribution> contributions, Jobs jobs) {
        this.availability = availability;
        this.contributions = contributions.orderedStream().toList();
        this.jobs = jobs;
    }

    @GetMapping("/operations/status")
    Map<String, Object> status() {
        var status = new LinkedHashMap<String, Object>();
        status.put("ready", availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC);
        var problems = new ArrayList<String>();
        for (StatusContribution contribution : contributions) {
            try {
                contribution.contribute(status);
            } catch (RuntimeException e) {
                // one part that cannot answer must not hide the others: an operator asks because something is wrong
                log.warn("a part of the status is missing", e);
                problems.add(String.valueOf(e.getMessage()));
            }
        }
        status.put("jobs", jobs.running());
        status.put("problems", problems);
        return status;
    }
}
