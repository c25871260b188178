package org.anjian.exporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.anjian.api.timeline.TimelineEntry;

/**
 * One event of a trace.
 *
 * @param attachments what the event names by a digest: the file and its digest
 * @param previous the link of the event before; 64 zeros before the first
 * @param link the digest over the link before and the event, so that none can be left out, changed or moved
 */
record TraceLine(TimelineEntry event, List<Attachment> attachments, String previous, String link) {

    private static final String DIGEST = "sha256";
    private static final String TITLE = "title";

    TraceLine {
        attachments = List.copyOf(attachments);
    }

    /** A file that an event names. */
    record Attachment(String title, String sha256) {}

    /** What an event names by a digest, wherever it stands in it. */
    static List<Attachment> attachmentsOf(TimelineEntry event) {
        List<Attachment> found = new ArrayList<>();
        collect(event.details(), event.type(), found);
        return found;
    }

    private static void collect(Object part, String name, List<Attachment> found) {
        switch (part) {
            case Map<?, ?> object -> {
                if (object.get(DIGEST) instanceof String digest) {
                    found.add(new Attachment(object.get(TITLE) instanceof String title ? title : name, digest));
                }
                object.forEach((field, value) -> collect(value, String.valueOf(field), found));
            }
            case List<?> several -> several.forEach(one -> collect(one, name, found));
            case null, default -> {}
        }
    }
}
