package org.gouji.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Makes deadlines of what files say, or tells everything that is wrong. */
public final class DeadlineCompiler {

    /** A year like any other, before one with a 29 February. */
    private static final int ANY = 2003;

    private DeadlineCompiler() {}

    /** @param deadlines none as long as there is a flaw */
    public record Result(Optional<Deadlines> deadlines, List<Flaw> flaws) {
        public Result {
            flaws = List.copyOf(flaws);
        }
    }

    /** The first one names both days and is for everybody, so that there is a deadline for everybody. */
    public static Result compile(List<RawDeadline> raw) {
        List<Flaw> flaws = new ArrayList<>();
        List<Deadline> deadlines = read(raw, Optional.empty(), flaws);
        boolean isForAll = !deadlines.isEmpty() && deadlines.get(0).isForEverybody();
        if (flaws.isEmpty() && !isForAll) {
            flaws.add(new Flaw(0, "", "the first deadline names both days, and no year, kind, tier or organ"));
        }
        return result(deadlines, flaws);
    }

    /** The days of a place after those of the statute, than which they are no later but in single years. */
    public static Result compile(List<RawDeadline> local, Deadlines statute) {
        List<Flaw> flaws = new ArrayList<>();
        List<Deadline> deadlines = new ArrayList<>(statute.all());
        deadlines.addAll(read(local, Optional.of(statute), flaws));
        return result(deadlines, flaws);
    }

    private static Result result(List<Deadline> deadlines, List<Flaw> flaws) {
        return new Result(flaws.isEmpty() ? Optional.of(new Deadlines(deadlines)) : Optional.empty(), flaws);
    }

    private static List<Deadline> read(List<RawDeadline> raw, Optional<Deadlines> statute, List<Flaw> flaws) {
        return IntStream.range(0, raw.size())
                .mapToObj(index -> {
                    var reader = new DeadlineReader(index, raw.get(index));
                    Deadline deadline = reader.read();
                    statute.filter(any -> deadline.years().isEmpty())
                            .ifPresent(days -> notAfter(days, deadline, reader));
                    flaws.addAll(reader.flaws());
                    return deadline;
                })
                .toList();
    }

    private static void notAfter(Deadlines statute, Deadline deadline, DeadlineReader reader) {
        var kinds = new TreeSet<>(deadline.kinds().isEmpty() ? DeadlineReader.KINDS : deadline.kinds());
        List<Due> days = kinds.stream()
                .map(kind -> statute.due(ANY, kind, "", any -> false))
                .toList();
        LocalDate submission =
                days.stream().map(Due::submission).min(LocalDate::compareTo).orElseThrow();
        LocalDate publication =
                days.stream().map(Due::publication).min(LocalDate::compareTo).orElseThrow();
        deadline.submission(ANY)
                .filter(submission::isBefore)
                .ifPresent(day -> reader.flaw("submission", tooLate(submission)));
        deadline.publication(ANY)
                .filter(publication::isBefore)
                .ifPresent(day -> reader.flaw("publication", tooLate(publication)));
    }

    private static String tooLate(LocalDate last) {
        return "later than " + DeadlineReader.DAY.format(last)
                + ", the last day by the statute: name the kinds or the years that it is for";
    }
}
