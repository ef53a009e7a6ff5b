package org.entente.desk.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewResolverRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.view.RedirectView;

/** How pages are drawn, and where their styles, scripts and fonts come from. */
@Configuration(proxyBeanMethods = false)
class Pages implements WebMvcConfigurer {
    static final String HTML = "text/html;charset=UTF-8";
    private static final String REDIRECT = "redirect:";
    private static final CacheControl DAY = CacheControl.maxAge(java.time.Duration.ofDays(1));

    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.entente.desk.page");

    @Override
    public void configureViewResolvers(ViewResolverRegistry registry) {
        registry.viewResolver(
                (name, locale) -> name.startsWith(REDIRECT) ? redirect(name.substring(REDIRECT.length())) : page(name));
        registry.order(Ordered.HIGHEST_PRECEDENCE);
    }

    private static View redirect(String address) {
        RedirectView view = new RedirectView(address, true);
        view.setExposeModelAttributes(false);
        return view;
    }

    private static View page(String name) {
        return (model, request, response) -> {
            byte[] page = drawn(parameters(model), name);
            boolean compressed = Gzip.isTakenBy(request);
            send(compressed ? Gzip.quickly(page) : page, compressed, response);
        };
    }

    static void send(byte[] page, boolean compressed, HttpServletResponse response) throws IOException {
        if (compressed) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setHeader("Vary", "Accept-Encoding");
        response.setContentType(HTML);
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    /** Templates, one after the other. */
    static byte[] drawn(Map<String, Object> parameters, String... templates) {
        Utf8ByteOutput page = new Utf8ByteOutput();
        for (String template : templates) {
            TEMPLATES.render(template + ".jte", parameters, page);
        }
        return page.toByteArray();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> parameters(@org.jspecify.annotations.Nullable Map<String, ?> model) {
        return model == null ? Map.of() : (Map<String, Object>) model;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/house/**")
                .addResourceLocations("classpath:/org/entente/briefing/asset/")
                .setCacheControl(DAY);
        registry.addResourceHandler("/assets/desk/**")
                .addResourceLocations("classpath:/org/entente/desk/web/assets/")
                .setCacheControl(DAY);
        registry.addResourceHandler("/assets/htmx/**")
                .addResourceLocations("classpath:/META-INF/resources/webjars/htmx.org/2.0.10/dist/")
                .setCacheControl(DAY);
        registry.addResourceHandler("/assets/sse/**")
                .addResourceLocations("classpath:/META-INF/resources/webjars/htmx-ext-sse/2.2.2/")
                .setCacheControl(DAY);
    }
}
