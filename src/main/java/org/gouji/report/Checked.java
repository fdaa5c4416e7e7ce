package org.gouji.report;

import java.util.Map;
import java.util.Optional;
import org.gouji.check.Findings;

/**
 * What the checks say of a stored report.
 *
 * @param neighbour the report of another organ that they looked at
 * @param explanations by the id of the finding
 */
record Checked(
        Findings findings, Dossier dossier, Optional<Prose> neighbour, Map<String, Explained.Note> explanations) {}
