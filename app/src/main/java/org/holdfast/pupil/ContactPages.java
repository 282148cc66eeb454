package org.holdfast.pupil;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.holdfast.web.NotFound;
import org.holdfast.web.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The adults around a pupil: whom to tell, whom to ask first, whom not to write to. */
@Controller
class ContactPages {
    private final ShowPupil showPupil;
    private final Pupils pupils;
    private final KeepContacts keepContacts;
    private final TransactionTemplate transaction;

    ContactPages(
            ShowPupil showPupil,
            Pupils pupils,
            KeepContacts keepContacts,
            TransactionTemplate transaction) {
        this.showPupil = showPupil;
        this.pupils = pupils;
        this.keepContacts = keepContacts;
        this.transaction = transaction;
    }

    @GetMapping("/pupils/{id}/contacts")
    String contacts(@PathVariable UUID id, Model model) {
        var pupil = new PupilId(id);
        transaction.executeWithoutResult(_ -> {
            var view = showPupil.show(pupil, "pupil's contacts");
            view.may().requireWork();
            model.addAttribute("view", view);
            model.addAttribute("contacts", pupils.contacts(pupil));
        });
        return "pupil/contacts";
    }

    @GetMapping("/pupils/{id}/contacts/new")
    String askNew(@PathVariable UUID id, Model model) {
        return form(new PupilId(id), ContactForm.empty(), Problems.none(), "new", model);
    }

    @PostMapping("/pupils/{id}/contacts/new")
    String add(
            @PathVariable UUID id,
            ContactForm form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var problems = form.problems();
        if (problems.any()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return form(new PupilId(id), form, problems, "new", model);
        }
        keepContacts.add(new PupilId(id), form.contact(UUID.randomUUID(), 1));
        return contacts(id, "The contact has been added", flash);
    }

    @GetMapping("/pupils/{id}/contacts/{contact}")
    String askChange(@PathVariable UUID id, @PathVariable UUID contact, Model model) {
        var known =
                transaction.execute(_ ->
                        pupils.contacts(new PupilId(id)).stream()
                                .filter(each -> each.id().equals(contact))
                                .findFirst()
                                .orElseThrow(NotFound::new));
        return form(
                new PupilId(id), ContactForm.of(known), Problems.none(), contact.toString(), model);
    }

    @PostMapping("/pupils/{id}/contacts/{contact}")
    String change(
            @PathVariable UUID id,
            @PathVariable UUID contact,
            ContactForm form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var problems = form.problems();
        if (problems.any()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return form(new PupilId(id), form, problems, contact.toString(), model);
        }
        keepContacts.change(new PupilId(id), form.contact(contact, form.shownVersion()));
        return contacts(id, "The contact has been changed", flash);
    }

    @PostMapping("/pupils/{id}/contacts/{contact}/end")
    String end(
            @PathVariable UUID id,
            @PathVariable UUID contact,
            @RequestParam(defaultValue = "0") int version,
            RedirectAttributes flash) {
        keepContacts.end(new PupilId(id), contact, version);
        return contacts(id, "The contact is no longer one of this pupil's contacts", flash);
    }

    private String form(
            PupilId pupil, ContactForm form, Problems problems, String where, Model model) {
        var view = showPupil.show(pupil, "pupil's contacts");
        view.may().requireKeep();
        model.addAttribute("view", view);
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        model.addAttribute("where", where);
        return "pupil/contact-form";
    }

    private static String contacts(UUID id, String done, RedirectAttributes flash) {
        flash.addFlashAttribute("done", done);
        return "redirect:/pupils/" + id + "/contacts";
    }
}
