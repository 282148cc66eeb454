package org.holdfast.duty;

import java.util.Collection;
import tools.jackson.databind.json.JsonMapper;

/** Duties as they are stored: its own mapper, so that nothing set elsewhere changes the record. */
final class DutyJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private DutyJson() {}

    static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** Rows for {@code jsonb_to_recordset}. */
    static String rows(Collection<?> rows) {
        return MAPPER.writeValueAsString(rows);
    }

    static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }
}
