package org.gouji.narrative;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Something that a report says in words, and where. */
public sealed interface Statement {

    /** The words that say it. */
    Span span();

    /** The sentence that they stand in; the same as {@link #span()} where there is none. */
    Span sentence();

    /**
     * A number of cases or an amount of money.
     *
     * @param topic what is counted, by its key in the data file, such as {@code received}
     * @param value exact; of an amount in the unit of the topic
     * @param step what one more in its last printed digit would add to it; 0 if no number is printed
     * @param denied whether it is 0 because the text says that there was none
     */
    record Count(String topic, BigDecimal value, BigDecimal step, boolean denied, Scope scope, Span span, Span sentence)
            implements Statement {}

    /**
     * A total and the items that it is said to consist of.
     *
     * @param isComplete whether the items claim to be all of it; false after words such as "among them"
     */
    record Itemisation(BigDecimal total, List<Item> items, boolean isComplete, Span span, Span sentence)
            implements Statement {
        public Itemisation {
            items = List.copyOf(items);
        }

        public BigDecimal sum() {
            return items.stream().map(Item::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        public record Item(String label, BigDecimal value, Span span) {}
    }

    /**
     * A share in percent of a count that the same sentence states.
     *
     * @param percent as printed
     * @param decimals that it is printed with
     * @param forcedTogether whether it is one of several shares of the same whole that add up to exactly 100
     */
    record Share(
            BigDecimal percent,
            int decimals,
            BigDecimal part,
            BigDecimal whole,
            boolean forcedTogether,
            Span span,
            Span sentence)
            implements Statement {}

    /**
     * Growth in percent against the year before.
     *
     * @param topic what grew, as of a count
     * @param percent as printed, negative when it fell
     * @param current the count of this year, if the sentence states it
     * @param previous the count of the year before, if the sentence states it
     */
    record Growth(
            String topic,
            BigDecimal percent,
            int decimals,
            Optional<BigDecimal> current,
            Optional<BigDecimal> previous,
            Span span,
            Span sentence)
            implements Statement {}

    /**
     * A year that the text writes about as the one it reports on. Years of documents, plans and comparisons are none.
     */
    record ReportedYear(int year, Span span, Span sentence) implements Statement {}

    /**
     * The time that the figures are said to cover.
     *
     * @param from absent when it is no date
     * @param until absent when it is no date, such as the 31st of December 202020
     */
    record Period(Optional<LocalDate> from, Optional<LocalDate> until, String written, Span span, Span sentence)
            implements Statement {}

    /**
     * A notice that the report cites as its form's.
     *
     * @param edition id of the edition whose notice it is; absent when it is of none
     * @param brackets whether its number has the brackets that official numbers have
     */
    record Citation(Optional<String> edition, boolean brackets, String written, Span span, Span sentence)
            implements Statement {}

    /**
     * How to reach the organ.
     *
     * @param postcode as written, valid or not; absent when none is given
     * @param phone the same
     */
    record Contact(
            Optional<String> postcode,
            boolean isPostcodeValid,
            Optional<String> phone,
            boolean isPhoneValid,
            Span span,
            Span sentence)
            implements Statement {}

    /**
     * The report's title, always one, even of an empty title.
     *
     * @param organ the words that name the organ; empty when there are none
     * @param isCanonical whether it has the order and the words of the convention
     */
    record Title(String organ, OptionalInt year, boolean isCanonical, Span span, Span sentence) implements Statement {}

    /**
     * Name and date at the end, always one, even of an empty closing.
     *
     * @param organ empty when there is no name
     */
    record Closing(String organ, Optional<LocalDate> date, Span span, Span sentence) implements Statement {}

    /**
     * The heading of a section that has one.
     *
     * @param section the key of the section that it heads
     * @param isOfficial whether it is the official wording, whatever its number and punctuation
     * @param isKnown whether it is official or a known alias
     * @param namesOther key of another section whose heading it is
     * @param ordinal the number that it bears, from 1
     */
    record Heading(
            String section,
            boolean isOfficial,
            boolean isKnown,
            Optional<String> namesOther,
            OptionalInt ordinal,
            Span span,
            Span sentence)
            implements Statement {}

    /**
     * The parts that the preface announces.
     *
     * @param announced the number that it says there are; absent when it says none
     * @param listed how many it lists; 0 when it lists none
     */
    record PartList(OptionalInt announced, int listed, Span span, Span sentence) implements Statement {}

    /** A fault of writing. */
    record Blemish(Kind kind, String written, String detail, Span span, Span sentence) implements Statement {

        public enum Kind {
            /** Words of the form's template that were to be replaced. */
            RESIDUE,
            /** A number of a list that does not follow the one before; the detail is the one before. */
            NUMBERING_GAP,
            /** A paragraph that stops in the middle of a sentence. */
            CUT_OFF,
            /** A bracket or quotation mark without its other half. */
            UNBALANCED,
            /** Brackets of both widths in one report; told once. */
            MIXED_BRACKETS,
            /** Something that may identify a private person. */
            PERSONAL_DATA
        }
    }
}
