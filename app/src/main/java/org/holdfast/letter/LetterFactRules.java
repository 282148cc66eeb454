package org.holdfast.letter;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.organisation.School;
import org.holdfast.organisation.SchoolKind;
import org.holdfast.pupil.Pupil;

/** What a letter can say without being told: of the pupil, the school, and the law of the day. */
final class LetterFactRules {
    private LetterFactRules() {}

    /** What stands in a school's letters until the school or its authority says otherwise. */
    static LetterFacts usual(School school) {
        var clerk = "the clerk to the governing board";
        return LetterFacts.none()
                .with(
                        LetterField.REPRESENTATIONS_HOW,
                        "write a letter or an email, or ask to speak to the governors")
                .with(LetterField.REPRESENTATIONS_TO, clerk)
                .with(LetterField.REPRESENTATIONS_ADDRESS, school.name() + ", " + inLine(school))
                .with(
                        LetterField.REPRESENTATIONS_PUPIL,
                        "write down their views, draw them, or come and say them")
                .with(LetterField.REMOTE_HOW, "write, send an email or ring the school")
                .with(LetterField.REMOTE_TO, clerk)
                .with(
                        LetterField.WORK,
                        "We will set work from the first day. Please send it back to the school so that we can mark it.");
    }

    /** What an organisation says once for all its letters. */
    static LetterFacts standing(LetterFacts usual, Map<LetterField, String> said) {
        var facts = usual;
        for (var entry : said.entrySet()) {
            facts = facts.with(entry.getKey(), entry.getValue());
        }
        return facts;
    }

    static LetterFacts ofSchool(LetterFacts facts, School school, String head) {
        var known =
                facts.with(LetterField.SCHOOL_NAME, school.name())
                        .with(LetterField.SCHOOL_ADDRESS, address(school))
                        .with(LetterField.SCHOOL_TELEPHONE, school.telephone())
                        .with(LetterField.HEAD_NAME, head)
                        .with(LetterField.AUTHORITY_NAME, school.authority().name());
        return school.kind() == SchoolKind.ACADEMY || school.kind() == SchoolKind.AP_ACADEMY
                ? known.where(LetterCondition.ACADEMY)
                : known;
    }

    static LetterFacts ofPupil(LetterFacts facts, Pupil pupil, LocalDate today) {
        var known =
                facts.with(LetterField.PUPIL_FIRST_NAME, firstName(pupil))
                        .with(LetterField.PUPIL_FULL_NAME, pupil.legalName().full())
                        .with(LetterField.PUPIL_BIRTH_DATE, plain(pupil.dateOfBirth()))
                        .with(LetterField.LETTER_DATE, today);
        return LetterRules.goesToThePupil(pupil.dateOfBirth(), today)
                ? known.where(LetterCondition.OVER_18).without(LetterCondition.SCHOOL_AGE)
                : known.without(LetterCondition.OVER_18);
    }

    /** The caller's own facts, which win. */
    static LetterFacts given(LetterFacts known, LetterFacts given) {
        var facts = known;
        for (var entry : given.values().entrySet()) {
            facts = facts.with(entry.getKey(), entry.getValue());
        }
        return facts.where(java.util.List.copyOf(given.conditions()));
    }

    /** The school's address, a line each, its postcode last. */
    static String address(School school) {
        return Stream.concat(school.address().stream(), Stream.of(school.postcode()))
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static String inLine(School school) {
        return address(school).replace("\n", ", ");
    }

    private static String firstName(Pupil pupil) {
        return pupil.name().forename().isBlank() ? pupil.name().full() : pupil.name().forename();
    }

    private static String plain(LocalDate date) {
        return new org.holdfast.web.Dates().plain(date);
    }
}
