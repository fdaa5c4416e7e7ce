package org.gouji.reader.workbook;

import java.util.ArrayList;
import java.util.List;
import org.gouji.reader.ooxml.OfficePackage;
import org.gouji.reader.ooxml.PackageRemarks;
import org.gouji.reader.ooxml.Relation;
import org.gouji.reader.ooxml.Relations;
import org.gouji.reader.ooxml.Xml;
import org.gouji.source.Allowance;
import org.gouji.source.Block;
import org.gouji.source.Origin;
import org.gouji.source.Refusal;
import org.gouji.source.RefusedDocument;
import org.gouji.source.Remark;
import org.gouji.source.Remark.Kind;
import org.gouji.source.Source;
import org.jspecify.annotations.Nullable;

/** Reads a workbook of the format since 2007. */
final class XlsxFile {

    private final OfficePackage file;
    private final Allowance allowance;
    private final String main;
    private final Relations relations;
    private final List<Remark> remarks = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final Tables tables = new Tables();
    private boolean since1904;
    private int sheets;

    private XlsxFile(OfficePackage file, Allowance allowance) {
        this.file = file;
        this.allowance = allowance;
        this.main = file.mainPart();
        this.relations = Relations.of(file, main);
    }

    static Source read(byte[] document, Allowance allowance) {
        XlsxFile workbook = new XlsxFile(OfficePackage.open(document, allowance), allowance);
        workbook.read();
        workbook.remarks.addAll(PackageRemarks.of(workbook.file, workbook.relations));
        return new Source(PackageRemarks.entries(workbook.file), workbook.blocks, workbook.remarks);
    }

    private void read() {
        List<Content> shared = shared(part("sharedStrings"));
        CellLooks looks = CellLooks.of(part("styles"));
        Xml xml = file.part(main);
        if (xml == null || !xml.name().equals("workbook")) {
            throw new RefusedDocument(Refusal.DAMAGED);
        }
        for (int root = xml.depth(); xml.child(root); ) {
            switch (xml.name()) {
                case "workbookPr" -> since1904 = xml.flag("date1904", false);
                case "sheets" -> {
                    ShownFigures figures = new ShownFigures(since1904);
                    for (int depth = xml.depth(); xml.child(depth); ) {
                        sheet(xml, shared, looks, figures);
                    }
                }
                case "externalReferences" -> {
                    for (int depth = xml.depth(); xml.child(depth); ) {
                        reference(xml.attribute("id", ""));
                    }
                }
                default -> {}
            }
        }
    }

    private @Nullable Xml part(String type) {
        List<String> parts = relations.parts(type);
        return parts.isEmpty() ? null : file.part(parts.get(0));
    }

    private static List<Content> shared(@Nullable Xml xml) {
        List<Content> shared = new ArrayList<>();
        if (xml != null) {
            for (int root = xml.depth(); xml.child(root); ) {
                shared.add(RichText.of(xml));
            }
        }
        return shared;
    }

    private void reference(String id) {
        relations.byId(id).map(Relation::target).stream()
                .flatMap(part -> Relations.of(file, part).fetched().stream())
                .forEach(outside -> remark(Kind.REFERENCE_IGNORED, outside.target(), Origin.UNKNOWN));
    }

    private void sheet(Xml entry, List<Content> shared, CellLooks looks, ShownFigures figures) {
        int number = ++sheets;
        allowance.page();
        Origin origin = Origin.UNKNOWN.onPage(number);
        String name = entry.attribute("name", "");
        if (!entry.attribute("state", "visible").equals("visible")) {
            remark(Kind.HIDDEN_TEXT, name, origin);
            return;
        }
        Relation relation = relations.byId(entry.attribute("id", "")).orElse(null);
        if (relation == null || !file.has(relation.target())) {
            throw new RefusedDocument(Refusal.DAMAGED);
        }
        if (!relation.type().endsWith("/worksheet")) {
            remark(relation.type().endsWith("/chartsheet") ? Kind.PICTURE : Kind.ACTIVE_CONTENT_IGNORED, name, origin);
            return;
        }
        Xml xml = file.part(relation.target());
        if (xml != null) {
            Sheet sheet = new Sheet(number, allowance);
            String furniture = new SheetXml(sheet, shared, looks, figures).read(xml);
            blocks.addAll(SheetBlocks.of(sheet, tables, remarks));
            if (!furniture.isBlank()) {
                remark(Kind.PAGE_FURNITURE, furniture, origin);
            }
            beside(relation.target(), origin);
        }
    }

    /** What lies over a sheet or is pinned to it. */
    private void beside(String part, Origin origin) {
        Relations pointers = Relations.of(file, part);
        pointers.parts("comments").forEach(comments -> texts(comments, origin));
        pointers.parts("drawing").forEach(drawing -> {
            texts(drawing, origin);
            if (!Relations.of(file, drawing).all().isEmpty()) {
                remark(Kind.PICTURE, "", origin);
            }
        });
    }

    private void texts(String part, Origin origin) {
        Xml xml = file.part(part);
        StringBuilder text = new StringBuilder();
        if (xml != null) {
            collect(xml, text);
        }
        if (!text.toString().isBlank()) {
            remark(Kind.OUT_OF_LINE_TEXT, text.toString(), origin);
        }
    }

    private static void collect(Xml xml, StringBuilder text) {
        for (int depth = xml.depth(); xml.child(depth); ) {
            if (xml.name().equals("t")) {
                text.append(xml.text());
            } else if (!xml.name().equals("Fallback")) {
                collect(xml, text);
            }
        }
    }

    private void remark(Kind kind, String found, Origin origin) {
        allowance.boxes(1);
        remarks.add(new Remark(kind, found, origin));
    }
}
