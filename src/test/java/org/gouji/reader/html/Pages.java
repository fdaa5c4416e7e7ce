package org.gouji.reader.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.Stream;
import org.gouji.source.Allowance;
import org.gouji.source.Grid;
import org.gouji.source.Grid.Box;
import org.gouji.source.Paragraph;
import org.gouji.source.Remark;
import org.gouji.source.Source;

/** Pages made in tests, and what was read in them in few words. */
final class Pages {

    private Pages() {}

    static Source read(byte[] page) {
        return new HtmlReader().read(page, Allowance.withoutTimeLimit());
    }

    /** A page in UTF-8 that declares it. */
    static Source read(String body) {
        return read(("<!doctype html><meta charset=utf-8><title>t</title><body>" + body).getBytes(UTF_8));
    }

    static List<String> paragraphs(Source source) {
        return source.blocks().stream()
                .flatMap(block -> block instanceof Paragraph paragraph ? Stream.of(paragraph.text()) : Stream.empty())
                .toList();
    }

    static List<Grid> grids(Source source) {
        return source.blocks().stream()
                .flatMap(block -> block instanceof Grid grid ? Stream.of(grid) : Stream.empty())
                .toList();
    }

    static Grid grid(String table) {
        return grids(read(table)).get(0);
    }

    /** {@code row,column text}, with {@code rowspan x colspan} when the box is larger than a square. */
    static List<String> boxes(Grid grid) {
        return grid.boxes().stream().map(Pages::brief).toList();
    }

    private static String brief(Box box) {
        String size = box.rowspan() + box.colspan() > 2 ? " " + box.rowspan() + "x" + box.colspan() : "";
        return box.row() + "," + box.column() + size + " " + box.text();
    }

    static List<String> remarks(Source source, Remark.Kind kind) {
        return source.remarks().stream()
                .filter(remark -> remark.kind() == kind)
                .map(Remark::found)
                .toList();
    }
}
