package org.gouji.check;

import org.gouji.narrative.NarrativeReader;
import org.gouji.similarity.Similarity;

/** What reads the words of a report for the checks. */
public record Readers(NarrativeReader narrative, Similarity similarity) {}
