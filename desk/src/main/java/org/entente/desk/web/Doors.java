package org.entente.desk.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.entente.desk.people.Account;
import org.entente.desk.people.Sessions;
import org.entente.desk.people.Tokens;
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
import org.springframework.web.filter.OncePerRequestFilter;

/** Who comes in where, before any page is asked. What a role may do there is the procedure's to say. */
@Configuration(proxyBeanMethods = false)
class Doors {
    @Bean
    SecurityFilterChain chain(HttpSecurity http, Sessions sessions, Tokens tokens) throws Exception {
        CookieCsrfTokenRepository forms = new CookieCsrfTokenRepository();
        forms.setCookieName("entente-form");
        return http.csrf(csrf ->
                        // A program shows its token in a header, which no other site's page can make a browser do.
                        csrf.csrfTokenRepository(forms).ignoringRequestMatchers("/api/**"))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/sign-in",
                                "/sign-in/passkey",
                                "/welcome/*",
                                "/language",
                                "/assets/**",
                                "/calendar/*",
                                "/api/openapi.json",
                                "/error")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(faults -> faults.authenticationEntryPoint((request, response, fault) -> {
                    if (isForPrograms(request)) {
                        response.setHeader("WWW-Authenticate", "Bearer");
                        response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
                    } else {
                        response.sendRedirect("/sign-in");
                    }
                }))
                .addFilterBefore(new Recognition(sessions, tokens), AuthorizationFilter.class)
                .build();
    }

    /** There is no other way to sign in: no made-up user, no password in the log. */
    @Bean
    AuthenticationManager nobodyElse() {
        return authentication -> {
            throw new org.springframework.security.authentication.ProviderNotFoundException("Sign in on the page");
        };
    }

    static boolean isForPrograms(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }

    /** Knows the person by the session's cookie; a program by its token, and by nothing else. */
    private static final class Recognition extends OncePerRequestFilter {
        private static final String BEARER = "Bearer ";

        private final Sessions sessions;
        private final Tokens tokens;

        Recognition(Sessions sessions, Tokens tokens) {
            this.sessions = sessions;
            this.tokens = tokens;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            if (!request.getRequestURI().startsWith("/assets/")) {
                who(request)
                        .ifPresent(
                                account -> SecurityContextHolder.getContext().setAuthentication(new SignedIn(account)));
            }
            chain.doFilter(request, response);
        }

        private Optional<Account> who(HttpServletRequest request) {
            if (!isForPrograms(request)) {
                return SessionCookie.of(request).flatMap(sessions::find);
            }
            String given = request.getHeader("Authorization");
            return given != null && given.startsWith(BEARER)
                    ? tokens.find(given.substring(BEARER.length()).strip(), Tokens.Kind.API)
                    : Optional.empty();
        }

        /** The live stream's later dispatches need the person as well. */
        @Override
        protected boolean shouldNotFilterAsyncDispatch() {
            return false;
        }
    }
}
