package org.gouji.form.yaml;

import java.util.List;
import java.util.Objects;
import org.gouji.check.RawRetune;
import org.gouji.check.RawRuleSet.RawCheck;
import org.gouji.deadline.RawDeadline;
import org.gouji.form.Compiled;

/** Reads a file of checks and deadlines that a place adds to the shipped ones, or judges otherwise. */
public final class LocalCheckFiles {

    private LocalCheckFiles() {}

    public static Compiled<LocalCheckFile> read(YamlFile file) {
        return file.read(LocalCheckFile.class);
    }

    public record LocalCheckFile(List<RawCheck> checks, List<RawRetune> retune, List<RawDeadline> deadlines) {
        public LocalCheckFile {
            checks = List.copyOf(Objects.requireNonNullElse(checks, List.of()));
            deadlines = List.copyOf(Objects.requireNonNullElse(deadlines, List.of()));
            retune = List.copyOf(Objects.requireNonNullElse(retune, List.of()));
        }
    }
}
