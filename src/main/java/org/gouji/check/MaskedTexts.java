package org.gouji.check;

import java.util.HashMap;
import java.util.Map;
import org.gouji.content.ReportContent;
import org.gouji.narrative.Narrative;
import org.gouji.narrative.Span;
import org.gouji.narrative.Statement.Blemish;
import org.gouji.narrative.TextPart;

/**
 * The texts of a report as they may be quoted: what may identify a person is masked in them, whoever quotes it. Masking
 * moves nothing, so that a span means the same words in both.
 */
public final class MaskedTexts {

    private final ReportContent report;
    private final Map<TextPart, StringBuilder> masked = new HashMap<>();

    MaskedTexts(ReportContent report, Narrative narrative) {
        this.report = report;
        narrative
                .all(Blemish.class)
                .filter(blemish -> blemish.kind() == Blemish.Kind.PERSONAL_DATA)
                .forEach(this::mask);
    }

    /** The words that stand there. */
    public String of(Span span) {
        StringBuilder text = masked.get(span.part());
        return text == null ? span.of(span.part().in(report)) : text.substring(span.start(), span.end());
    }

    private void mask(Blemish personal) {
        Span span = personal.span();
        int length = span.end() - span.start();
        String mask = personal.written().length() == length ? personal.written() : "*".repeat(length);
        masked.computeIfAbsent(span.part(), part -> new StringBuilder(part.in(report)))
                .replace(span.start(), span.end(), mask);
    }
}
