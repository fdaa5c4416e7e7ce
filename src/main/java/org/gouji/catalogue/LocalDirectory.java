package org.gouji.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.form.Defect;
import org.gouji.form.yaml.YamlFile;

/** The files of a directory that hold checks, by name, and what cannot be read there. */
record LocalDirectory(List<YamlFile> files, List<Defect> defects) {

    LocalDirectory {
        files = List.copyOf(files);
        defects = List.copyOf(defects);
    }

    static LocalDirectory open(Path directory) {
        List<YamlFile> files = new ArrayList<>();
        List<Defect> defects = new ArrayList<>();
        try (Stream<Path> entries = Files.list(directory)) {
            for (Path path :
                    entries.filter(LocalDirectory::holdsChecks).sorted().toList()) {
                try {
                    files.add(new YamlFile(path.toString(), Files.readAllBytes(path)));
                } catch (IOException e) {
                    defects.add(new Defect(path.toString(), "the file cannot be read"));
                }
            }
        } catch (NoSuchFileException e) {
            defects.add(new Defect(directory.toString(), "there is no such directory"));
        } catch (NotDirectoryException e) {
            defects.add(new Defect(directory.toString(), "this is no directory"));
        } catch (IOException e) {
            defects.add(new Defect(directory.toString(), "the directory cannot be read"));
        }
        return new LocalDirectory(files, defects);
    }

    /** Hidden names are not looked at: a mounted ConfigMap keeps every file a second time under ..data. */
    private static boolean holdsChecks(Path path) {
        String name = path.getFileName().toString();
        return !name.startsWith(".") && (name.endsWith(".yaml") || name.endsWith(".yml"));
    }
}
