package org.anjian.api.timeline;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.anjian.api.message.LegalBasis;
import org.jspecify.annotations.Nullable;

/**
 * One event of any case, as a document.
 *
 * @param id the event's identifier
 * @param aggregateId the record it belongs to
 * @param version the record's version after it
 * @param context the bounded context, which decides who may read it
 * @param type the simple name of the event type
 * @param number the number of the case, where it has one
 * @param enterpriseId the enterprise it is about
 * @param region the region it is about
 * @param regionPath the codes from the root of the tree to that region
 * @param duty which of the seven statutory duties of a safety manager it fulfils, where it does (QJ22A-12)
 * @param performers the safety managers who took part in it, beside whoever acted
 * @param actor the account that acted
 * @param onBehalfOf the account on whose behalf, in whose role and for whose organisation; null where for nobody else
 * @param delegation the delegation by which it was on behalf of another
 * @param reason the reason given, where there is one
 * @param legalBasis the ids of the rules on which the act rests (QJ16-06g)
 * @param occurredAt when it happened
 * @param recordedAt when it was recorded
 * @param delaySeconds how many seconds it was recorded after it happened
 * @param commandId the command it came from
 * @param correlationId the first message of the chain
 * @param causationId the message it came from directly
 * @param details the event itself
 * @param ofRecords the records that its own record tells of and nothing else
 * @param withheld the fields of the event that are withheld from the reader
 */
public record TimelineEntry(
        String id,
        String aggregateId,
        long version,
        String context,
        String type,
        @Nullable String number,
        @Nullable String enterpriseId,
        @Nullable String region,
        List<String> regionPath,
        @Nullable Integer duty,
        List<String> performers,
        @Nullable String actor,
        @Nullable String onBehalfOf,
        @Nullable String delegation,
        @Nullable String role,
        @Nullable String organisation,
        @Nullable String reason,
        List<String> legalBasis,
        Instant occurredAt,
        Instant recordedAt,
        long delaySeconds,
        @Nullable String commandId,
        @Nullable String correlationId,
        @Nullable String causationId,
        Map<String, Object> details,
        List<String> ofRecords,
        List<String> withheld) {

    public TimelineEntry {
        withheld = withheld == null ? List.of() : List.copyOf(withheld);
        ofRecords = ofRecords == null ? List.of() : List.copyOf(ofRecords);
        regionPath = List.copyOf(regionPath);
        legalBasis = legalBasis == null ? List.of() : List.copyOf(legalBasis);
        performers = performers == null ? List.of() : List.copyOf(performers);
    }

    /** The same event, told with other details. */
    public TimelineEntry with(Map<String, Object> told) {
        return told(reason, told, withheld);
    }

    /** The same event without the fields that are withheld. */
    public TimelineEntry without(List<String> closed, Map<String, Object> open, @Nullable String openReason) {
        return told(openReason, open, closed);
    }

    private TimelineEntry told(@Nullable String toldReason, Map<String, Object> toldDetails, List<String> closed) {
        return new TimelineEntry(
                id,
                aggregateId,
                version,
                context,
                type,
                number,
                enterpriseId,
                region,
                regionPath,
                duty,
                performers,
                actor,
                onBehalfOf,
                delegation,
                role,
                organisation,
                toldReason,
                legalBasis,
                occurredAt,
                recordedAt,
                delaySeconds,
                commandId,
                correlationId,
                causationId,
                toldDetails,
                ofRecords,
                closed);
    }

    /** The rules on which the act rests, each with its provision. */
    public List<String> provisions() {
        return new LegalBasis(legalBasis).cited();
    }
}
