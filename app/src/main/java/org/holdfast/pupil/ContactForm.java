package org.holdfast.pupil;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.holdfast.web.Choice;
import org.holdfast.web.Problems;
import org.jspecify.annotations.Nullable;

/** A contact as it was typed. */
record ContactForm(
        String name,
        String relationship,
        String responsibility,
        String language,
        String email,
        String telephone,
        String address,
        String postcode,
        String priority,
        String restriction,
        String restrictionReason,
        @Nullable Integer version) {
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Pattern PRIORITY = Pattern.compile("[1-9]");

    ContactForm {
        name = typed(name);
        relationship = typed(relationship);
        responsibility = typed(responsibility);
        language = typed(language);
        email = typed(email);
        telephone = typed(telephone);
        address = typed(address);
        postcode = typed(postcode);
        priority = typed(priority);
        restriction = typed(restriction);
        restrictionReason = typed(restrictionReason);
    }

    static ContactForm empty() {
        return new ContactForm("", "", "", "", "", "", "", "", "1", "", "", 0);
    }

    static ContactForm of(Contact contact) {
        return new ContactForm(
                contact.name(),
                contact.relationship(),
                contact.responsibility().key(),
                contact.language(),
                contact.email(),
                contact.telephone(),
                contact.address(),
                contact.postcode(),
                Integer.toString(contact.priority()),
                contact.restriction().key(),
                contact.restrictionReason(),
                contact.version());
    }

    /** The version that the form was filled from; 0 for a new contact. */
    int shownVersion() {
        return version == null ? 0 : version;
    }

    Problems problems() {
        var problems = Problems.none();
        if (name.isEmpty()) {
            problems.add("name", "Enter the person's name");
        }
        if (!Contact.relationships().knows(relationship)) {
            problems.add("relationship", "Select who they are to the child");
        }
        if (Arrays.stream(Contact.Responsibility.values())
                .noneMatch(each -> each.key().equals(responsibility))) {
            problems.add(
                    "responsibility",
                    "Select whether they have parental responsibility, or that it is not recorded");
        }
        if (!language.isEmpty() && !Characteristic.LANGUAGE.accepts(language)) {
            problems.add(
                    "language", "Enter the language's code of three or four letters, such as POL");
        }
        if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
            problems.add("email", "Enter an email address such as name@example.org");
        }
        if (!PRIORITY.matcher(priority).matches()) {
            problems.add("priority", "Enter a number from 1 to 9");
        }
        if (Arrays.stream(Contact.Restriction.values())
                .noneMatch(each -> each.key().equals(restriction))) {
            problems.add("restriction", "Select whether anything stands against contacting them");
        } else if (!restriction.isEmpty() && restrictionReason.isEmpty()) {
            problems.add(
                    "restrictionReason",
                    "Say why they may not be contacted, so that nobody has to guess");
        }
        return problems;
    }

    /** The contact; only without problems. */
    Contact contact(UUID id, int ofVersion) {
        return new Contact(
                id,
                ofVersion,
                Integer.parseInt(priority),
                name,
                relationship,
                Contact.Responsibility.ofKey(responsibility),
                language,
                email,
                telephone,
                address,
                postcode,
                Contact.Restriction.ofKey(restriction),
                restriction.isEmpty() ? "" : restrictionReason);
    }

    public List<Choice> relationships() {
        return Contact.relationships().all().stream()
                .map(code ->
                        new Choice(code.code(), code.label(), code.code().equals(relationship)))
                .toList();
    }

    public List<Choice> responsibilities() {
        return Arrays.stream(Contact.Responsibility.values())
                .map(each ->
                        new Choice(each.key(), each.words(), each.key().equals(responsibility)))
                .toList();
    }

    public List<Choice> restrictions() {
        return Arrays.stream(Contact.Restriction.values())
                .map(each -> new Choice(each.key(), each.words(), each.key().equals(restriction)))
                .toList();
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    @Override
    public String toString() {
        return "ContactForm[]";
    }
}
