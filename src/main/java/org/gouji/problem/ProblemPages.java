package org.gouji.problem;

import java.util.List;
import java.util.stream.Collectors;
import org.gouji.problem.ProblemsResource.ProblemTypeView;

/** Problem types as a plain HTML page for somebody who followed the link of a problem. */
final class ProblemPages {

    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="zh-CN">
            <head><meta charset="UTF-8"><title>Gouji</title></head>
            <body>
            %s</body>
            </html>
            """;
    private static final String TYPE =
            """
            <article>
            <h1>%d %s <span lang="en">%s</span></h1>
            <p><code>%s</code></p>
            <p>%s</p>
            <p lang="en">%s</p>
            </article>
            """;

    private ProblemPages() {}

    static String page(List<ProblemTypeView> types) {
        return PAGE.formatted(types.stream().map(ProblemPages::article).collect(Collectors.joining()));
    }

    private static String article(ProblemTypeView view) {
        return TYPE.formatted(
                view.status(),
                escape(view.title().zh()),
                escape(view.title().en()),
                escape(view.type()),
                escape(view.about().zh()),
                escape(view.about().en()));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
