package org.gouji.organ;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gouji.problem.JsonData;
import org.gouji.problem.Text;

/** What a table of organs calls its columns, and what stands in those with a choice: a word of the API, or either language. */
@Singleton
public class OrganWords {

    static final String NONE = "none";

    private record Words(
            Text name,
            Map<String, Text> columns,
            Map<String, Text> tier,
            Map<String, Text> kind,
            Map<String, Text> powers) {}

    private final Words words = JsonData.read("/organ/table.json", new TypeReference<>() {});
    private final Map<String, OrganColumn> columns = known(words.columns(), OrganColumn.BY_WORD);
    private final Map<String, Tier> tiers = known(words.tier(), Tier.BY_WORD);
    private final Map<String, OrganKind> kinds = known(words.kind(), OrganKind.BY_WORD);
    private final Map<String, Power> powers = known(words.powers(), Power.BY_WORD);

    String name() {
        return words.name().zh();
    }

    String heading(OrganColumn column) {
        return Objects.requireNonNull(words.columns().get(column.word())).zh();
    }

    public String of(Tier tier) {
        return Objects.requireNonNull(words.tier().get(tier.word())).zh();
    }

    public String of(OrganKind kind) {
        return Objects.requireNonNull(words.kind().get(kind.word())).zh();
    }

    String of(Power power) {
        return Objects.requireNonNull(words.powers().get(power.word())).zh();
    }

    String none() {
        return Objects.requireNonNull(words.powers().get(NONE)).zh();
    }

    boolean isNone(String text) {
        var none = Objects.requireNonNull(words.powers().get(NONE));
        return text.equals(none.zh()) || folded(text).equals(folded(none.en()));
    }

    Optional<OrganColumn> column(String heading) {
        return Optional.ofNullable(columns.get(folded(heading)));
    }

    Optional<Tier> tier(String text) {
        return Optional.ofNullable(tiers.get(folded(text)));
    }

    Optional<OrganKind> kind(String text) {
        return Optional.ofNullable(kinds.get(folded(text)));
    }

    Optional<Power> power(String text) {
        return Optional.ofNullable(powers.get(folded(text)));
    }

    /** The words that stand for each, for who has written another. */
    static String choices(Map<String, Text> of) {
        return String.join(", ", of.values().stream().map(Text::zh).toList());
    }

    String tierChoices() {
        return choices(words.tier());
    }

    String kindChoices() {
        return choices(words.kind());
    }

    String powerChoices() {
        return choices(words.powers());
    }

    private static <E> Map<String, E> known(Map<String, Text> texts, Map<String, E> constants) {
        Map<String, E> known = new HashMap<>();
        constants.forEach((word, constant) -> {
            var text = Objects.requireNonNull(texts.get(word), word);
            known.put(folded(word), constant);
            known.put(folded(text.zh()), constant);
            known.put(folded(text.en()), constant);
        });
        return Map.copyOf(known);
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
