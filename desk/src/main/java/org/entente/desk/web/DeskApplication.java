package org.entente.desk.web;

import java.time.Clock;
import javax.sql.DataSource;
import org.entente.desk.outbox.MailServer;
import org.entente.desk.outbox.Outbox;
import org.entente.desk.record.Storage;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** What the desk is made of: everything under {@code org.entente.desk}. */
@SpringBootApplication(scanBasePackages = "org.entente.desk", proxyBeanMethods = false)
class DeskApplication {
    @Bean
    DataSource dataSource(Storage storage) {
        return storage.source();
    }

    /** Only where there is one. */
    @Bean(destroyMethod = "close")
    @Nullable
    MailServer mailServer(DeskSettings settings, Outbox outbox) {
        if (settings.smtp() == null) {
            return null;
        }
        MailServer server = new MailServer(settings.smtp(), outbox);
        server.start();
        return server;
    }

    /** Until the dossier is there. */
    @Bean
    Members members() {
        return java.util.List::of;
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
