package org.holdfast.access.account;

import org.holdfast.access.Actors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;

/** Who gets past the door: nobody unsigned, but to the few pages that are for anyone. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(
        tableName = "access.spring_session",
        maxInactiveIntervalInSeconds = SecurityConfiguration.EIGHT_HOURS)
class SecurityConfiguration {
    static final int EIGHT_HOURS = 8 * 60 * 60;

    /** Open to anyone. A new entry here is a decision; RoutesTest lists each route behind it. */
    static final String[] FOR_ANYONE = {
        "/sign-in",
        "/setup",
        "/invitation/**",
        "/assets/**",
        "/actuator/health/**",
        "/sources",
        "/accessibility",
        "/calculator/**",
        "/feeds/*",
        "/error"
    };

    /**
     * Forms for anyone that change nothing and are answered alike to everyone: a token against
     * forged requests would need a session, which they must not make.
     */
    static final String WITHOUT_TOKEN = "/calculator/**";

    /** No inline script or style anywhere, nothing from elsewhere, no framing. */
    private static final String CONTENT_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; "
                    + "frame-ancestors 'none'";

    private static final String KEEP_USE =
            """
            update %TABLE_NAME% s set session_id = used.session_id, last_access_time = used.at,
              max_inactive_interval = used.idle, expiry_time = used.expiry, principal_name = used.principal
            from (values (?, ?, ?, ?, ?)) as used (session_id, at, idle, expiry, principal)
            where s.primary_id = ? and (used.at >= s.last_access_time + 60000
              or (s.session_id, s.max_inactive_interval, s.principal_name)
                is distinct from (used.session_id, used.idle, used.principal))
            """;

    @Bean
    @ConditionalOnWebApplication
    SecurityFilterChain doors(
            HttpSecurity http,
            SecurityContextRepository contexts,
            RequestCache wanted,
            Actors actors)
            throws Exception {
        return http.authorizeHttpRequests(routes ->
                        routes.requestMatchers(FOR_ANYONE).permitAll().anyRequest().authenticated())
                .securityContext(context -> context.securityContextRepository(contexts))
                .requestCache(cache -> cache.requestCache(wanted))
                .exceptionHandling(failures ->
                        failures.authenticationEntryPoint(
                                new LoginUrlAuthenticationEntryPoint("/sign-in")))
                .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in"))
                .csrf(csrf -> csrf.ignoringRequestMatchers(WITHOUT_TOKEN))
                .formLogin(form -> form.disable())
                .httpBasic(basic -> basic.disable())
                .headers(headers ->
                        headers.contentSecurityPolicy(
                                        policy -> policy.policyDirectives(CONTENT_POLICY))
                                .referrerPolicy(
                                        referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .addFilterAfter(new ActingFilter(actors), AuthorizationFilter.class)
                .build();
    }

    /** A session's last use is kept to the minute: a page that is read writes nothing for it. */
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> useToTheMinute() {
        return sessions -> sessions.setUpdateSessionQuery(KEEP_USE);
    }

    @Bean
    SecurityContextRepository securityContexts() {
        return new HttpSessionSecurityContextRepository();
    }

    @Bean
    SessionAuthenticationStrategy sessionAuthentication() {
        return new ChangeSessionIdAuthenticationStrategy();
    }

    @Bean
    RequestCache wantedRequests() {
        return new HttpSessionRequestCache();
    }
}
