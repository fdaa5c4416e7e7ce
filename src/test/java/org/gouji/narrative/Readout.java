package org.gouji.narrative;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gouji.content.ReportContent;
import org.gouji.content.SectionText;
import org.gouji.narrative.Statement.Blemish;
import org.gouji.narrative.Statement.Citation;
import org.gouji.narrative.Statement.Closing;
import org.gouji.narrative.Statement.Contact;
import org.gouji.narrative.Statement.Heading;
import org.gouji.narrative.Statement.PartList;
import org.gouji.narrative.Statement.Period;
import org.gouji.narrative.Statement.ReportedYear;
import org.gouji.narrative.Statement.Title;

/** Statements about writing as lines that a person can write down; a question mark is what is absent. */
record Readout(ReportContent report) {

    /** The kinds that stand in their files by these names. */
    static String kind(Statement statement) {
        return statement instanceof Blemish blemish
                ? blemish.kind().name()
                : statement.getClass().getSimpleName();
    }

    /** What it says, the place, and the words there as the text has them. */
    String line(Statement statement) {
        Span span = statement.span();
        String place = span.part().pointer() + " \"" + span.of(text(span.part())) + "\"";
        return (said(statement) + " " + place).strip().replace("\n", "\\n");
    }

    private static String said(Statement statement) {
        if (statement instanceof ReportedYear year) {
            return Integer.toString(year.year());
        } else if (statement instanceof Period period) {
            return orUnknown(period.from()) + ".." + orUnknown(period.until());
        } else if (statement instanceof Citation citation) {
            return orUnknown(citation.edition()) + (citation.brackets() ? "" : " brackets");
        } else if (statement instanceof Contact contact) {
            return orUnknown(contact.postcode()) + (contact.isPostcodeValid() ? "" : "!") + " "
                    + orUnknown(contact.phone()) + (contact.isPhoneValid() ? "" : "!");
        } else if (statement instanceof Title title) {
            return "[" + title.organ() + "] " + orUnknown(title.year()) + (title.isCanonical() ? "" : " variant");
        } else if (statement instanceof Closing closing) {
            return "[" + closing.organ() + "] " + orUnknown(closing.date());
        } else if (statement instanceof Heading heading) {
            return orUnknown(heading.ordinal()) + " "
                    + (heading.isOfficial() ? "official" : heading.isKnown() ? "known" : "unknown")
                    + heading.namesOther().map(" "::concat).orElse("");
        } else if (statement instanceof PartList parts) {
            return orUnknown(parts.announced()) + " announced, " + parts.listed() + " listed";
        } else if (statement instanceof Blemish blemish) {
            return blemish.written() + (blemish.detail().isEmpty() ? "" : " <" + blemish.detail() + ">");
        }
        return statement.toString();
    }

    private static String orUnknown(Optional<?> value) {
        return value.map(Object::toString).orElse("?");
    }

    private static String orUnknown(OptionalInt value) {
        return value.isPresent() ? Integer.toString(value.getAsInt()) : "?";
    }

    String text(TextPart part) {
        if (part.equals(TextPart.TITLE)) {
            return report.title();
        } else if (part.equals(TextPart.PREFACE)) {
            return report.preface();
        } else if (part.equals(TextPart.CLOSING)) {
            return report.closing();
        }
        SectionText section = report.sections().getOrDefault(part.key(), SectionText.NONE);
        return part.isHeading() ? section.heading() : section.text();
    }

    /** All statements about writing, each with its kind. */
    List<String> all() {
        return Lexicons.reader(report.edition().id()).read(report).statements().stream()
                .filter(statement -> !kind(statement).matches("Count|Itemisation|Share|Growth"))
                .map(statement -> kind(statement) + ": " + line(statement))
                .toList();
    }
}
