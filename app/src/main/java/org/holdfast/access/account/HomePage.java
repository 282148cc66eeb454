package org.holdfast.access.account;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The front door leads to the day's work. */
@Controller
class HomePage {

    @GetMapping("/")
    String home() {
        return "redirect:/today";
    }
}
