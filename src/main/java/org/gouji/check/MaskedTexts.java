package org.gouji.check;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.gouji.narrative.Narrative;
import org.gouji.narrative.Span;
import org.gouji.narrative.Statement.Blemish;
import org.gouji.narrative.TextPart;

/**
 * The texts of a report as they may be quoted: what may identify a person is masked in them, whichever finding quotes it.
 * Masking moves nothing, so that a span means the same words in both.
 */
final class MaskedTexts {

    private final Function<TextPart, String> texts;
    private final Map<TextPart, StringBuilder> masked = new HashMap<>();

    MaskedTexts(Narrative narrative, Function<TextPart, String> texts) {
        this.texts = texts;
        narrative
                .all(Blemish.class)
                .filter(blemish -> blemish.kind() == Blemish.Kind.PERSONAL_DATA)
                .forEach(this::mask);
    }

    String of(TextPart part) {
        StringBuilder text = masked.get(part);
        return text == null ? texts.apply(part) : text.toString();
    }

    private void mask(Blemish personal) {
        Span span = personal.span();
        int length = span.end() - span.start();
        String mask = personal.written().length() == length ? personal.written() : "*".repeat(length);
        masked.computeIfAbsent(span.part(), part -> new StringBuilder(texts.apply(part)))
                .replace(span.start(), span.end(), mask);
    }
}
