package org.holdfast.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/**
 * The three failures that a page can meet on purpose, mapped once. Anything else is a fault and
 * goes to the error page.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Failures {
    private final FrameSource source;
    private final List<SiteNotice> notices;

    Failures(FrameSource source, List<SiteNotice> notices) {
        this.source = source;
        this.notices = notices;
    }

    @ExceptionHandler
    ModelAndView notFound(
            NotFound failure, HttpServletRequest request, HttpServletResponse response) {
        return page("web/not-found", HttpServletResponse.SC_NOT_FOUND, request, response);
    }

    @ExceptionHandler
    ModelAndView notAllowed(
            NotAllowed failure, HttpServletRequest request, HttpServletResponse response) {
        return page("web/not-allowed", HttpServletResponse.SC_FORBIDDEN, request, response);
    }

    @ExceptionHandler
    ModelAndView stale(Stale failure, HttpServletRequest request, HttpServletResponse response) {
        return page("web/stale", HttpServletResponse.SC_CONFLICT, request, response);
    }

    private ModelAndView page(
            String template, int status, HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(status);
        var page = new ModelAndView(template);
        page.addObject("frame", source.frame(request.getRequestURI()));
        page.addObject("notices", Furniture.words(notices));
        return page;
    }
}
