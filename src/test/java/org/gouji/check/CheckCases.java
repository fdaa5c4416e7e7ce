package org.gouji.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.check.CheckCase.CaseFile;
import org.gouji.form.Compiled;
import org.gouji.form.yaml.YamlFile;

/** The cases of all checks, a file for each check. */
final class CheckCases {

    static final Path DIRECTORY = Path.of("src/test/resources/checks");

    private CheckCases() {}

    /** Ids of the checks that have a file. */
    static List<String> checks() {
        try (Stream<Path> files = Files.list(DIRECTORY)) {
            return files.map(file -> file.getFileName().toString().replace(".yaml", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<CheckCase> all() {
        return checks().stream().flatMap(CheckCases::of);
    }

    /** The cases of one check, each for every edition that it is for. */
    static Stream<CheckCase> of(String check) {
        return read(check).cases().stream()
                .flatMap(raw -> raw.edition() != null
                        ? Stream.of(new CheckCase(check, raw.edition(), raw))
                        : Catalogues.editionsOf(check).map(edition -> new CheckCase(check, edition, raw)));
    }

    private static CaseFile read(String check) {
        Path path = DIRECTORY.resolve(check + ".yaml");
        if (!Files.exists(path)) {
            return new CaseFile(List.of());
        }
        try {
            Compiled<CaseFile> file = new YamlFile(path.toString(), Files.readAllBytes(path)).read(CaseFile.class);
            if (file instanceof Compiled.Valid<CaseFile> valid) {
                return valid.value();
            }
            throw new IllegalStateException(file.defects().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
