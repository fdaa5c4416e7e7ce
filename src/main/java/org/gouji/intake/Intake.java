package org.gouji.intake;

import jakarta.inject.Singleton;
import java.util.List;
import org.gouji.alignment.Aligned;
import org.gouji.alignment.Aligner;
import org.gouji.catalogue.Catalogue;
import org.gouji.organ.OrganRegister;
import org.gouji.platform.Result;
import org.gouji.problem.Problem;
import org.gouji.reader.Readers;
import org.gouji.reader.Reading;
import org.gouji.source.Remark;

/** The door of the room: what a document says, placed into the form. */
@Singleton
public class Intake {

    private final Readers readers;
    private final Aligner aligner;
    private final OrganRegister register;
    private final IntakeTexts texts;

    Intake(Readers readers, Catalogue catalogue, IntakeTexts texts, OrganRegister register) {
        this.readers = readers;
        this.aligner = new Aligner(catalogue.allEditions(), catalogue::rules, texts.vocabulary());
        this.register = register;
        this.texts = texts;
    }

    /** What the aligner makes of it, with the remarks of the reader. */
    private record Placed(Aligned aligned, List<Remark> remarks) {}

    /** Refused where nothing of it can be read; all that could be doubted is told with it. */
    public Result<Document> read(byte[] document, Hints hints) {
        Reading<Placed> reading =
                readers.read(document, source -> new Placed(aligner.align(source, hints.year()), source.remarks()));
        if (reading instanceof Reading.Refused<Placed> refused) {
            return Result.refused(IntakeProblem.of(refused.refusal()));
        }
        if (reading instanceof Reading.Read<Placed> read) {
            Aligned aligned = read.value().aligned();
            return Result.done(new Document(
                    read.format(),
                    aligned,
                    Particulars.of(aligned.entries(), texts.metadata()),
                    identity(aligned, hints),
                    read.value().remarks()));
        }
        return Result.refused(Problem.of(IntakeProblem.INTAKE_BUSY));
    }

    private Identity identity(Aligned aligned, Hints hints) {
        Identification identification = new Identification(aligned.organNames(), register);
        return hints.organ().map(identification::given).orElseGet(identification::identity);
    }
}
