package org.holdfast.letter;

import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A letter to read, print and send. */
@Controller
class LetterPages {
    private final OpenLetter openLetter;
    private final SendLetter sendLetter;

    LetterPages(OpenLetter openLetter, SendLetter sendLetter) {
        this.openLetter = openLetter;
        this.sendLetter = sendLetter;
    }

    @GetMapping("/letters/{id}")
    String letter(@PathVariable UUID id, Model model) {
        var opened = openLetter.open(new LetterId(id));
        model.addAttribute("letter", opened.letter());
        model.addAttribute("html", opened.html().orElse(""));
        model.addAttribute("mail", opened.mail().orElse(null));
        model.addAttribute("replacedBy", opened.letter().replacedBy().orElse(null));
        model.addAttribute("replaces", opened.letter().replaces().orElse(null));
        model.addAttribute(
                "maySend",
                opened.maySend()
                        && opened.mail().isEmpty()
                        && opened.letter().replacedBy().isEmpty());
        return "letter/letter";
    }

    @GetMapping("/letters/{id}.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename("letter.pdf").build().toString())
                .body(openLetter.pdf(new LetterId(id)));
    }

    @PostMapping("/letters/{id}/send")
    String send(@PathVariable UUID id, RedirectAttributes after) {
        after.addFlashAttribute(
                "done",
                switch (sendLetter.send(new LetterId(id))) {
                    case SendingOutcome.Queued _ ->
                            "The email is on its way. Send the paper copy as well: it is the one that counts for dates";
                    case SendingOutcome.NoAddress _ ->
                            "There is no email address. Print the letter, and post it or hand it over";
                    case SendingOutcome.AlreadyQueued _ -> "The email was asked for before";
                    case SendingOutcome.Replaced _ ->
                            "This letter has been corrected. Send the newer one";
                });
        return "redirect:/letters/" + id;
    }
}
