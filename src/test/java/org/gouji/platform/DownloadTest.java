package org.gouji.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DownloadTest {

    @Test
    void a_file_name_is_sent_in_ascii_and_in_full() {
        assertThat(Download.disposition("机关 2024*.csv"))
                .isEqualTo("attachment; filename=\"___2024_.csv\"; filename*=UTF-8''%E6%9C%BA%E5%85%B3%202024%2A.csv");
    }

    @Test
    void a_file_name_cannot_end_its_header() {
        assertThat(Download.disposition("a\"\r\nX: y"))
                .doesNotContain("\r", "\n")
                .endsWith("UTF-8''a%22%0D%0AX%3A%20y");
    }
}
