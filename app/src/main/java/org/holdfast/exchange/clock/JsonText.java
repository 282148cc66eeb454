package org.holdfast.exchange.clock;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a file as JSON and nothing looser: UTF-8 without a mark, each name once in an object,
 * numbers kept exactly, nothing after the end.
 */
final class JsonText {
    private static final String WHOLE_FILE = "$";
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** What a value costs once read, and what a byte does: both rounded up. */
    private static final int BYTES_A_VALUE = 200;

    private static final int MEMORY_A_BYTE = 20;

    private static final JsonMapper MAPPER =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxTokenCount(memory() / BYTES_A_VALUE)
                                                    .build())
                                    .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
                    .build();

    private static final long MEGABYTE = 1024L * 1024;

    private JsonText() {}

    static Optional<JsonNode> read(Path file, Faults faults) {
        try {
            var bytes = bytes(file);
            if (bytes.length > most()) {
                faults.add(
                        WHOLE_FILE,
                        "the file holds more than the %d MB that fit into memory; divide it"
                                .formatted(most() / MEGABYTE));
                return Optional.empty();
            }
            return parse(decode(bytes), faults);
        } catch (NoSuchFileException missing) {
            faults.add(WHOLE_FILE, "there is no file " + file);
        } catch (CharacterCodingException notText) {
            faults.add(WHOLE_FILE, "not text in UTF-8");
        } catch (IOException unreadable) {
            faults.add(WHOLE_FILE, "the file " + file + " cannot be read");
        }
        return Optional.empty();
    }

    /** A file that would not fit into memory is read no further than shows that. */
    private static byte[] bytes(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(most() + 1);
        }
    }

    private static int most() {
        return Math.toIntExact(Math.min(memory() / MEMORY_A_BYTE, 1024 * MEGABYTE));
    }

    private static long memory() {
        return Runtime.getRuntime().maxMemory();
    }

    private static String decode(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    private static Optional<JsonNode> parse(String text, Faults faults) {
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            faults.add(WHOLE_FILE, "begins with a byte order mark; save it as UTF-8 without one");
            return Optional.empty();
        }
        try {
            var tree = MAPPER.readTree(text);
            if (tree.isMissingNode()) {
                faults.add(WHOLE_FILE, "not JSON: the file is empty");
                return Optional.empty();
            }
            return Optional.of(tree);
        } catch (StreamConstraintsException tooMuch) {
            faults.add(WHOLE_FILE, "not JSON of a size that can be read: " + reason(tooMuch));
            return Optional.empty();
        } catch (JacksonException notJson) {
            faults.add(WHOLE_FILE, "not JSON: " + reason(notJson));
            return Optional.empty();
        }
    }

    private static String reason(JacksonException notJson) {
        var words = notJson.getOriginalMessage().lines().findFirst().orElse("");
        var place = notJson.getLocation();
        return place == null
                ? words
                : words + ", line " + place.getLineNr() + " column " + place.getColumnNr();
    }
}
