package org.holdfast.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The last page: what happens to a fault, and to addresses that lead nowhere. The reference finds
 * it in the log.
 */
@Controller
class ErrorPages implements ErrorController {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    @RequestMapping("/error")
    String error(HttpServletRequest request, Model model) {
        var status =
                request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                        ? HttpStatus.resolve(code)
                        : HttpStatus.INTERNAL_SERVER_ERROR;
        if (status == HttpStatus.NOT_FOUND || status == HttpStatus.METHOD_NOT_ALLOWED) {
            return "web/not-found";
        }
        if (status == HttpStatus.FORBIDDEN) {
            return "web/not-allowed";
        }
        if (status != null && status.is4xxClientError()) {
            return "web/not-understood";
        }
        var reference = UUID.randomUUID().toString().substring(0, 8);
        var kind = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION_TYPE);
        LOG.error("Fault {} on {} {}: {}", reference, request.getMethod(), status, kind);
        model.addAttribute("reference", reference);
        return "web/fault";
    }
}
