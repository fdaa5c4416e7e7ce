package org.gouji.alignment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.gouji.reader.text.TextReader;
import org.gouji.source.Allowance;
import org.gouji.source.Block;
import org.gouji.source.Line;
import org.gouji.source.Paragraph;

/** One of the five published reports: as text, and as transcribed by hand. */
record PublishedText(String name) {

    static final PublishedText GOVERNMENT_OFFICES =
            new PublishedText("zhangdian-government-offices-administration-2020");
    static final PublishedText DEVELOPMENT_ZONE = new PublishedText("zibo-development-zone-office-2020");

    List<Block> blocks() {
        return new TextReader()
                .read(bytes("/demo/" + name + ".txt"), Allowance.withoutTimeLimit())
                .blocks();
    }

    /** The blocks between two lines that begin so. */
    List<Block> between(String heading, String next) {
        List<Block> blocks = blocks();
        int start = indexOf(blocks, heading, 0) + 1;
        return blocks.subList(start, indexOf(blocks, next, start));
    }

    JsonNode transcript() {
        try {
            return JsonMapper.builder()
                    .build()
                    .readTree(bytes("/transcripts/" + name + ".json"))
                    .required("report");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String words(Block block) {
        if (block instanceof Line line) {
            return line.text();
        }
        return block instanceof Paragraph paragraph ? paragraph.text() : "";
    }

    private static int indexOf(List<Block> blocks, String beginning, int start) {
        for (int i = start; i < blocks.size(); i++) {
            if (words(blocks.get(i)).strip().startsWith(beginning)) {
                return i;
            }
        }
        throw new AssertionError(beginning);
    }

    private static byte[] bytes(String path) {
        try (InputStream in = Objects.requireNonNull(PublishedText.class.getResourceAsStream(path), path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
