package org.gouji.identity;

import io.quarkus.elytron.security.common.BcryptUtil;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Compares passwords with one that is kept as bcrypt, one at a time and only so many wrong ones a minute. Whether the name
 * was wrong or the password is not told, not even by the time that it takes. A password that was right once is known again
 * without bcrypt, and also while others are guessing.
 */
final class LocalPassword {

    enum Answer {
        RIGHT,
        WRONG,
        TOO_MANY
    }

    static final int MOST_WRONG = 10;
    static final Duration WITHIN = Duration.ofMinutes(1);

    private static final String NAME = "admin";
    private static final int LONGEST = 200;

    private final String hash;
    private final LongSupplier nanos;
    private volatile byte[] known = new byte[0];
    private long since;
    private int wrong;

    LocalPassword(String hash, LongSupplier nanos) {
        this.hash = hash;
        this.nanos = nanos;
        this.since = nanos.getAsLong();
    }

    Answer check(String name, String password) {
        byte[] digest = digest(name + ":" + password);
        return MessageDigest.isEqual(known, digest) ? Answer.RIGHT : compare(name, password, digest);
    }

    private synchronized Answer compare(String name, String password, byte[] digest) {
        if (nanos.getAsLong() - since > WITHIN.toNanos()) {
            since = nanos.getAsLong();
            wrong = 0;
        }
        if (wrong >= MOST_WRONG) {
            return Answer.TOO_MANY;
        }
        boolean isPassword = password.length() <= LONGEST && BcryptUtil.matches(password, hash);
        if (isPassword & MessageDigest.isEqual(utf8(NAME), utf8(name))) {
            known = digest;
            return Answer.RIGHT;
        }
        wrong++;
        return Answer.WRONG;
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(utf8(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
