package org.entente.desk.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.entente.desk.people.Sessions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.filter.OncePerRequestFilter;

/** Who comes in where, before any page is asked. What a role may do there is the procedure's to say. */
@Configuration(proxyBeanMethods = false)
class Doors {
    /** Only what the desk itself serves; nothing inline, nothing framed, no form to elsewhere. */
    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
            + "font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; frame-ancestors 'none'; "
            + "base-uri 'none'";

    @Bean
    SecurityFilterChain chain(HttpSecurity http, Sessions sessions, SessionCookie cookie) throws Exception {
        CookieCsrfTokenRepository forms = new CookieCsrfTokenRepository();
        forms.setCookieName("entente-form");
        return http.csrf(csrf -> csrf.csrfTokenRepository(forms))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/sign-in", "/welcome/*", "/language", "/assets/**", "/error")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(faults -> faults.authenticationEntryPoint(
                        (request, response, fault) -> response.sendRedirect("/sign-in")))
                .addFilterBefore(new ByCookie(sessions), AuthorizationFilter.class)
                .build();
    }

    /** There is no other way to sign in: no made-up user, no password in the log. */
    @Bean
    AuthenticationManager nobodyElse() {
        return authentication -> {
            throw new org.springframework.security.authentication.ProviderNotFoundException("Sign in on the page");
        };
    }

    /** Knows the person by the session's cookie. */
    private static final class ByCookie extends OncePerRequestFilter {
        private final Sessions sessions;

        ByCookie(Sessions sessions) {
            this.sessions = sessions;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            if (!request.getRequestURI().startsWith("/assets/")) {
                SessionCookie.of(request)
                        .flatMap(sessions::find)
                        .ifPresent(
                                account -> SecurityContextHolder.getContext().setAuthentication(new SignedIn(account)));
            }
            chain.doFilter(request, response);
        }

        /** The live stream's later dispatches need the person as well. */
        @Override
        protected boolean shouldNotFilterAsyncDispatch() {
            return false;
        }
    }
}
