package org.holdfast.exclusion;

import java.util.Collection;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Events as they are stored: its own mapper, so that nothing set elsewhere changes the record. */
final class HappeningJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private HappeningJson() {}

    static String write(Happening happening) {
        return MAPPER.writeValueAsString(happening);
    }

    static Happening read(String kind, String details) {
        return MAPPER.readValue(details, Happening.typeOf(kind));
    }

    /** Rows for {@code jsonb_to_recordset}. */
    static String rows(Collection<?> rows) {
        return MAPPER.writeValueAsString(rows);
    }

    /** Words by the name of their part. */
    static String words(Map<Grounds.Part, String> words) {
        return MAPPER.writeValueAsString(words);
    }

    static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }
}
