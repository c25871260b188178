package org.anjian.query.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The field by which a dimension of a statistic groups. */
public sealed interface GroupField {

    /** The key of what has no value. */
    String NONE = "-";

    /** The field of the documents. */
    String field();

    /** The source of a composite aggregation. */
    Map<String, ?> source(CalendarKeys calendar);

    /** The key as readers see it. */
    String key(JsonNode value, CalendarKeys calendar);

    /** What the documents of a group have in common. */
    Query condition(String key, CalendarKeys calendar);

    /** By the values of a field. */
    record Value(String field) implements GroupField {

        @Override
        public Map<String, ?> source(CalendarKeys calendar) {
            return Map.of("terms", Map.of("field", field, "missing_bucket", true));
        }

        @Override
        public String key(JsonNode value, CalendarKeys calendar) {
            return value.isNull() || value.isMissingNode() ? NONE : value.asString();
        }

        @Override
        public Query condition(String key, CalendarKeys calendar) {
            return Conditions.inGroup(field, key, NONE);
        }
    }

    /** By the calendar interval in which the day of a field lies. */
    record Day(String field) implements GroupField {

        @Override
        public Map<String, ?> source(CalendarKeys calendar) {
            Map<String, Object> by = new LinkedHashMap<>();
            by.put("field", field);
            by.put("missing_bucket", true);
            by.put("calendar_interval", calendar.name());
            return Map.of("date_histogram", by);
        }

        @Override
        public String key(JsonNode value, CalendarKeys calendar) {
            return value.isNull() || value.isMissingNode() ? NONE : calendar.key(value.asLong());
        }

        @Override
        public Query condition(String key, CalendarKeys calendar) {
            return calendar.condition(field, key, NONE);
        }
    }
}
