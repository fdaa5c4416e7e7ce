package org.gouji.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.alignment.Aligned.OrganName;
import org.gouji.alignment.label.FormWords;
import org.gouji.alignment.label.Piece;
import org.gouji.alignment.note.Issue;
import org.gouji.alignment.note.IssueCode;
import org.gouji.alignment.note.Pointers;
import org.gouji.content.SectionText;
import org.gouji.form.FormTable;
import org.gouji.form.Section;
import org.gouji.narrative.Statement.Title;
import org.gouji.source.Block;
import org.gouji.source.Entry;
import org.gouji.source.Grid;
import org.gouji.source.Line;
import org.gouji.source.Origin;
import org.gouji.source.Paragraph;

/** Parts the texts of a document into title, preface, sections and closing, and reads what stands around them. */
final class Texts {

    /**
     * What was found.
     *
     * @param origins where the texts begin, by JSON pointer
     */
    record Found(
            String title,
            String preface,
            String closing,
            Map<String, SectionText> sections,
            OptionalInt year,
            List<OrganName> organNames,
            List<Entry> entries,
            Map<String, Origin> origins) {}

    private final FormWords words;
    private final TitleFinder titles;
    private final Metadata metadata;

    Texts(FormWords words, TitleFinder titles, Metadata metadata) {
        this.words = words;
        this.titles = titles;
        this.metadata = metadata;
    }

    /** @param used blocks of which nothing is text */
    Found find(
            List<Entry> given,
            List<Block> pieces,
            List<Headings.Heading> headings,
            Set<Block> used,
            List<Issue> issues) {
        return new Reading(given, pieces, headings, used, issues).found();
    }

    /** The state of one reading. */
    private final class Reading {

        private final List<Block> pieces;
        private final List<Headings.Heading> headings;
        private final Set<Block> used;
        private final List<Issue> issues;
        private final List<Entry> entries;
        private final Map<String, Origin> origins = new HashMap<>();
        private final Map<String, SectionText> sections = new LinkedHashMap<>();
        private final int front;
        private final Optional<TitleFinder.Found> printedTitle;

        Reading(
                List<Entry> given,
                List<Block> pieces,
                List<Headings.Heading> headings,
                Set<Block> used,
                List<Issue> issues) {
            this.pieces = pieces;
            this.headings = headings;
            this.used = used;
            this.issues = issues;
            this.entries = new ArrayList<>(given);
            this.front = headings.isEmpty() ? pieces.size() : headings.get(0).at();
            this.printedTitle = titles.find(pieces, front);
        }

        Found found() {
            readMetadata();
            Optional<Entry> entryTitle = entry(Vocabulary.TITLE);
            String title = printedTitle
                    .map(TitleFinder.Found::text)
                    .or(() -> entryTitle.map(Entry::value).filter(value -> titles.title(value)
                            .isPresent()))
                    .orElse("");
            Optional<Title> said = titles.title(title);
            if (title.isEmpty()) {
                issues.add(new Issue(IssueCode.TITLE_MISSING, Pointers.TITLE, "", Origin.UNKNOWN));
            }
            Origin titleAt = printedTitle
                    .map(found -> pieces.get(found.from()).origin())
                    .or(() -> entryTitle.map(Entry::origin))
                    .orElse(Origin.UNKNOWN);
            origins.put(Pointers.TITLE, titleAt);

            String preface = preface();
            String closing = sections(said.map(Title::organ).orElse(""));
            return new Found(
                    title,
                    preface,
                    closing,
                    sections,
                    year(said, entryTitle),
                    organs(said, titleAt, closing),
                    List.copyOf(entries),
                    Map.copyOf(origins));
        }

        /** Tables of names and values, and lines of them above the title. */
        private void readMetadata() {
            int end = printedTitle.map(TitleFinder.Found::from).orElse(front);
            for (int i = 0; i < pieces.size(); i++) {
                Block block = pieces.get(i);
                if (block instanceof Grid grid && !used.contains(block)) {
                    List<Entry> found = metadata.of(grid);
                    if (!found.isEmpty()) {
                        entries.addAll(found);
                        used.add(block);
                    }
                } else if (i < end) {
                    metadata.of(Piece.text(block), block.origin()).ifPresent(entry -> {
                        entries.add(entry);
                        used.add(block);
                    });
                }
            }
        }

        private Optional<Entry> entry(String key) {
            return entries.stream()
                    .filter(entry ->
                            metadata.key(entry.name()).filter(key::equals).isPresent())
                    .findFirst();
        }

        private String preface() {
            int from = printedTitle.map(TitleFinder.Found::to).orElse(0);
            int titleFrom = printedTitle.map(TitleFinder.Found::from).orElse(0);
            leftOver(text(pieces.subList(0, titleFrom)));
            List<Paragraph> paragraphs = text(pieces.subList(from, front));
            sayJoined(Pointers.PREFACE, pieces.subList(from, front), paragraphs);
            return store(Pointers.PREFACE, paragraphs);
        }

        private void leftOver(List<Paragraph> paragraphs) {
            paragraphs.forEach(paragraph ->
                    issues.add(new Issue(IssueCode.TEXT_WITHOUT_PLACE, "", paragraph.text(), paragraph.origin())));
        }

