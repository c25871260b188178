package org.anjian.exporting;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Actor;
import org.anjian.api.page.Page;
import org.anjian.api.page.PageRequest;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.RegionCode;
import org.anjian.api.replay.query.FindRecordHistory;
import org.anjian.api.timeline.TimelineEntry;
import org.anjian.api.timeline.query.TimelinePage;
import org.anjian.api.tracearchive.TraceArchiveId;
import org.anjian.api.tracearchive.TraceArchiveSubject;
import org.anjian.api.tracearchive.command.ExportTraceArchive;
import org.anjian.graphql.Refusals;
import org.anjian.query.web.Questions;
import org.anjian.security.ActorAuthentication;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * The whole trace of one record as a file, with the events that the reader may see of it:
 * {@code GET /exports/traces/hazard-….zip}. That it was handed out is an event, recorded before the first byte leaves
 * (QJ16-09g).
 */
@RestController
class TraceExportController {

    private final Questions questions;
    private final CommandGateway commands;
    private final Clock clock;

    TraceExportController(Questions questions, CommandGateway commands, Clock clock) {
        this.questions = questions;
        this.commands = commands;
        this.clock = clock;
    }

    @GetMapping("/exports/traces/{record}.zip")
    void trace(@PathVariable String record, Authentication reader, HttpServletResponse response) throws IOException {
        Actor actor = ActorAuthentication.actorOf(reader);
        List<TimelineEntry> events = eventsOf(record, actor);
        if (events.isEmpty()) {
            throw new RefusedException(InputRefusal.NO_SUCH_RECORD, "id");
        }
        TraceArchiveFile file = TraceArchiveFile.of(events);
        record(
                new ExportTraceArchive(
                        TraceArchiveId.next(), subject(events.getLast()), file.contents(), clock.instant(), null),
                actor);
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(record + ".zip"));
        response.getOutputStream().write(file.bytes());
    }

    private List<TimelineEntry> eventsOf(String record, Actor actor) {
        List<TimelineEntry> events = new ArrayList<>();
        @Nullable String after = null;
        Page<TimelineEntry> page;
        do {
            page = page(new FindRecordHistory(record, new PageRequest(PageRequest.MOST, after)), actor);
            page.edges().forEach(edge -> events.add(edge.node()));
            after = page.pageInfo().endCursor();
        } while (page.pageInfo().hasNextPage());
        return events;
    }

    private Page<TimelineEntry> page(FindRecordHistory query, Actor actor) {
        try {
            return questions.ask(query, TimelinePage.class, actor).join().page();
        } catch (CompletionException failure) {
            throw Refusals.of(failure).map(RefusedException::new).orElseThrow(() -> failure);
        }
    }

    private void record(ExportTraceArchive command, Actor actor) {
        Map<String, Object> by = new LinkedHashMap<>(actor.toMetadata());
        try {
            commands.send(GenericCommandMessage.asCommandMessage(command).andMetaData(by))
                    .join();
        } catch (CompletionException failure) {
            throw Refusals.of(failure).map(RefusedException::new).orElseThrow(() -> failure);
        }
    }

    private static TraceArchiveSubject subject(TimelineEntry last) {
        return new TraceArchiveSubject(
                last.aggregateId(),
                last.number(),
                last.enterpriseId() == null ? null : new EnterpriseId(last.enterpriseId()),
                new RegionCode(last.region()));
    }
}
