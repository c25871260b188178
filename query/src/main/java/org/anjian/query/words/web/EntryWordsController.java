package org.anjian.query.words.web;

import java.util.List;
import org.anjian.api.timeline.NamedDigest;
import org.anjian.api.timeline.TimelineEntry;
import org.anjian.api.words.InWords;
import org.anjian.query.words.EventDocuments;
import org.anjian.query.words.EventWords;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** Events of the timeline in words, wherever the schema shows one. */
@Controller
public final class EntryWordsController {

    private final EventWords words;

    public EntryWordsController(EventWords words) {
        this.words = words;
    }

    @BatchMapping(typeName = "TimelineEntry", field = "words")
    List<InWords> words(List<TimelineEntry> entries) {
        return entries.stream().map(words::sentence).toList();
    }

    @BatchMapping(typeName = "TimelineEntry", field = "act")
    List<InWords> act(List<TimelineEntry> entries) {
        return entries.stream().map(words::act).toList();
    }

    @BatchMapping(typeName = "TimelineEntry", field = "documents")
    List<List<NamedDigest>> documents(List<TimelineEntry> entries) {
        return entries.stream().map(entry -> EventDocuments.in(entry.details())).toList();
    }
}
