package org.gouji.outbox;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs events as the Standard Webhooks specification says: HMAC-SHA256 over id, time and body, so that neither can be
 * changed and an old event cannot be sent again as a new one.
 */
final class Signature {

    static final int SHORTEST_SECRET = 32;

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    Signature(byte[] secret) {
        if (secret.length < SHORTEST_SECRET) {
            throw new IllegalArgumentException("a secret of " + secret.length + " bytes");
        }
        this.key = new SecretKeySpec(secret, ALGORITHM);
    }

    /** The value of the header webhook-signature. */
    String of(UUID id, Instant time, String body) {
        String signed = id + "." + time.getEpochSecond() + "." + body;
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
