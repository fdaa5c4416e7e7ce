package org.gouji.check;

import java.time.LocalDate;
import java.util.Optional;
import org.gouji.content.ReportContent;

/**
 * Everything a check may look at. What is absent is unknown, and a check that needs it is undetermined.
 *
 * @param previous the latest state of the same organ's report of the year before
 * @param organ what is known of the organ
 * @param today given, never read from a clock
 */
public record Subject(
        ReportContent content,
        Optional<ReportContent> previous,
        Optional<OrganProfile> organ,
        Optional<LocalDate> today) {

    public static Subject of(ReportContent content) {
        return new Subject(content, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
