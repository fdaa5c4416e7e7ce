package org.gouji.reader.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.reader.ooxml.OfficePackage;
import org.gouji.reader.ooxml.PackageRemarks;
import org.gouji.reader.ooxml.Relations;
import org.gouji.reader.ooxml.Xml;
import org.gouji.source.Allowance;
import org.gouji.source.Block;
import org.gouji.source.DocumentReader;
import org.gouji.source.Origin;
import org.gouji.source.Refusal;
import org.gouji.source.RefusedDocument;
import org.gouji.source.Remark;
import org.gouji.source.Remark.Kind;
import org.gouji.source.Source;
import org.jspecify.annotations.Nullable;

/** Reads .docx files. */
public final class WordReader implements DocumentReader {

    @Override
    public Source read(byte[] document, Allowance allowance) {
        OfficePackage file = OfficePackage.open(document, allowance);
        String main = file.mainPart();
        Relations relations = Relations.of(file, main);
        Story story = new Story(allowance);
        BlockReader reader = new BlockReader(story, paragraphs(file, relations, story));
        List<Block> blocks = body(file.part(main), reader);
        furniture(file, relations, story);
        relations.parts("comments").forEach(part -> remark(file.part(part), Kind.OUT_OF_LINE_TEXT, story));
        List<Remark> remarks = new ArrayList<>(story.remarks());
        remarks.addAll(PackageRemarks.of(file, relations));
        return new Source(PackageRemarks.entries(file), blocks, remarks);
    }

    private static ParagraphReader paragraphs(OfficePackage file, Relations relations, Story story) {
        Styles styles = Styles.of(part(file, relations, "styles"));
        NumberingLists lists = NumberingLists.of(part(file, relations, "numbering"));
        Map<String, String> notes = new HashMap<>();
        notes(part(file, relations, "footnotes"), notes);
        notes(part(file, relations, "endnotes"), notes);
        return new ParagraphReader(story, styles, lists, notes);
    }

    private static @Nullable Xml part(OfficePackage file, Relations relations, String type) {
        List<String> parts = relations.parts(type);
        return parts.isEmpty() ? null : file.part(parts.get(0));
    }

    private static void notes(@Nullable Xml xml, Map<String, String> notes) {
        if (xml != null) {
            for (int root = xml.depth(); xml.child(root); ) {
                notes.put(xml.name() + "Reference" + xml.attribute("id", ""), PlainText.of(xml));
            }
        }
    }

    private static List<Block> body(@Nullable Xml xml, BlockReader reader) {
        if (xml != null && xml.name().equals("document")) {
            for (int root = xml.depth(); xml.child(root); ) {
                if (xml.name().equals("body")) {
                    List<Block> blocks = reader.read(xml);
                    while (xml.child(root)) {
                        // to the end, so that a document that breaks off is not taken for a whole one
                    }
                    return blocks;
                }
            }
        }
        throw new RefusedDocument(Refusal.DAMAGED);
    }

    private static void furniture(OfficePackage file, Relations relations, Story story) {
        relations.parts("header").forEach(part -> remark(file.part(part), Kind.PAGE_FURNITURE, story));
        relations.parts("footer").forEach(part -> remark(file.part(part), Kind.PAGE_FURNITURE, story));
    }

    private static void remark(@Nullable Xml xml, Kind kind, Story story) {
        String text = xml == null ? "" : PlainText.of(xml);
        if (!text.isBlank()) {
            story.remark(kind, text, Origin.UNKNOWN);
        }
    }
}
