package org.holdfast.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;

/** What invented heads and pupils said. */
final class DemoWords {
    private static final List<String> DISRUPTION =
            List.of(
                    "Refused to follow instructions in three lessons and left each without permission.",
                    "Disrupted a science practical after two warnings, so that it had to be stopped.",
                    "Shouted across the dining hall, threw food and would not leave when asked.",
                    "Walked out of lessons five times this week and kept others from learning.",
                    "Set off the fire alarm during a mock examination.");

    private static final Map<String, List<String>> HAPPENED =
            Map.ofEntries(
                    Map.entry("DB", DISRUPTION),
                    Map.entry(
                            "PP",
                            List.of(
                                    "Hit another pupil in the corridor at break after an argument.",
                                    "Fought with another pupil on the field and went back to it after being parted.",
                                    "Kicked another pupil during a football game and again afterwards.")),
                    Map.entry(
                            "VA",
                            List.of(
                                    "Swore at a teacher and would not leave the room.",
                                    "Shouted abuse at the member of staff on the gate.",
                                    "Threatened a teaching assistant who asked for a phone to be put away.")),
                    Map.entry(
                            "PA",
                            List.of(
                                    "Pushed a member of staff who was standing in a doorway.",
                                    "Threw a chair that struck a teaching assistant on the arm.")),
                    Map.entry(
                            "VP",
                            List.of(
                                    "Threatened another pupil at lunch and followed them to class.",
                                    "Shouted threats at two younger pupils by the bus stop.")),
                    Map.entry(
                            "DA",
                            List.of(
                                    "Was found with cannabis and had offered it to another pupil.",
                                    "Came to school smelling of alcohol and was unsteady.")),
                    Map.entry(
                            "DM",
                            List.of(
                                    "Broke two windows in the changing rooms.",
                                    "Pulled a sink from the wall in the toilets.")),
                    Map.entry(
                            "BU",
                            List.of(
                                    "Sent unkind messages to a younger pupil for two weeks and had others do so.")),
                    Map.entry(
                            "RA",
                            List.of(
                                    "Used racist words towards another pupil in front of the class.")),
                    Map.entry(
                            "SM",
                            List.of(
                                    "Made sexual remarks to another pupil and did not stop when told.")),
                    Map.entry("TH", List.of("Took a phone from a bag in the changing room.")),
                    Map.entry(
                            "OW",
                            List.of(
                                    "Brought a kitchen knife to school and showed it to others.",
                                    "Threatened another pupil with a pair of scissors.")),
                    Map.entry("MT", List.of("Filmed a fight and posted it for others to see.")),
                    Map.entry("LG", List.of("Called another pupil homophobic names in a lesson.")));

    private static final List<String> CHILD =
            List.of(
                    "I lost my temper. He said something about my mum and I did not think.",
                    "I know it was wrong. I was having a bad day and nobody asked why.",
                    "I did not start it but I should have walked away.",
                    "I was scared they would laugh at me.",
                    "Nobody listens when I say the room is too loud.",
                    "I am sorry to Miss. I want to say it to her myself.",
                    "I do not want to talk about it.",
                    "I just wanted to get out of the lesson because I could not do the work.");
    private static final List<String> LESSER =
            List.of(
                    "Detentions and a day in the reflection room had been tried this term and it went on.",
                    "A meeting with the family and a report card had not changed it.",
                    "It was too serious for a detention: others were frightened.",
                    "The restorative meeting offered last week was refused.");
    private static final List<String> ADJUSTMENTS =
            List.of(
                    "A quiet place and a time-out card are in use; they were offered on the day.",
                    "No disability is known. The SENCO was asked whether one should be looked for.",
                    "Movement breaks and instructions in writing are in place.");

    private DemoWords() {}

    static String happened(String reason, RandomGenerator random) {
        return pick(Objects.requireNonNull(HAPPENED.get(reason)), random);
    }

    static String child(RandomGenerator random) {
        return pick(CHILD, random);
    }

    static String lesser(RandomGenerator random) {
        return pick(LESSER, random);
    }

    static String adjustments(RandomGenerator random) {
        return pick(ADJUSTMENTS, random);
    }

    private static String pick(List<String> among, RandomGenerator random) {
        return among.get(random.nextInt(among.size()));
    }
}
