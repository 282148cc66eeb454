package org.holdfast.exclusion;

import java.util.Collection;
import java.util.Map;
import org.holdfast.exclusion.challenge.ChallengeStep;
import org.holdfast.exclusion.governors.MeetingStep;
import org.holdfast.exclusion.review.ReviewStep;
import org.holdfast.exclusion.schooling.SchoolingStep;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Events as they are stored: its own mapper, so that nothing set elsewhere changes the record. */
final class HappeningJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private HappeningJson() {}

    static String write(Happening happening) {
        return MAPPER.writeValueAsString(happening.written());
    }

    static Happening read(String kind, String details) {
        return MeetingStep.typeOf(kind)
                .<Happening>map(type -> new Happening.AtMeeting(read(details, type)))
                .or(() ->
                        ReviewStep.typeOf(kind)
                                .map(type -> new Happening.InReview(read(details, type))))
                .or(() ->
                        SchoolingStep.typeOf(kind)
                                .map(type -> new Happening.InSchooling(read(details, type))))
                .or(() ->
                        ChallengeStep.typeOf(kind)
                                .map(type -> new Happening.InChallenge(read(details, type))))
                .orElseGet(() -> read(details, Happening.typeOf(kind)));
    }

    /** Rows for {@code jsonb_to_recordset}. */
    static String rows(Collection<?> rows) {
        return MAPPER.writeValueAsString(rows);
    }

    /** Words by the name of their part. */
    static String words(Map<Grounds.Part, String> words) {
        return MAPPER.writeValueAsString(words);
    }

    /** A step’s own words, by the name of their part. */
    static String said(Map<String, String> words) {
        return MAPPER.writeValueAsString(words);
    }

    /** The same, read back. */
    static Map<String, String> said(String json) {
        return MAPPER.readValue(json, new TypeReference<Map<String, String>>() {});
    }

    static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }
}
