package org.gouji.check;

import java.util.Optional;
import org.gouji.content.ReportContent;

/**
 * Everything a check may look at. What is absent is unknown, and a check that needs it is undetermined.
 *
 * @param previous the latest state of the report of the year before that this one follows on; of several, their sum
 * @param succession whose report that is
 * @param organ what is known of the organ
 * @param neighbour the report of another organ for the year that is likest to this one, or that there is none
 */
public record Subject(
        ReportContent content,
        Optional<ReportContent> previous,
        Succession succession,
        Optional<OrganProfile> organ,
        Optional<Neighbour> neighbour,
        Facts facts) {

    public Subject {
        if (previous.filter(before -> before.year() != content.year() - 1).isPresent()) {
            throw new IllegalArgumentException("not the report of the year before " + content.year());
        }
    }

    /** Of an organ that is what it was last year; and nobody has looked at other organs' reports. */
    public Subject(ReportContent content, Optional<ReportContent> previous, Optional<OrganProfile> organ, Facts facts) {
        this(content, previous, Succession.NONE, organ, Optional.empty(), facts);
    }

    public Subject beside(Neighbour likest) {
        return new Subject(content, previous, succession, organ, Optional.of(likest), facts);
    }

    public static Subject of(ReportContent content) {
        return new Subject(content, Optional.empty(), Optional.empty(), Facts.NONE);
    }
}
