package org.gouji.narrative;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that the readers know, as they stand in files, unverified. What is left out in a file is null. */
public record RawLexicon(@Nullable RawCounts counts, @Nullable RawWriting writing) {

    /**
     * Words of counts, items, shares and growth.
     *
     * @param numerals what each character of a number in words stands for
     * @param sentenceEnds characters that end a sentence
     * @param listMarks characters that follow the number of a list
     * @param officeEndings last characters of the names of offices
     * @param matters words of what is counted, by its key
     * @param bareMatters words that mean a matter only where the text is about it already
     * @param disclosureMatters those that only arise from the disclosure of information
     * @param acts words of what happens to it, by its key
     * @param jointActs what an act stands for whose words name several
     * @param frame words around what others are among
     * @param deniedAs key of the topic that the denial of a matter alone means
     * @param sections what the text of a section is about from its start
     * @param disputeSections whose texts are about disputes over disclosure only
     * @param counters words that count, by their kind
     * @param units words of money, and what one of it is worth in the smallest
     * @param words of each {@link Role} that has no kinds
     * @param scopes words by the {@link Scope} that they give
     */
    public record RawCounts(
            @Nullable Map<String, Integer> numerals,
            @Nullable String sentenceEnds,
            @Nullable String listMarks,
            @Nullable String officeEndings,
            @Nullable Map<String, List<String>> matters,
            @Nullable Map<String, List<String>> bareMatters,
            @Nullable List<String> disclosureMatters,
            @Nullable Map<String, List<String>> acts,
            @Nullable Map<String, List<String>> jointActs,
            @Nullable List<String> frame,
            @Nullable List<RawTopic> topics,
            @Nullable Map<String, String> deniedAs,
            @Nullable Map<String, String> sections,
            @Nullable List<String> disputeSections,
            @Nullable List<RawUnanimity> unanimous,
            @Nullable Map<String, List<String>> counters,
            @Nullable Map<String, BigDecimal> units,
            @Nullable Map<String, List<String>> words,
            @Nullable Map<String, List<String>> scopes) {

        static final RawCounts NONE = new RawCounts(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null);
    }

    /**
     * @param acts any of which makes it this topic
     * @param kind of topics that divide another one among them
     * @param isBare whether the matter alone makes it this topic
     * @param isStage whether one number may be of several such topics at once
     * @param isStock whether it is counted at the end of the year
     * @param isDispute whether it must be over the disclosure of information
     * @param isCarriedIn whether it is what others may include from the year before
     * @param takesCarriedIn whether it may be stated with what was carried in
     * @param unit of an amount
     */
    public record RawTopic(
            @Nullable String key,
            @Nullable String matter,
            @Nullable List<String> acts,
            @Nullable String kind,
            boolean isBare,
            boolean isStage,
            boolean isStock,
            boolean isDeniable,
            boolean isDispute,
            boolean isCarriedIn,
            boolean takesCarriedIn,
            @Nullable String unit) {}

    /** The topic that is 0 when an act happened to all of a matter. */
    public record RawUnanimity(@Nullable String matter, @Nullable String act, @Nullable String key) {}

    /**
     * Words of dates, citations, contacts, headings, and faults of writing.
     *
     * @param words by what they are for
     */
    public record RawWriting(
            @Nullable Map<String, Map<String, List<String>>> words, @Nullable List<RawNotice> notices) {}

    /**
     * A notice that prescribes an edition.
     *
     * @param number within the year
     * @param titles patterns of the titles that it is cited by
     */
    public record RawNotice(
            @Nullable String edition,
            @Nullable Integer year,
            @Nullable Integer number,
            @Nullable List<String> titles) {}
}
