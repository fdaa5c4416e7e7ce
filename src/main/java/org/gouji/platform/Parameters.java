package org.gouji.platform;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.gouji.problem.Problem;
import org.gouji.problem.ProblemError;
import org.gouji.problem.RequestError;
import org.gouji.problem.RequestProblem;
import org.jspecify.annotations.Nullable;

/** Reads the values of query parameters; one that is not of its kind is the problem malformed-request. */
public final class Parameters {

    static final Pattern UUID_FORM = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private Parameters() {}

    /** False when absent. */
    public static boolean flag(String name, @Nullable String value) {
        if (value == null || value.equals("false")) {
            return false;
        }
        if (value.equals("true")) {
            return true;
        }
        throw refused(name, RequestError.NOT_A_BOOLEAN, Map.of());
    }

    public static Optional<UUID> uuid(String name, @Nullable String value) {
        if (value != null && !UUID_FORM.matcher(value).matches()) {
            throw refused(name, RequestError.NOT_A_UUID, Map.of());
        }
        return Optional.ofNullable(value).map(UUID::fromString);
    }

    public static Optional<Integer> integer(String name, @Nullable String value, int min, int max) {
        if (value == null) {
            return Optional.empty();
        }
        if (value.matches("-?\\d{1,9}")) {
            int number = Integer.parseInt(value);
            if (number >= min && number <= max) {
                return Optional.of(number);
            }
        }
        throw refused(name, RequestError.OUT_OF_RANGE, Map.of("min", min, "max", max));
    }

    /** A plain decimal number: no sign, no exponent, at most nine digits after the point. */
    public static Optional<BigDecimal> decimal(String name, @Nullable String value, BigDecimal min, BigDecimal max) {
        if (value == null) {
            return Optional.empty();
        }
        if (value.matches("\\d{1,9}(\\.\\d{1,9})?")) {
            BigDecimal number = new BigDecimal(value);
            if (number.compareTo(min) >= 0 && number.compareTo(max) <= 0) {
                return Optional.of(number);
            }
        }
        throw refused(name, RequestError.OUT_OF_RANGE, Map.of("min", min, "max", max));
    }

    /** Neither blank nor longer than that many characters. */
    public static Optional<String> text(String name, @Nullable String value, int max) {
        if (value == null) {
            return Optional.empty();
        }
        if (value.isBlank()) {
            throw refused(name, RequestError.BLANK, Map.of());
        }
        if (value.codePointCount(0, value.length()) > max) {
            throw refused(name, RequestError.TOO_LONG, Map.of("max", max));
        }
        if (!Storable.isStorable(value)) {
            throw refused(name, RequestError.UNSTORABLE_CHARACTER, Map.of());
        }
        return Optional.of(value);
    }

    /** The choice that the word stands for. */
    public static <T> Optional<T> choice(String name, @Nullable String value, Map<String, T> choices) {
        if (value == null) {
            return Optional.empty();
        }
        T chosen = choices.get(value);
        if (chosen == null) {
            throw refused(name, RequestError.NOT_ONE_OF, Map.of("choices", String.join(", ", choices.keySet())));
        }
        return Optional.of(chosen);
    }

    static RuntimeException refused(String name, RequestError code, Map<String, Object> arguments) {
        return Problem.of(RequestProblem.MALFORMED_REQUEST, ProblemError.inParameter(name, code, arguments))
                .exception();
    }
}
