package org.anjian.api.disclosure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.regex.Pattern;
import org.anjian.api.document.DocumentedRecord;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;

/** The identity of the publication of one decision: it follows from the decision, so that one decision is published once. */
public record DisclosureId(@JsonValue String raw) {

    private static final String PREFIX = "disclosure-";
    private static final Pattern FURTHER = Pattern.compile("-\\d{1,9}$");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DisclosureId {
        if (raw == null || !raw.startsWith(PREFIX) || raw.length() > 230) {
            throw new RefusedException(InputRefusal.MALFORMED, "disclosureId");
        }
    }

    /** The publication of what was decided in a record. */
    public static DisclosureId of(DocumentedRecord record) {
        return new DisclosureId(PREFIX + record);
    }

    /** The publication of what was decided in a record that the closed list of documented records does not have. */
    public static DisclosureId ofRecord(String record) {
        return new DisclosureId(PREFIX + record);
    }

    /** The publication of a further decision in the same record. */
    public DisclosureId further(long sequence) {
        return new DisclosureId(raw + "-" + sequence);
    }

    /** The record that the decision was made in, as far as the id tells: that of a further decision may end with its number. */
    public List<String> records() {
        String record = raw.substring(PREFIX.length());
        String first = FURTHER.matcher(record).replaceFirst("");
        return first.equals(record) ? List.of(record) : List.of(record, first);
    }

    @Override
    public String toString() {
        return raw;
    }
}
