package org.gouji.check;

import java.util.Arrays;
import java.util.Optional;

/** What somebody may know of a report that the report itself does not say. */
public enum Fact {
    SUBMITTED_ON("submittedOn", Kind.DATE),
    /** By which it has to be submitted. */
    SUBMISSION_DUE_ON("submissionDueOn", Kind.DATE),
    PUBLISHED_ON("publishedOn", Kind.DATE),
    /** By which it has to be published. */
    PUBLICATION_DUE_ON("publicationDueOn", Kind.DATE),
    RETURNED_ON("returnedOn", Kind.DATE),
    /** By which a returned report has to be corrected. */
    CORRECTION_DUE_ON("correctionDueOn", Kind.DATE),
    CORRECTED_ON("correctedOn", Kind.DATE),
    /** That the content of the published report changed later. */
    CHANGED_AFTER_PUBLICATION("changedAfterPublication", Kind.FLAG),
    /** That a note tells of the change. */
    CORRECTION_NOTED("correctionNoted", Kind.FLAG),
    SIGNED_OFF("signedOff", Kind.FLAG),
    /** That the counts of regulations were agreed with the judicial administration. */
    COUNTS_CONFIRMED("countsConfirmed", Kind.FLAG),
    IN_REPORTS_COLUMN("inReportsColumn", Kind.FLAG),
    EARLIER_YEARS_REACHABLE("earlierYearsReachable", Kind.FLAG),
    COPY_DOWNLOADABLE("copyDownloadable", Kind.FLAG),
    /** That the organ was first listed in the year of the report. */
    NEWLY_LISTED("newlyListed", Kind.FLAG),
    /** That the report covers subordinate organs too. */
    COVERS_SUBORDINATES("coversSubordinates", Kind.FLAG),
    /** That the tables of the document are those of the edition of its year. */
    TABLES_OF_EDITION("tablesOfEdition", Kind.FLAG),
    /** That table 2 of the document mixes blocks of two editions. */
    MIXES_EDITIONS("mixesEditions", Kind.FLAG),
    /** That rows and columns of the document are called as in the form, none added and none left out. */
    LABELS_KEPT("labelsKept", Kind.FLAG),
    /** That the corner of table 3 still has the note on its balance. */
    BALANCE_NOTE_KEPT("balanceNoteKept", Kind.FLAG),
    /** That the web page and its attachments have the same figures. */
    ATTACHMENTS_AGREE("attachmentsAgree", Kind.FLAG),
    /** That the index number is there, and a credit code in it has the right check digit. */
    INDEX_NUMBER_VALID("indexNumberValid", Kind.FLAG);

    /** What it is given as. */
    public enum Kind {
        DATE,
        FLAG
    }

    private final String word;
    private final Kind kind;

    Fact(String word, Kind kind) {
        this.word = word;
        this.kind = kind;
    }

    /** As in formulas and in the contract. */
    public String word() {
        return word;
    }

    public Kind kind() {
        return kind;
    }

    static Optional<Fact> of(String word) {
        return Arrays.stream(values()).filter(fact -> fact.word.equals(word)).findFirst();
    }
}
