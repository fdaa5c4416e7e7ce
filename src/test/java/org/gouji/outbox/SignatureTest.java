package org.gouji.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SignatureTest {

    private static final UUID ID = UUID.fromString("018f2f6e-0000-7000-8000-000000000001");
    private static final Instant TIME = Instant.ofEpochSecond(1_700_000_000);

    /** {@code openssl dgst -sha256 -mac HMAC} of id, time and body with points between them. */
    @Test
    void it_is_what_another_implementation_makes_of_it() {
        byte[] secret = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

        assertThat(new Signature(secret).of(ID, TIME, "{\"type\":\"org.gouji.report.submitted\"}"))
                .isEqualTo("v1,9R4dcj9R9M1027PptX7gKgbWa526zgDr97G0eBGTIAc=");
    }

    @Test
    void a_short_secret_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Signature(new byte[31]));
    }
}
