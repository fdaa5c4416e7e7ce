package org.gouji.report;

import java.util.Optional;
import org.gouji.check.Findings;

/**
 * What the checks say of a stored report.
 *
 * @param neighbour the report of another organ that they looked at
 */
record Checked(Findings findings, Dossier dossier, Optional<Prose> neighbour) {}
