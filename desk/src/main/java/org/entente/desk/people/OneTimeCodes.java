package org.entente.desk.people;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import io.nayuki.qrcodegen.QrCode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** One-time codes of six digits that change every 30 seconds (RFC 6238), as authenticator apps show them. */
public final class OneTimeCodes {
    private static final int SECRET_BYTES = 20;

    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();
    private final Clock clock;

    public OneTimeCodes(Clock clock) {
        this.clock = clock;
    }

    /** A new secret in base 32, as apps take it. */
    public String newSecret() {
        return new Base32().encodeToString(Secret.random(SECRET_BYTES)).replace("=", "");
    }

    /** The step of time that a code belongs to, if it is right now or was a step ago or will be in one. */
    public OptionalLong stepOf(String secret, String code) {
        String digits = code.replaceAll("\\s", "");
        long step = generator.getTimeStep().toSeconds();
        long now = clock.instant().getEpochSecond() / step;
        for (long candidate = now - 1; candidate <= now + 1; candidate++) {
            String right = codeAt(secret, Instant.ofEpochSecond(candidate * step));
            if (MessageDigest.isEqual(
                    right.getBytes(StandardCharsets.UTF_8), digits.getBytes(StandardCharsets.UTF_8))) {
                return OptionalLong.of(candidate);
            }
        }
        return OptionalLong.empty();
    }

    String codeAt(String secret, Instant moment) {
        try {
            return generator.generateOneTimePasswordString(
                    new SecretKeySpec(new Base32().decode(secret), generator.getAlgorithm()), moment);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("A one-time secret that is no key", e);
        }
    }

    /** What an app reads from the picture. */
    public static String address(String email, String secret) {
        return "otpauth://totp/Entente:"
                + URLEncoder.encode(email, StandardCharsets.UTF_8).replace("+", "%20") + "?secret=" + secret
                + "&issuer=Entente";
    }

    /** The picture as the path of an SVG, a unit a module, and its width in modules. */
    public record Picture(String path, int width) {}

    public static Picture picture(String address) {
        QrCode code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return new Picture(path.toString(), code.size);
    }
}
