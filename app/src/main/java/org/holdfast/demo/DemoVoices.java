package org.holdfast.demo;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.holdfast.pupil.PupilId;
import org.holdfast.pupil.intake.LoadAbouts;
import org.jspecify.annotations.Nullable;

/** What invented children say of themselves. */
final class DemoVoices {
    private static final List<String> WORDS =
            List.of(
                    "I like it when people tell me what is going to happen. I get cross when plans change.",
                    "I work better sitting near the front. Please do not shout my name across the room.",
                    "I am good with little kids. I want to be a nurse or a vet.",
                    "Mornings are hard because I look after my sister first. I am not being rude when I am late.",
                    "I need a minute outside when it gets loud, then I can come back in.",
                    "Ask me, do not tell me. I will do it if I know why.",
                    "I love football and fixing bikes with my grandad. I find writing long things hard.",
                    "I speak two languages at home and I dream in both.",
                    "When I go quiet I am thinking. Come and check on me.",
                    "I want people to know I am trying.");
    private static final List<String> SMALL_WORDS =
            List.of(
                    "I like dinosaurs and drawing. I do not like loud assemblies.",
                    "I like playing outside with my friends. I like being helper.",
                    "My teddy is called Biscuit. I like story time best.",
                    "I am fast at running. Sums make my tummy hurt.",
                    "I like it when my teacher says well done.");
    private static final List<String> STRENGTHS =
            List.of(
                    "Kind to younger pupils, drawing, football",
                    "Maths, chess, making people laugh",
                    "Music, dance, remembering song words",
                    "Cooking, looking after animals",
                    "Running, computers, never giving up",
                    "Reading, telling stories, helping");
    private static final List<String> ADULTS =
            List.of(
                    "Miss Okafor in the learning hub",
                    "Mr Hughes, PE",
                    "Mrs Begum in the office",
                    "My form tutor",
                    "Mr Nowak, site team",
                    "");

    private DemoVoices() {}

    static LoadAbouts.Said of(
            PupilId id,
            DemoPupil pupil,
            @Nullable DemoHead writer,
            Instant at,
            RandomGenerator random) {
        var small =
                pupil.dateOfBirth()
                        .plusYears(11)
                        .isAfter(at.atZone(java.time.ZoneOffset.UTC).toLocalDate());
        var adult = ADULTS.get(random.nextInt(ADULTS.size()));
        return new LoadAbouts.Said(
                id,
                pick(small ? SMALL_WORDS : WORDS, random),
                pick(STRENGTHS, random),
                adult,
                !adult.isEmpty() && random.nextInt(4) > 0,
                Objects.requireNonNull(writer).id().value().toString(),
                at);
    }

    private static String pick(List<String> among, RandomGenerator random) {
        return among.get(random.nextInt(among.size()));
    }
}
