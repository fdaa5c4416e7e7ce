package org.gouji.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.contract.Contract;
import org.junit.jupiter.api.Test;

/** The README's request is answered as the README prints. Run with -Dgouji.docs.update=true to print it anew. */
@QuarkusTest
@TestProfile(FirstStartTest.OnAnEmptyDatabase.class)
class ReadmeTest {

    private static final Path README = Path.of("README.md");
    private static final Pattern REQUEST = Pattern.compile(
            "curl -s -u \"admin:\\$\\(cat data/(?<password>\\S+)\\)\" http://127\\.0\\.0\\.1:8080(?<path>\\S+)\n```"
                    + "\n\n```json\n(?<answer>[^`]*)```");

    private final ObjectMapper json =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Test
    void the_request_of_the_first_screen_is_answered_as_printed() throws IOException {
        Matcher printed = request();

        String answer = Contract.givenBy(Contract.administrator(printed.group("password")))
                .get(printed.group("path"))
                .then()
                .statusCode(200)
                .extract()
                .asString();

        if (Boolean.getBoolean("gouji.docs.update")) {
            String text = json.writeValueAsString(json.readTree(answer));
            Files.writeString(README, Files.readString(README).replace(printed.group("answer"), text + "\n"));
        }
        assertThat(json.readTree(request().group("answer"))).isEqualTo(json.readTree(answer));
    }

    private static Matcher request() throws IOException {
        Matcher matcher = REQUEST.matcher(Files.readString(README));
        assertThat(matcher.find()).as("README.md has a request and its answer").isTrue();
        return matcher;
    }
}
