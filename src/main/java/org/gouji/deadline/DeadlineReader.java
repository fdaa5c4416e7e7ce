package org.gouji.deadline;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes a deadline of what a file says, and collects everything that is wrong with it. */
final class DeadlineReader {

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");

    /** As the API calls them. */
    static final Set<String> KINDS =
            Set.of("government", "department", "township", "publicInstitution", "vertical", "other");

    static final Set<String> TIERS = Set.of("province", "city", "county", "township");

    private static final Pattern ORGAN =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9A-HJ-NP-RTUW-Y]{18}");
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;

    private final int index;
    private final RawDeadline raw;
    private final List<Flaw> flaws = new ArrayList<>();

    DeadlineReader(int index, RawDeadline raw) {
        this.index = index;
        this.raw = raw;
    }

    Deadline read() {
        var deadline = new Deadline(
                years(),
                words("kinds", raw.kinds(), KINDS),
                words("tiers", raw.tiers(), TIERS),
                below(),
                day("submission", raw.submission()),
                day("publication", raw.publication()));
        if (raw.basis() == null || raw.basis().isBlank()) {
            flaw("basis", "basis is missing: who has set these days?");
        }
        if (raw.submission() == null && raw.publication() == null) {
            flaw("", "submission or publication is missing");
        }
        deadline.submission()
                .filter(submission ->
                        deadline.publication().filter(submission::isAfter).isPresent())
                .ifPresent(submission -> flaw("publication", "publication is due before submission"));
        return deadline;
    }

    List<Flaw> flaws() {
        return flaws;
    }

    void flaw(String property, String message) {
        flaws.add(new Flaw(index, property, message));
    }

    private Set<Integer> years() {
        List<Integer> years = Objects.requireNonNullElse(raw.years(), List.of());
        years.stream()
                .filter(year -> year < FIRST_YEAR || year > LAST_YEAR)
                .forEach(year -> flaw("years", "there are no reports for " + year));
        return new HashSet<>(years);
    }

    private Set<String> words(String property, @Nullable List<String> given, Set<String> known) {
        List<String> words = Objects.requireNonNullElse(given, List.of());
        words.stream()
                .filter(word -> !known.contains(word))
                .forEach(word -> flaw(property, "unknown word '" + word + "'"));
        return new HashSet<>(words);
    }

    private Optional<String> below() {
        Optional<String> below = Optional.ofNullable(raw.below());
        below.filter(organ -> !ORGAN.matcher(organ).matches())
                .ifPresent(organ -> flaw("below", "'" + organ + "' is neither an organ's id nor a credit code"));
        return below;
    }

    private Optional<MonthDay> day(String property, @Nullable String text) {
        try {
            return Optional.ofNullable(text).map(day -> MonthDay.parse(day, DAY));
        } catch (DateTimeException notADay) {
            flaw(property, "'" + text + "' is no month and day such as 01-31");
            return Optional.empty();
        }
    }
}
