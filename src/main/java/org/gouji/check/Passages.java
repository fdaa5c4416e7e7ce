package org.gouji.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.gouji.content.ReportContent;
import org.gouji.form.Section;
import org.gouji.narrative.Narrative;
import org.gouji.narrative.Scope;
import org.gouji.narrative.Span;
import org.gouji.narrative.Statement;
import org.gouji.narrative.Statement.Blemish;

/** Turns the statements of a report into passages: what formulas may ask, and a key that lasts. */
final class Passages {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final ReportContent report;
    private final String titleOrgan;
    private final List<String> sections;
    private final boolean citesOwnEdition;
    private final MaskedTexts quotable;
    private final Set<String> addresses = new HashSet<>();

    private Passages(ReportContent report, Narrative narrative, MaskedTexts quotable) {
        this.report = report;
        this.sections = report.edition().sections().stream().map(Section::key).toList();
        this.titleOrgan = narrative
                .all(Statement.Title.class)
                .map(Statement.Title::organ)
                .findFirst()
                .orElse("");
        this.citesOwnEdition = narrative
                .all(Statement.Citation.class)
                .flatMap(citation -> citation.edition().stream())
                .anyMatch(report.edition().id()::equals);
        this.quotable = quotable;
    }

    /** Nothing of a notice that is cited beside that of the form: it may be told as what went before. */
    private void ofEdition(String cited, Draft draft) {
        boolean isOwn = cited.equals(report.edition().id());
        if (isOwn || !citesOwnEdition) {
            draft.flag("ofEdition", isOwn);
        }
    }

    static List<Passage> of(ReportContent report, Narrative narrative, MaskedTexts quotable) {
        Passages passages = new Passages(report, narrative, quotable);
        List<Passage> all = new ArrayList<>();
        for (Statement statement : narrative.statements()) {
            all.add(passages.passage(statement));
        }
        return all;
    }

    private Passage passage(Statement statement) {
        Draft draft = new Draft();
        PassageKind kind = describe(statement, draft);
        Span span = statement.span();
        String words = quotable.of(span);
        // what a reader would show of the words is read from the text as it stands
        String written = words.equals(span.of(span.part().in(report))) ? draft.written.orElse(words) : words;
        String part = span.part().key() + span.part().isHeading() + "/";
        String key = draft.key.isEmpty() ? kind.word() : draft.key;
        String unique = key;
        for (int again = 2; !addresses.add(part + unique); again++) {
            unique = key + "~" + again;
        }
        return new Passage(
                kind,
                draft.topic,
                unique,
                span,
                statement.sentence(),
                written,
                quotable.of(statement.sentence()),
                draft.figures,
                draft.flags,
                draft.dates,
                draft.words);
    }

    private PassageKind describe(Statement statement, Draft draft) {
        if (statement instanceof Statement.Count count) {
            return count(count, draft);
        } else if (statement instanceof Statement.Itemisation list) {
            draft.key = "total=" + Wording.plain(list.total());
            draft.figures.put("total", list.total());
            draft.figures.put("sum", list.sum());
            draft.figure("items", list.items().size());
            draft.flag("complete", list.isComplete());
            return PassageKind.ITEMISATION;
        } else if (statement instanceof Statement.Share share) {
            return share(share, draft);
        } else if (statement instanceof Statement.Growth growth) {
            draft.topic = growth.topic();
            draft.key = growth.topic() + "=" + Wording.plain(growth.percent()) + "%";
            draft.figures.put("percent", growth.percent());
            draft.figure("decimals", growth.decimals());
            growth.current().ifPresent(count -> draft.figures.put("current", count));
            growth.previous().ifPresent(count -> draft.figures.put("previous", count));
            return PassageKind.GROWTH;
        } else if (statement instanceof Statement.ReportedYear reported) {
            draft.key = "year=" + reported.year();
            draft.figure("year", reported.year());
            return PassageKind.REPORTED_YEAR;
        } else if (statement instanceof Statement.Period period) {
            draft.date("from", period.from());
            draft.date("until", period.until());
            return PassageKind.PERIOD;
        } else if (statement instanceof Statement.Citation citation) {
            citation.edition().ifPresent(edition -> ofEdition(edition, draft));
            draft.flag("brackets", citation.brackets());
            return PassageKind.CITATION;
        } else if (statement instanceof Statement.Blemish blemish) {
            return blemish(blemish, draft);
        } else if (statement instanceof Statement.PartList list) {
            draft.figure("announced", list.announced());
            draft.figure("listed", list.listed());
            draft.figure("parts", sections.size());
            return PassageKind.PART_LIST;
        }
        return describeFrame(statement, draft);
    }

