package org.gouji.intake;

import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Supplier;
import org.gouji.organ.OrganNames;
import org.gouji.organ.Organs;
import org.gouji.platform.Answer;
import org.gouji.platform.Result;
import org.gouji.platform.Writes;
import org.gouji.report.FindingsView;
import org.gouji.report.Preview;

/** Answers a request with one document. */
@Singleton
class Taking {

    private final Intake intake;
    private final Storing storing;
    private final IntakeViews views;
    private final Preview preview;
    private final Organs organs;
    private final Writes writes;

    Taking(Intake intake, Storing storing, IntakeViews views, Preview preview, Organs organs, Writes writes) {
        this.intake = intake;
        this.storing = storing;
        this.views = views;
        this.preview = preview;
        this.organs = organs;
        this.writes = writes;
    }

    Response answer(byte[] bytes, IntakeRequest request) {
        Document document = intake.read(bytes, request.hints()).orThrow();
        Optional<FindingsView> validation = request.findings() ? validation(document) : Optional.empty();
        if (!request.store()) {
            return Response.ok(views.toView(document, Optional.empty(), validation))
                    .build();
        }
        return writes.create(
                request.dryRun(),
                request.idempotencyKey(),
                TextNode.valueOf(new Digest().add(bytes).hex()),
                store(document, request, validation));
    }

    private Supplier<Result<Answer>> store(
            Document document, IntakeRequest request, Optional<FindingsView> validation) {
        return () -> storing.store(document, request.replacing()).map(stored -> {
            var head = stored.dossier().report().head();
            IntakeView view = views.toView(document, Optional.of(head.href()), validation);
            return stored.replaced() ? Answer.ok(head.tag(), view) : Answer.created(head.href(), head.tag(), view);
        });
    }

    /** None where nobody knows for which year: most checks would find nothing but that. */
    private Optional<FindingsView> validation(Document document) {
        if (document.aligned().year().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(preview.findings(
                document.aligned().content(),
                document.identity().organ().map(OrganNames::id).flatMap(organs::find),
                document.facts()));
    }
}
