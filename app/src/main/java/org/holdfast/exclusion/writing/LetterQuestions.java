package org.holdfast.exclusion.writing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.holdfast.exclusion.Grounds;
import org.holdfast.exclusion.OpenedCase;
import org.holdfast.letter.LetterCondition;
import org.holdfast.letter.LetterFacts;
import org.holdfast.letter.LetterField;
import org.holdfast.letter.LetterKind;
import org.holdfast.pupil.Contact;
import org.holdfast.statute.calendar.CompulsorySchoolAge;
import org.holdfast.web.Question;
import org.holdfast.web.TypedForm;

/** What has to be asked before a letter can be written, and what the answers say in it. */
final class LetterQuestions {
    static final String TO_PUPIL = "pupil";
    private static final int OF_AGE = 18; // 2012 Regs reg 2(1): the relevant person

    private LetterQuestions() {}

    /** The questions for one letter. */
    static List<Question> of(LetterKind kind, OpenedCase about, List<Contact> contacts) {
        var questions = new ArrayList<Question>();
        questions.addAll(kind.isForFamily() ? family(about, contacts) : official());
        switch (kind) {
            case SUSPENSION_UP_TO_FIVE_DAYS, SUSPENSION_OVER_FIVE_DAYS, PERMANENT_EXCLUSION -> {
                questions.add(
                        words(LetterField.EXPLANATION, "In your own words to the family.")
                                .orElse("Say what happened and why"));
                if (about.owes("EDU-2", "EDU-3", "EDU-4")) {
                    questions.add(line(LetterField.EDUCATION_PLACE, UNKNOWN_YET));
                    questions.add(line(LetterField.EDUCATION_REPORT_TO, ""));
                    questions.add(line(LetterField.EDUCATION_TIMES, ""));
                }
                if (kind != LetterKind.PERMANENT_EXCLUSION) {
                    questions.add(
                            line(LetterField.REINTEGRATION, "Leave it empty if none is arranged."));
                }
            }
            case CANCELLATION -> {
                questions.add(
                        words(LetterField.CANCELLATION_REASON, "")
                                .orElse("Say why it was cancelled"));
                questions.add(
                        line(LetterField.RETURN_DAY, "The child comes back without delay.")
                                .orElse("Say when the child comes back"));
            }
            case GOVERNORS_DECISION -> {
                questions.add(
                        words(LetterField.BOARD_REASONS, "").orElse("Say what the reasons are"));
                if (decidesWhenReviewEnds(about)) {
                    questions.add(GIVEN_HOW);
                    questions.add(GIVEN_ON);
                }
            }
            case REVIEW_DECISION ->
                    questions.add(
                            words(LetterField.PANEL_REASONS, "")
                                    .orElse("Say what the panel’s reasons are"));
            case RECONSIDERED_DECISION ->
                    questions.add(
                            words(LetterField.BOARD_REASONS, "")
                                    .orElse("Say what the reasons are"));
            case NOTICE_TO_GOVERNORS,
                    NOTICE_TO_AUTHORITY,
                    NOTICE_TO_HOME_AUTHORITY,
                    NOTICE_TO_SOCIAL_WORKER,
                    NOTICE_TO_VIRTUAL_SCHOOL -> {}
        }
        return questions;
    }

    private static final String UNKNOWN_YET =
            "Leave the place and the times empty if they are not known yet: a further letter must"
                    + " then follow at least 48 hours before.";

    private static final Question GIVEN_HOW =
            new Question.One(
                            "way",
                            "How the letter will be given",
                            "The letter must say by when an application for a review must come"
                                    + " in. Posted first class, it counts as given on the second"
                                    + " working day after.",
                            List.of(
                                    new Question.Option("delivered", "Delivered by hand"),
                                    new Question.Option("first_class_post", "Posted first class")))
                    .orElse("Choose how the letter will be given");

    private static final Question GIVEN_ON =
            new Question.Day("given", "On which day", "").orElse("Enter the day");

    /** Whether this notice starts the time for a review. */
    static boolean decidesWhenReviewEnds(OpenedCase about) {
        return about.exclusion().kind() == org.holdfast.exclusion.Kind.PERMANENT
                && about.exclusion()
                        .progress()
                        .decision()
                        .filter(made -> !made.reinstates())
                        .isPresent();
    }

    private static List<Question> family(OpenedCase about, List<Contact> contacts) {
        var options = new ArrayList<Question.Option>();
        contacts.stream()
                .filter(Contact::mayBeWrittenTo)
                .map(contact ->
                        new Question.Option(
                                contact.id().toString(),
                                contact.name()
                                        + " ("
                                        + contact.relationshipLabel().toLowerCase(Locale.UK)
                                        + (contact.isParentToTell()
                                                ? ", has parental responsibility)"
                                                : ")")))
                .forEach(options::add);
        if (isOfAge(about, about.exclusion().imposed().decided())) {
            options.clear();
            options.add(new Question.Option(TO_PUPIL, "The pupil, who is 18 or over"));
        }
        return List.of(
                new Question.One(
                                "to",
                                "Who the letter is for",
                                options.isEmpty()
                                        ? "Nobody is recorded who may be written to. Add a contact"
                                                + " on the pupil’s page first."
                                        : "Write one letter for each parent who must be told.",
                                options)
                        .orElse("Choose who the letter is for"));
    }

    private static boolean isOfAge(OpenedCase about, LocalDate day) {
        return !CompulsorySchoolAge.birthday(about.facts().dateOfBirth(), OF_AGE).isAfter(day);
    }

    private static List<Question> official() {
        return List.of(
                new Question.Line("name", "Name", "").orElse("Enter the name"),
                new Question.Line(
                                "office",
                                "Office",
                                "For example, Virtual school head, Eastborough Council")
                        .orElse("Enter what they are"),
                new Question.Line("email", "Email", "").orElse("Enter an email address"));
    }

    static Question words(LetterField field, String hint) {
        return new Question.Words(name(field), field.title(), hint);
    }

    static Question line(LetterField field, String hint) {
        return new Question.Line(name(field), field.title(), hint);
    }

    static String name(LetterField field) {
        return field.name().toLowerCase(Locale.ROOT);
    }

    /** What the case itself offers for a first draft. */
    static Optional<String> offered(LetterField field, WriteCaseLetter.Beginning begun) {
        return switch (field) {
            case EXPLANATION ->
                    Optional.ofNullable(begun.about().words().get(Grounds.Part.WHAT_HAPPENED));
            case BOARD_REASONS, PANEL_REASONS -> begun.reasons();
            default -> Optional.empty();
        };
    }

    /** The facts that were typed. */
    static LetterFacts answered(LetterFacts known, TypedForm form) {
        var facts = known;
        for (var field : LetterField.values()) {
            var said = form.one(name(field));
            if (!said.isEmpty()) {
                facts = facts.with(field, said);
            }
        }
        if (said(form, LetterField.EDUCATION_PLACE)
                && said(form, LetterField.EDUCATION_REPORT_TO)
                && said(form, LetterField.EDUCATION_TIMES)) {
            facts = facts.where(LetterCondition.EDUCATION_KNOWN);
        }
        return said(form, LetterField.REINTEGRATION)
                ? facts.where(LetterCondition.REINTEGRATION_MEETING)
                : facts;
    }

    private static boolean said(TypedForm form, LetterField field) {
        return !form.one(name(field)).isEmpty();
    }
}
