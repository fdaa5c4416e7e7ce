package org.gouji.deadline;

import java.time.LocalDate;

/** The last days on which a report is handed in and published in time. */
public record Due(LocalDate submission, LocalDate publication) {}
