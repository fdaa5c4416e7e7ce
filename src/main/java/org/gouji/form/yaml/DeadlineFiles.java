package org.gouji.form.yaml;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.gouji.deadline.DeadlineCompiler;
import org.gouji.deadline.Deadlines;
import org.gouji.deadline.RawDeadline;
import org.gouji.form.Compiled;

/** Reads the deadlines of the statute. */
public final class DeadlineFiles {

    private static final String FILE = "deadlines.yaml";

    private DeadlineFiles() {}

    /**
     * The deadlines, or all their defects.
     *
     * @param open gives a file by its name
     */
    public static Compiled<Deadlines> compile(Function<String, YamlFile> open) {
        YamlFile file = open.apply(FILE);
        Compiled<DeadlineFile> raw = file.read(DeadlineFile.class);
        if (!(raw instanceof Compiled.Valid<DeadlineFile> valid)) {
            return new Compiled.Defective<>(raw.defects());
        }
        DeadlineCompiler.Result result = DeadlineCompiler.compile(valid.value().deadlines());
        return result.deadlines()
                .<Compiled<Deadlines>>map(Compiled.Valid::new)
                .orElseGet(() -> new Compiled.Defective<>(result.flaws().stream()
                        .map(flaw -> file.defect("/deadlines/" + flaw.index(), flaw.message()))
                        .toList()));
    }

    record DeadlineFile(List<RawDeadline> deadlines) {
        DeadlineFile {
            deadlines = Objects.requireNonNullElse(deadlines, List.of());
        }
    }
}
