package org.holdfast.access.people;

import org.holdfast.access.EmailAddress;
import org.holdfast.access.InvitationPost;
import org.holdfast.access.PersonId;
import org.holdfast.access.account.Invitations;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Shows an invitation's link, this once, and mails it where mail is set up. */
@Component
class InvitationLinks {
    private final InvitationPost post;

    InvitationLinks(InvitationPost post) {
        this.post = post;
    }

    /** Fills the page {@code access/invited}; outside any transaction, because it may send mail. */
    void show(PersonId person, String name, EmailAddress email, String secret, Model model) {
        var path = "/invitation/" + secret;
        model.addAttribute("id", person.value());
        model.addAttribute("name", name);
        model.addAttribute("email", email.value());
        model.addAttribute("days", Invitations.LASTS.toDays());
        model.addAttribute(
                "link",
                ServletUriComponentsBuilder.fromCurrentContextPath().path(path).toUriString());
        model.addAttribute("fate", words(post.send(name, email, path), email));
    }

    private static String words(InvitationPost.Fate fate, EmailAddress email) {
        return switch (fate) {
            case NOT_SET_UP ->
                    "Holdfast cannot send mail here, so give them the link yourself, by a way that only they can read.";
            case SENT -> "It was sent to " + email.value() + ".";
            case REFUSED ->
                    "The mail server did not take it. Check the address, and give them the link yourself, by a way that only they can read.";
            case UNKNOWN ->
                    "The mail server did not answer, so it may or may not arrive. Ask them, and give them the link yourself if it did not.";
        };
    }
}
