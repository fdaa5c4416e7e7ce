package org.gouji.supervision;

import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Objects;
import org.gouji.problem.JsonData;
import org.gouji.problem.Text;

/** The words of the rules for sums. */
@Startup
@Singleton
class SumChecks {

    private static final String FILE = "/consolidation/checks.json";

    record SumCheck(String severity, String basis, String zh, String en) {
        Text message(Map<String, Object> arguments) {
            return new Text(zh, en).fill(arguments);
        }
    }

    private final Map<String, SumCheck> checks = JsonData.read(FILE, new TypeReference<>() {});

    SumCheck of(String id) {
        return Objects.requireNonNull(checks.get(id), id);
    }
}
