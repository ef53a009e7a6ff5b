package org.entente.desk.web;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.entente.desk.record.Storage;
import org.entente.domain.CallerMistake;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/** A desk that is running. */
public final class DeskServer implements AutoCloseable {
    final ConfigurableApplicationContext context;
    private final CountDownLatch stopped = new CountDownLatch(1);

    private DeskServer(ConfigurableApplicationContext context) {
        this.context = context;
        context.addApplicationListener((ApplicationListener<ContextClosedEvent>) event -> stopped.countDown());
    }

    /** Starts a desk and tells where it is, and how the first person gets in. */
    public static DeskServer start(DeskSettings settings, Consumer<String> tell) {
        Storage storage = Storage.of(settings.data(), settings.db());
        SpringApplication application = new SpringApplicationBuilder(DeskApplication.class)
                .initializers(context -> {
                    context.getBeanFactory().registerSingleton("settings", settings);
                    context.getBeanFactory().registerSingleton("storage", storage);
                })
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .properties(Map.of(
                        "server.port", String.valueOf(settings.port()),
                        "server.address", settings.address(),
                        // Behind the address that people type stands a proxy, which tells who they are.
                        "server.forward-headers-strategy", settings.url() == null ? "none" : "native",
                        "logging.file.name", settings.data().resolve("desk.log").toString()))
                .build();
        try {
            DeskServer server = new DeskServer(application.run());
            server.context.getBean(Opening.class).tell(server.address(settings), tell);
            return server;
        } catch (RuntimeException e) {
            throw explained(e, settings);
        }
    }

    public int port() {
        return java.util.Objects.requireNonNull(((ServletWebServerApplicationContext) context).getWebServer())
                .getPort();
    }

    private URI address(DeskSettings settings) {
        return settings.url() != null ? settings.url() : URI.create("http://localhost:" + port());
    }

    public void awaitStop() throws InterruptedException {
        stopped.await();
    }

    @Override
    public void close() {
        context.close();
    }

    /** What the caller can mend, in one line; anything else as it is. */
    private static RuntimeException explained(RuntimeException fault, DeskSettings settings) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof CallerMistake mistake) {
                return mistake;
            }
            if (cause instanceof PortInUseException) {
                return new CallerMistake("port " + settings.port() + " is taken; choose another with --port", fault);
            }
            if (cause instanceof java.net.BindException || cause instanceof java.net.UnknownHostException) {
                return new CallerMistake("cannot listen on " + settings.address() + ": " + cause.getMessage(), fault);
            }
        }
        return fault;
    }
}
