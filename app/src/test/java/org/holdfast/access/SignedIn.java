package org.holdfast.access;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.util.List;
import org.holdfast.access.account.ActingFilter;
import org.holdfast.access.account.SignedInPerson;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Signs a MockMvc request in, as the session would have it. */
public final class SignedIn {
    private SignedIn() {}

    /** The request comes from the person, acting for the organisation they act for. */
    public static RequestPostProcessor as(Actor.Person person) {
        return request -> {
            request.getSession().setAttribute(ActingFilter.ACTING_FOR, person.acting().value());
            return authentication(
                            UsernamePasswordAuthenticationToken.authenticated(
                                    new SignedInPerson(person.id().value()), null, List.of()))
                    .postProcessRequest(request);
        };
    }
}
