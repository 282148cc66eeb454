package org.holdfast.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.propertyeditors.StringTrimmerEditor;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Puts the frame round every page and trims what was typed. */
@ControllerAdvice
class Furniture {
    private final FrameSource source;

    Furniture(FrameSource source) {
        this.source = source;
    }

    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request) {
        return source.frame(request.getRequestURI());
    }

    @InitBinder
    void trim(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new StringTrimmerEditor(false));
    }
}
