package org.anjian.query.creditplatform;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a row while they are put together, in the order in which they are written; what is null is left out. */
final class Row {

    /** An amount in yuan has two places behind the point: the fen. */
    private static final int PLACES = 2;

    private final Map<String, Object> fields = new LinkedHashMap<>();

    Row put(String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value);
        }
        return this;
    }

    Row day(String name, @Nullable LocalDate day) {
        return put(name, day == null ? null : day.toString());
    }

    /** An amount as text, so that no reader rounds it. */
    Row yuan(String name, @Nullable Long fen) {
        return put(name, fen == null ? null : BigDecimal.valueOf(fen, PLACES).toPlainString());
    }

    Map<String, Object> fields() {
        return fields;
    }
}