    /** What stands around the sections. */
    private PassageKind describeFrame(Statement statement, Draft draft) {
        if (statement instanceof Statement.Title title) {
            draft.figure("year", title.year());
            draft.flag("hasYear", title.year().isPresent());
            draft.flag("hasOrgan", !title.organ().isEmpty());
            draft.flag("canonical", title.isCanonical());
            draft.words.put("organ", title.organ());
            return PassageKind.TITLE;
        } else if (statement instanceof Statement.Closing closing) {
            draft.flag("hasOrgan", !closing.organ().isEmpty());
            draft.flag("hasDate", closing.date().isPresent());
            draft.date("date", closing.date());
            draft.words.put("organ", closing.organ());
            draft.words.put("titleOrgan", titleOrgan);
            return PassageKind.CLOSING;
        } else if (statement instanceof Statement.Heading heading) {
            draft.figure("ordinal", heading.ordinal());
            draft.figure("position", sections.indexOf(heading.section()) + 1);
            draft.flag("official", heading.isOfficial());
            draft.flag("known", heading.isKnown());
            draft.flag("other", heading.namesOther().isPresent());
            return PassageKind.HEADING;
        } else if (statement instanceof Statement.Contact contact) {
            draft.flag("hasPostcode", contact.postcode().isPresent());
            draft.flag("postcodeValid", contact.isPostcodeValid());
            draft.flag("hasPhone", contact.phone().isPresent());
            draft.flag("phoneValid", contact.isPhoneValid());
            draft.words.put("postcode", contact.postcode().orElse(""));
            draft.words.put("phone", contact.phone().orElse(""));
            return PassageKind.CONTACT;
        }
        throw new IllegalStateException("a statement that no rule can ask for: " + statement);
    }

    private static PassageKind count(Statement.Count count, Draft draft) {
        draft.topic = count.topic();
        draft.key = count.topic() + "=" + Wording.plain(count.value());
        draft.figures.put("value", count.value());
        draft.figures.put("step", count.step());
        draft.figures.put("halfStep", count.step().divide(BigDecimal.valueOf(2)));
        draft.figures.put("overTens", count.value().remainder(BigDecimal.TEN));
        draft.flag("denied", count.denied());
        draft.flag("clear", count.scope() != Scope.UNCLEAR);
        draft.flags.put("whole", truth(count.scope(), Scope.WHOLE));
        draft.flags.put("withCarriedIn", truth(count.scope(), Scope.WITH_CARRIED_IN));
        return PassageKind.COUNT;
    }

    private static Truth truth(Scope found, Scope asked) {
        return found == Scope.UNCLEAR ? Truth.UNKNOWN : Truth.of(found == asked);
    }

    private static PassageKind share(Statement.Share share, Draft draft) {
        draft.key = "share=" + share.percent().toPlainString() + "%";
        draft.figures.put("percent", share.percent());
        draft.figures.put("part", share.part());
        draft.figures.put("whole", share.whole());
        draft.figures.put("step", BigDecimal.ONE.movePointLeft(share.decimals()));
        draft.flag("forcedTogether", share.forcedTogether());
        if (share.whole().signum() != 0) {
            BigDecimal hundredfold = share.part().multiply(HUNDRED);
            draft.figures.put("expected", hundredfold.divide(share.whole(), share.decimals(), RoundingMode.HALF_UP));
            draft.figures.put("truncated", hundredfold.divide(share.whole(), share.decimals(), RoundingMode.DOWN));
        }
        return PassageKind.SHARE;
    }

    private static PassageKind blemish(Blemish blemish, Draft draft) {
        String name = PassageKind.BLEMISH.flags().stream()
                .filter(flag -> flag.equalsIgnoreCase(blemish.kind().name().replace("_", "")))
                .findFirst()
                .orElseThrow();
        PassageKind.BLEMISH.flags().forEach(flag -> draft.flag(flag, flag.equals(name)));
        draft.key = name + "=" + Integer.toHexString(blemish.written().hashCode());
        draft.words.put("detail", blemish.detail());
        draft.written = Optional.of(blemish.written());
        return PassageKind.BLEMISH;
    }

    /** A passage while its fields are filled in. */
    private static final class Draft {
        private final Map<String, BigDecimal> figures = new HashMap<>();
        private final Map<String, Truth> flags = new HashMap<>();
        private final Map<String, LocalDate> dates = new HashMap<>();
        private final Map<String, String> words = new HashMap<>();
        private String topic = "";
        private String key = "";
        private Optional<String> written = Optional.empty();

        void figure(String name, int value) {
            figures.put(name, BigDecimal.valueOf(value));
        }

        void figure(String name, OptionalInt value) {
            value.ifPresent(known -> figure(name, known));
        }

        void flag(String name, boolean value) {
            flags.put(name, Truth.of(value));
        }

        void date(String name, Optional<LocalDate> value) {
            value.ifPresent(known -> dates.put(name, known));
        }
    }
}
