package org.holdfast.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.propertyeditors.StringTrimmerEditor;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Puts the frame round every page and trims what was typed. */
@ControllerAdvice
class Furniture {
    private final FrameSource source;
    private final List<SiteNotice> notices;

    Furniture(FrameSource source, List<SiteNotice> notices) {
        this.source = source;
        this.notices = notices;
    }

    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request) {
        return source.frame(request.getRequestURI());
    }

    @ModelAttribute("notices")
    List<String> notices() {
        return words(notices);
    }

    static List<String> words(List<SiteNotice> notices) {
        return notices.stream().map(SiteNotice::words).flatMap(Optional::stream).toList();
    }

    @InitBinder
    void trim(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new StringTrimmerEditor(false));
    }
}
