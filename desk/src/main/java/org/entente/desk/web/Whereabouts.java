package org.entente.desk.web;

import java.net.URI;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The address by which people reach the desk. */
@Component
class Whereabouts {
    private final DeskSettings settings;
    private volatile int port;

    Whereabouts(DeskSettings settings) {
        this.settings = settings;
    }

    @EventListener
    void listening(WebServerInitializedEvent event) {
        port = event.getWebServer().getPort();
    }

    URI address() {
        return settings.url() != null ? settings.url() : URI.create("http://localhost:" + port);
    }
}
