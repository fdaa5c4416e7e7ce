package org.gouji.form.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gouji.form.Defect;

/** A small form without a defect, to plant defects in. */
record TinyForm(String text) {

    static TinyForm sound() {
        try (InputStream in = TinyForm.class.getResourceAsStream("/forms/tiny.yaml")) {
            assertThat(in).isNotNull();
            return new TinyForm(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    TinyForm with(String planted, String instead) {
        assertThat(text).as("what is to be replaced").containsOnlyOnce(instead);
        return new TinyForm(text.replace(instead, planted));
    }

    TinyForm without(String left) {
        return with("", left);
    }

    YamlFile file(String name) {
        return new YamlFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    List<String> defects() {
        return EditionFiles.compile(List.of(file("tiny.yaml"))).defects().stream()
                .map(Defect::toString)
                .toList();
    }
}
