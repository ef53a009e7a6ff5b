package org.entente.desk.outbox;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Sends what waits in the outbox, as long as there is a mail server. */
public final class MailServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(MailServer.class);
    private static final int EVERY_SECONDS = 10;

    private final Outbox outbox;
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();
    private final String from;
    private final ScheduledExecutorService postman = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("postman").factory());

    /** @param address {@code smtp://user:password@host:port?from=address}, or {@code smtps:} */
    public MailServer(URI address, Outbox outbox) {
        this.outbox = outbox;
        boolean sealed = "smtps".equals(address.getScheme());
        sender.setProtocol(address.getScheme());
        sender.setHost(address.getHost());
        sender.setPort(address.getPort() < 0 ? (sealed ? 465 : 587) : address.getPort());
        Properties properties = sender.getJavaMailProperties();
        properties.put("mail.smtp.starttls.enable", "true");
        for (String wait : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.put("mail." + address.getScheme() + "." + wait, "15000");
        }
        String[] user = parts(address.getRawUserInfo());
        if (user.length == 2) {
            sender.setUsername(user[0]);
            sender.setPassword(user[1]);
            properties.put("mail." + address.getScheme() + ".auth", "true");
        }
        this.from = from(address, user);
    }

    private static String[] parts(@Nullable String userInfo) {
        if (userInfo == null) {
            return new String[0];
        }
        String[] parts = userInfo.split(":", 2);
        for (int i = 0; i < parts.length; i++) {
            parts[i] = URLDecoder.decode(parts[i].replace("+", "%2B"), StandardCharsets.UTF_8);
        }
        return parts;
    }

    private static String from(URI address, String[] user) {
        String query = address.getQuery();
        if (query != null && query.startsWith("from=")) {
            return query.substring("from=".length());
        }
        return user.length > 0 && user[0].contains("@") ? user[0] : "entente@" + address.getHost();
    }

    public void start() {
        postman.scheduleWithFixedDelay(this::sendAll, 1, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    void sendAll() {
        try {
            outbox.waiting().forEach(this::send);
        } catch (RuntimeException e) {
            LOG.warn("The outbox could not be read: {}", e.getMessage());
        }
    }

    private void send(Message message) {
        if (!outbox.claim(message)) {
            return;
        }
        SimpleMailMessage mail = new SimpleMailMessage();
        mail.setFrom(from);
        mail.setTo(message.to());
        mail.setSubject(message.subject());
        mail.setText(message.body());
        try {
            sender.send(mail);
        } catch (MailException e) {
            outbox.failed(
                    message, String.valueOf(e.getMessage()).lines().findFirst().orElse("not sent"));
        }
    }

    @Override
    public void close() {
        postman.shutdownNow();
    }
}
