package org.gouji.form.yaml;

import org.gouji.form.Compiled;
import org.gouji.form.Edition;
import org.gouji.form.Editions;

/** The editions of the class path, for tests of any room. */
public final class ShippedEditions {

    private static final Editions EDITIONS = load();

    private ShippedEditions() {}

    public static Editions editions() {
        return EDITIONS;
    }

    public static Edition edition(String id) {
        return EDITIONS.edition(id).orElseThrow();
    }

    private static Editions load() {
        Compiled<Editions> compiled = EditionFiles.compile(name -> YamlFile.onClassPath("forms/" + name));
        if (compiled instanceof Compiled.Valid<Editions> valid) {
            return valid.value();
        }
        throw new AssertionError(String.join(
                "\n", compiled.defects().stream().map(Object::toString).toList()));
    }
}
