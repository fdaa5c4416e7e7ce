package org.gouji.similarity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gouji.form.Compiled;
import org.gouji.form.yaml.PhraseFiles;
import org.gouji.form.yaml.YamlFile;

/** The prose of a published report, and what it is compared with. */
record Published(String name, List<String> aliases, String overview, String problems) {

    static final Published BIG_DATA_CENTRE = read("zhangdian-big-data-centre-2020");
    static final Published OFFICES_ADMINISTRATION = read("zhangdian-government-offices-administration-2020");
    static final Published MEDIA_CENTRE = read("zhangdian-media-centre-2020");
    static final Published BIG_DATA_BUREAU = read("zibo-big-data-bureau-2021");
    static final Published DEVELOPMENT_ZONE = read("zibo-development-zone-office-2020");

    static final List<Published> ALL =
            List.of(BIG_DATA_CENTRE, OFFICES_ADMINISTRATION, MEDIA_CENTRE, BIG_DATA_BUREAU, DEVELOPMENT_ZONE);

    static Similarity similarity() {
        return new Similarity(phrases());
    }

    static FixedPhrases phrases() {
        return ((Compiled.Valid<FixedPhrases>) PhraseFiles.compile(name -> YamlFile.onClassPath("similarity/" + name)))
                .value();
    }

    private static Published read(String file) {
        try (InputStream in = Published.class.getResourceAsStream("/transcripts/" + file + ".json")) {
            JsonNode json = JsonMapper.builder().build().readTree(Objects.requireNonNull(in, file));
            JsonNode sections = json.at("/report/sections");
            return new Published(
                    json.at("/organ/name").textValue(),
                    json.at("/organ/aliases")
                            .valueStream()
                            .map(JsonNode::textValue)
                            .toList(),
                    sections.at("/overview/text").textValue(),
                    sections.at("/problems/text").textValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> texts() {
        return List.of(overview, problems);
    }

    List<String> names() {
        return Stream.concat(Stream.of(name), aliases.stream()).toList();
    }

    /** As another organ would hand it in: its own name, and other figures of other lengths. */
    Published copiedBy(String organ) {
        return new Published(organ, List.of(), copied(overview, organ), copied(problems, organ));
    }

    private String copied(String text, String organ) {
        String renamed = text;
        for (String own :
                names().stream().sorted((a, b) -> b.length() - a.length()).toList()) {
            renamed = renamed.replace(own, organ);
        }
        return renamed.replaceAll("(\\d)", "$17");
    }

    @Override
    public String toString() {
        return name;
    }
}
