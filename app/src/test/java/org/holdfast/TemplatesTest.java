package org.holdfast;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a template must not say, because the engine would do something else. */
class TemplatesTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern TAG =
            Pattern.compile("<[\\w:]+((?:\\s+[\\w:.-]+(?:=\"[^\"]*\")?)*)\\s*/?>");
    private static final Pattern REPLACED = Pattern.compile("\\sth:(?:replace|insert)=");
    private static final Pattern CONDITION = Pattern.compile("\\sth:(?:if|unless|each)=");

    /**
     * A fragment takes the place of its element before conditions and loops are read, so on the
     * same element they are lost and the fragment always shows.
     */
    @Test
    void noConditionStandsOnAnElementThatAFragmentReplaces() throws IOException {
        assertThat(lostConditions("<p th:if=\"${a > b}\" th:replace=\"~{x :: y}\"></p>"))
                .hasSize(1);
        try (var files = Files.walk(TEMPLATES)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                assertThat(lostConditions(Files.readString(file))).as(file.toString()).isEmpty();
            }
        }
    }

    private static List<String> lostConditions(String template) {
        var lost = new ArrayList<String>();
        var tags = TAG.matcher(template);
        while (tags.find()) {
            if (REPLACED.matcher(tags.group(1)).find() && CONDITION.matcher(tags.group(1)).find()) {
                lost.add(tags.group());
            }
        }
        return lost;
    }
}