        /** Reads the sections; answers the closing below the last. */
        private String sections(String organ) {
            String closing = "";
            for (int i = 0; i < headings.size(); i++) {
                Headings.Heading heading = headings.get(i);
                boolean isLast = i == headings.size() - 1;
                int end = isLast ? pieces.size() : headings.get(i + 1).at();
                List<Paragraph> paragraphs = text(pieces.subList(heading.at() + 1, end)).stream()
                        .filter(paragraph -> !isCaption(heading.section(), paragraph))
                        .toList();
                String pointer = Pointers.section(heading.section().key());
                sayJoined(pointer + "/text", pieces.subList(heading.at() + 1, end), paragraphs);
                origins.put(pointer + "/heading", pieces.get(heading.at()).origin());
                if (isLast) {
                    Optional<ClosingFinder.Found> found = new ClosingFinder(titles, organ).find(paragraphs);
                    if (found.isPresent()) {
                        closing = store(
                                Pointers.CLOSING,
                                paragraphs.subList(
                                        found.get().from(), found.get().to()));
                        leftOver(paragraphs.subList(found.get().to(), paragraphs.size()));
                        paragraphs = paragraphs.subList(0, found.get().from());
                    }
                }
                sections.put(
                        heading.section().key(), new SectionText(heading.text(), store(pointer + "/text", paragraphs)));
            }
            for (Section section : words.edition().sections()) {
                if (!sections.containsKey(section.key())) {
                    issues.add(
                            new Issue(IssueCode.SECTION_MISSING, Pointers.section(section.key()), "", Origin.UNKNOWN));
                }
            }
            return closing;
        }

        /** Notes that belong to the printed table stand beside it in some documents. */
        private boolean isCaption(Section section, Paragraph paragraph) {
            return section.table()
                    .flatMap(words.edition()::table)
                    .filter(table -> isPrinted(table, paragraph.text()))
                    .isPresent();
        }

        private boolean isPrinted(FormTable table, String text) {
            return words.captions(table).matchExactly(text).isPresent();
        }

        private List<Paragraph> text(List<Block> blocks) {
            List<Block> unused = new ArrayList<>();
            for (Block block : blocks) {
                if (used.contains(block)) {
                    continue;
                }
                if (block instanceof Grid grid) {
                    unused.addAll(Piece.rows(grid));
                } else {
                    unused.add(block);
                }
            }
            return LineJoiner.paragraphs(unused);
        }

        /** A line is not a paragraph where a page was narrower than its text. */
        private void sayJoined(String pointer, List<Block> blocks, List<Paragraph> paragraphs) {
            long lines = blocks.stream()
                    .filter(block -> block instanceof Line && !used.contains(block))
                    .filter(block -> !Piece.text(block).isEmpty())
                    .count();
            long whole = blocks.stream()
                    .filter(block -> block instanceof Paragraph && !used.contains(block))
                    .count();
            if (whole + lines > paragraphs.size() && lines > 0) {
                issues.add(new Issue(
                        IssueCode.LINES_JOINED,
                        pointer,
                        String.valueOf(lines),
                        paragraphs.isEmpty()
                                ? Origin.UNKNOWN
                                : paragraphs.get(0).origin()));
            }
        }

        private String store(String pointer, List<Paragraph> paragraphs) {
            if (!paragraphs.isEmpty()) {
                origins.put(pointer, paragraphs.get(0).origin());
            }
            return paragraphs.stream().map(Paragraph::text).collect(Collectors.joining("\n"));
        }

        private OptionalInt year(Optional<Title> said, Optional<Entry> entryTitle) {
            OptionalInt printed = said.map(Title::year).orElse(OptionalInt.empty());
            Optional<Entry> other = entryTitle.filter(entry -> titles.title(entry.value())
                    .filter(title -> title.year().isPresent())
                    .isPresent());
            OptionalInt elsewhere = other.flatMap(entry -> titles.title(entry.value()))
                    .map(Title::year)
                    .orElse(OptionalInt.empty());
            if (printed.isEmpty() && elsewhere.isPresent()) {
                issues.add(new Issue(
                        IssueCode.YEAR_ELSEWHERE,
                        Pointers.YEAR,
                        other.get().value(),
                        other.get().origin()));
                return elsewhere;
            }
            if (elsewhere.isPresent() && !elsewhere.equals(printed)) {
                issues.add(new Issue(
                        IssueCode.YEAR_CONTRADICTED,
                        Pointers.YEAR,
                        other.get().value(),
                        other.get().origin()));
            }
            return printed;
        }

        private List<OrganName> organs(Optional<Title> said, Origin titleAt, String closing) {
            List<OrganName> names = new ArrayList<>();
            said.map(Title::organ)
                    .filter(name -> !name.isEmpty())
                    .ifPresent(name -> names.add(new OrganName(name, Pointers.TITLE, titleAt)));
            String signed = titles.closing(closing).organ();
            if (!signed.isEmpty()) {
                names.add(new OrganName(
                        signed, Pointers.CLOSING, origins.getOrDefault(Pointers.CLOSING, Origin.UNKNOWN)));
            }
            entry(Vocabulary.PUBLISHER)
                    .filter(entry -> !entry.value().isBlank())
                    .ifPresent(entry -> names.add(
                            new OrganName(entry.value(), "/metadata/" + Vocabulary.PUBLISHER, entry.origin())));
            return names;
        }
    }
}
