package org.gouji.intake;

import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.gouji.alignment.Vocabulary;
import org.gouji.alignment.note.Issue;
import org.gouji.problem.JsonData;
import org.gouji.problem.Text;
import org.gouji.source.Remark;

/** The words of the room: messages of issues and remarks, and what portals call their metadata. */
@Startup
@Singleton
class IntakeTexts {

    private final Map<String, Text> issues = JsonData.read("/intake/issues.json", new TypeReference<>() {});
    private final Map<String, Text> remarks = JsonData.read("/intake/remarks.json", new TypeReference<>() {});
    private final Map<String, List<String>> metadata = JsonData.read("/intake/metadata.json", new TypeReference<>() {});

    Map<String, Text> issues() {
        return issues;
    }

    Map<String, Text> remarks() {
        return remarks;
    }

    /** By key: the names that portals have for it. */
    Map<String, List<String>> metadata() {
        return metadata;
    }

    Vocabulary vocabulary() {
        return new Vocabulary(metadata);
    }

    Text of(Issue issue) {
        return text(issues, key(issue.code()), issue.found());
    }

    Text of(Remark remark) {
        return text(remarks, key(remark.kind()), remark.found());
    }

    /** As it stands in the contract and in the files. */
    static String key(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Text text(Map<String, Text> texts, String key, String found) {
        return Objects.requireNonNull(texts.get(key), key).fill(Map.of("found", found));
    }
}
