package org.holdfast.access.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.holdfast.access.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Web sessions: begun when someone signs in, under a new id, and ended together. */
@Component
public class WebSessions {
    private final SecurityContextRepository contexts;
    private final SessionAuthenticationStrategy sessions;
    private final RequestCache wanted;
    private final JdbcClient jdbc;

    WebSessions(
            SecurityContextRepository contexts,
            SessionAuthenticationStrategy sessions,
            RequestCache wanted,
            JdbcClient jdbc) {
        this.contexts = contexts;
        this.sessions = sessions;
        this.wanted = wanted;
        this.jdbc = jdbc;
    }

    /** Signs the person in; returns the page they wanted, else Today. */
    String begin(PersonId person, HttpServletRequest request, HttpServletResponse response) {
        var authentication =
                UsernamePasswordAuthenticationToken.authenticated(
                        new SignedInPerson(person.value()), null, List.of());
        sessions.onAuthentication(authentication, request, response);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        contexts.saveContext(context, request, response);
        var before = wanted.getRequest(request, response);
        wanted.removeRequest(request, response);
        return before == null ? "/today" : before.getRedirectUrl();
    }

    /** Ends every session of the person, on every device, at once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void endAll(PersonId person) {
        jdbc.sql("delete from access.spring_session where principal_name = ?")
                .param(person.value().toString())
                .update();
    }

    /** Ends every session of the person but this one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void endOthers(PersonId person, String session) {
        jdbc.sql("delete from access.spring_session where principal_name = ? and session_id <> ?")
                .params(person.value().toString(), session)
                .update();
    }

    /** How many sessions of the person are open. */
    @Transactional(readOnly = true)
    public int open(PersonId person) {
        return jdbc.sql(
                        "select count(*) from access.spring_session where principal_name = ? and expiry_time > extract(epoch from now()) * 1000")
                .param(person.value().toString())
                .query(Integer.class)
                .single();
    }
}
