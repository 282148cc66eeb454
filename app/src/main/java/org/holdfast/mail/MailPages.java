package org.holdfast.mail;

import java.util.UUID;
import org.holdfast.access.CurrentActor;
import org.holdfast.access.ReadLog;
import org.holdfast.web.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Mail that has not gone: what waits, and what a person must decide. */
@Controller
class MailPages {
    private final Mails mails;
    private final DecideOnMail decideOnMail;
    private final MailSettings settings;
    private final ReadLog readLog;

    MailPages(Mails mails, DecideOnMail decideOnMail, MailSettings settings, ReadLog readLog) {
        this.mails = mails;
        this.decideOnMail = decideOnMail;
        this.settings = settings;
        this.readLog = readLog;
    }

    @GetMapping("/mail")
    @Transactional
    public String list(@RequestParam(defaultValue = "1") int page, Model model) {
        MailPermissions.require(MailPermissions.hasList(CurrentActor.get()));
        var paging = Paging.of(page, mails.unfinished());
        var shown = mails.unfinished(paging);
        readLog.listed("mail", shown.stream().map(Mail::pupil).distinct().toList());
        model.addAttribute("paging", paging);
        model.addAttribute("mails", shown);
        model.addAttribute("serverSet", settings.isSet());
        return "mail/list";
    }

    @PostMapping("/mail/{id}/send")
    String send(@PathVariable UUID id, @RequestParam int version, RedirectAttributes after) {
        return decide(id, version, MailState.WAITING, "The email will be sent", after);
    }

    @PostMapping("/mail/{id}/arrived")
    String arrived(@PathVariable UUID id, @RequestParam int version, RedirectAttributes after) {
        return decide(id, version, MailState.SENT, "Recorded that the email arrived", after);
    }

    @PostMapping("/mail/{id}/give-up")
    String giveUp(@PathVariable UUID id, @RequestParam int version, RedirectAttributes after) {
        return decide(id, version, MailState.GIVEN_UP, "The email will not be sent", after);
    }

    private String decide(
            UUID id, int version, MailState to, String done, RedirectAttributes after) {
        decideOnMail.decide(new MailId(id), version, to);
        after.addFlashAttribute("done", done);
        return "redirect:/mail";
    }
}
