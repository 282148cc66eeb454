package org.holdfast.exclusion;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.holdfast.access.Actor;
import org.holdfast.access.SignedIn;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** A signed-in person with a browser that has no script. */
record Browsing(MockMvc pages, Actor.Person person) {

    MockHttpServletResponse open(String path) {
        try {
            return pages.perform(get(path).with(SignedIn.as(person))).andReturn().getResponse();
        } catch (Exception fault) {
            throw new AssertionError(path, fault);
        }
    }

    /** The page's words. */
    String read(String path) {
        try {
            return open(path).getContentAsString();
        } catch (java.io.UnsupportedEncodingException fault) {
            throw new AssertionError(path, fault);
        }
    }

    MockHttpServletResponse send(String path, Map<String, String> typed) {
        var call = post(path).with(csrf()).with(SignedIn.as(person));
        typed.forEach((name, value) -> {
            for (var one : value.split("\\|", -1)) {
                call.param(name, one);
            }
        });
        try {
            return pages.perform(call).andReturn().getResponse();
        } catch (Exception fault) {
            throw new AssertionError(path, fault);
        }
    }

    /** A form being filled in. */
    static final class Form {
        private final Map<String, String> typed = new LinkedHashMap<>();

        Form with(String name, String value) {
            typed.put(name, value);
            return this;
        }

        Form with(String name, LocalDate day) {
            typed.put(name + "-day", Integer.toString(day.getDayOfMonth()));
            typed.put(name + "-month", Integer.toString(day.getMonthValue()));
            typed.put(name + "-year", Integer.toString(day.getYear()));
            return this;
        }

        Map<String, String> typed() {
            return typed;
        }
    }

    static Form form() {
        return new Form();
    }
}
