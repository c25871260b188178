package org.anjian.query.gridreport;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.gridreport.GridSubject;
import org.anjian.api.gridreport.view.GridView;
import org.anjian.query.journal.EventInfo;

/** A view while one event is applied to it; lives no longer than that. */
final class GridSheet {

    final Set<String> workers = new LinkedHashSet<>();
    final Map<EnterpriseId, String> enterprises = new LinkedHashMap<>();
    private final LocalDate registeredOn;

    GridSheet(LocalDate registeredOn) {
        this.registeredOn = registeredOn;
    }

    GridSheet(GridView view) {
        registeredOn = view.registeredOn();
        workers.addAll(view.workers());
        view.enterprises().forEach(member -> enterprises.put(member.enterpriseId(), member.enterpriseName()));
    }

    /** The view after the event. */
    GridView view(GridSubject subject, EventInfo info) {
        return new GridView(
                subject.id(),
                info.version(),
                subject.code(),
                subject.name(),
                subject.region(),
                subject.region().path(),
                subject.township(),
                List.copyOf(workers),
                enterprises.entrySet().stream()
                        .map(member -> new GridView.Member(member.getKey(), member.getValue()))
                        .toList(),
                registeredOn,
                info.recordedAt());
    }
}
