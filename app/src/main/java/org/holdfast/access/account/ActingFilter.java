package org.holdfast.access.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.access.Actor;
import org.holdfast.access.Actors;
import org.holdfast.access.CurrentActor;
import org.holdfast.access.OrganisationId;
import org.holdfast.access.PersonId;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Binds the actor for the request: the signed-in person with the roles they hold at this moment.
 * Someone whose last role has ended, or whose account was closed, is signed out.
 */
public final class ActingFilter extends OncePerRequestFilter {
    /** In the web session: the organisation that the person chose to act for. */
    public static final String ACTING_FOR = "acting-for";

    private final Actors actors;

    ActingFilter(Actors actors) {
        this.actors = actors;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null
                || !(authentication.getPrincipal() instanceof SignedInPerson(var id))) {
            chain.doFilter(request, response);
            return;
        }
        var actor = actors.person(new PersonId(id), actingFor(request));
        if (actor.isEmpty()) {
            request.getSession().invalidate();
            response.sendRedirect("/sign-in");
            return;
        }
        actAs(actor.get(), request, response, chain);
    }

    private static void actAs(
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        try {
            CurrentActor.call(
                    actor,
                    () -> {
                        chain.doFilter(request, response);
                        return true;
                    });
        } catch (ServletException | IOException | RuntimeException expected) {
            throw expected;
        } catch (Exception other) {
            throw new ServletException(other);
        }
    }

    private static Optional<OrganisationId> actingFor(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(ACTING_FOR) instanceof UUID chosen
                ? Optional.of(new OrganisationId(chosen))
                : Optional.empty();
    }
}
