package org.gouji.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.identity.LocalPassword.Answer.RIGHT;
import static org.gouji.identity.LocalPassword.Answer.TOO_MANY;
import static org.gouji.identity.LocalPassword.Answer.WRONG;

import io.quarkus.elytron.security.common.BcryptUtil;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class LocalPasswordTest {

    private final AtomicLong nanos = new AtomicLong();
    private final LocalPassword password = new LocalPassword(BcryptUtil.bcryptHash("right", 4), nanos::get);

    @Test
    void the_name_and_the_password_must_both_be_right() {
        assertThat(password.check("admin", "right")).isEqualTo(RIGHT);
        assertThat(password.check("admin", "wrong")).isEqualTo(WRONG);
        assertThat(password.check("Admin", "right")).isEqualTo(WRONG);
        assertThat(password.check("", "")).isEqualTo(WRONG);
        assertThat(password.check("admin", "right" + "t".repeat(1000))).isEqualTo(WRONG);
    }

    @Test
    void after_so_many_wrong_ones_none_is_looked_at_until_the_minute_is_over() {
        guess();

        assertThat(password.check("admin", "right")).isEqualTo(TOO_MANY);
        nanos.addAndGet(LocalPassword.WITHIN.toNanos());
        assertThat(password.check("admin", "right")).isEqualTo(TOO_MANY);
        nanos.addAndGet(1);
        assertThat(password.check("admin", "right")).isEqualTo(RIGHT);
    }

    @Test
    void who_was_right_before_is_not_locked_out_by_who_guesses() {
        password.check("admin", "right");

        guess();

        assertThat(password.check("admin", "right")).isEqualTo(RIGHT);
        assertThat(password.check("admin", "wrong")).isEqualTo(TOO_MANY);
    }

    private void guess() {
        for (int i = 0; i < LocalPassword.MOST_WRONG; i++) {
            assertThat(password.check("admin", "guess " + i)).isEqualTo(WRONG);
        }
    }
}
