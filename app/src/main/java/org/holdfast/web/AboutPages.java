package org.holdfast.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What the footer of every page links to, for anyone. */
@Controller
class AboutPages {

    @GetMapping("/sources")
    String sources() {
        return "web/sources";
    }

    @GetMapping("/accessibility")
    String accessibility() {
        return "web/accessibility";
    }
}
