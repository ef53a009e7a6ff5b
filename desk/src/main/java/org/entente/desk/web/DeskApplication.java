package org.entente.desk.web;

import java.time.Clock;
import javax.sql.DataSource;
import org.entente.desk.Desk;
import org.entente.desk.outbox.MailServer;
import org.entente.desk.outbox.Outbox;
import org.entente.desk.people.Accounts;
import org.entente.desk.people.Sessions;
import org.entente.desk.record.Storage;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

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

    @Bean(destroyMethod = "close")
    @DependsOnDatabaseInitialization
    Desk desk(DataSource source, Clock clock) {
        return Desk.open(source, clock);
    }

    @Bean
    Sessions sessions(JdbcClient jdbc, Accounts accounts, Clock clock, DeskSettings settings) {
        return new Sessions(jdbc, accounts, clock, settings.db() == null);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
