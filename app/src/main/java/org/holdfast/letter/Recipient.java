package org.holdfast.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.pupil.Contact;
import org.holdfast.pupil.Pupil;

/** Who a letter goes to, once it is known whether it may. */
sealed interface Recipient {

    /**
     * They may be written to.
     *
     * @param address a line each, perhaps empty
     * @param email perhaps empty
     */
    record Known(String name, String address, String email, Addressee addressee)
            implements Recipient {

        @Override
        public String toString() {
            return "Recipient[" + addressee.getClass().getSimpleName() + "]";
        }
    }

    /** They may not. */
    record Refused(String words) implements Recipient {}

    static Recipient of(
            LetterRequest request, Pupil pupil, List<Contact> contacts, LocalDate today) {
        var ofAge = LetterRules.goesToThePupil(pupil.dateOfBirth(), today);
        var family = request.kind().isForFamily();
        return switch (request.addressee()) {
            case Addressee.ThePupil _ when !ofAge ->
                    new Refused("The pupil is under 18, so the letter goes to a parent or carer.");
            case Addressee.ThePupil pupils -> pupil(pupil, contacts, pupils);
            case Addressee.Adult _ when ofAge ->
                    new Refused(
                            "The pupil is 18 or over, so the law wants the letter to go to the pupil.");
            case Addressee.Adult adult -> adult(contacts, adult);
            case Addressee.Official _ when family ->
                    new Refused("This letter goes to the family, not to an official.");
            case Addressee.Official official ->
                    new Known(
                            official.name(), official.office(), official.email().value(), official);
        };
    }

    /** The pupil lives, as far as is known, with the first adult who has an address. */
    private static Recipient pupil(
            Pupil pupil, List<Contact> contacts, Addressee.ThePupil addressee) {
        var address =
                contacts.stream()
                        .filter(Contact::mayBeWrittenTo)
                        .map(Recipient::address)
                        .filter(lines -> !lines.isEmpty())
                        .findFirst()
                        .orElse("");
        return new Known(pupil.legalName().full(), address, "", addressee);
    }

    private static Recipient adult(List<Contact> contacts, Addressee.Adult addressee) {
        var found = find(contacts, addressee.contact());
        if (found.isEmpty()) {
            return new Refused("This person is no longer a contact of the pupil.");
        }
        var contact = found.getFirst();
        return contact.mayBeWrittenTo()
                ? new Known(contact.name(), address(contact), contact.email(), addressee)
                : new Refused(
                        contact.restriction().words()
                                + ". Look at the pupil’s contacts before you write to them.");
    }

    private static List<Contact> find(List<Contact> contacts, UUID id) {
        return contacts.stream().filter(contact -> contact.id().equals(id)).toList();
    }

    private static String address(Contact contact) {
        return Stream.of(
                        contact.address().split("[\\r\\n,]+", -1),
                        new String[] {contact.postcode()})
                .flatMap(Stream::of)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
