package org.gouji.report;

import java.util.Map;
import org.gouji.platform.Parameters;
import org.jspecify.annotations.Nullable;

/** What a client wants to be told besides what failed and what is undetermined. */
final class Include {

    private static final Map<String, Boolean> CHOICES = Map.of("passed", true);

    private Include() {}

    static boolean passed(@Nullable String include) {
        return Parameters.choice("include", include, CHOICES).isPresent();
    }
}
