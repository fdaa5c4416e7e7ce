package org.gouji.reader.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gouji.reader.ooxml.OldProperties;
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

/** Reads .doc files. */
public final class LegacyWordReader implements DocumentReader {

    @Override
    public Source read(byte[] document, Allowance allowance) {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(document))) {
            DirectoryNode root = container.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new RefusedDocument(Refusal.ENCRYPTED);
            }
            return read(new HWPFDocument(root), root, allowance);
        } catch (EncryptedDocumentException e) {
            throw new RefusedDocument(Refusal.ENCRYPTED, e);
        } catch (OldFileFormatException e) {
            throw new RefusedDocument(Refusal.UNKNOWN_FORMAT, e);
        } catch (RefusedDocument e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new RefusedDocument(Refusal.DAMAGED, e);
        }
    }

    private static Source read(HWPFDocument document, DirectoryNode root, Allowance allowance) {
        Story story = new Story(allowance);
        List<Block> blocks = new LegacyBlocks(document, story).read(document.getRange(), 0);
        remark(new HeaderStories(document).getRange(), Kind.PAGE_FURNITURE, story);
        remark(document.getFootnoteRange(), Kind.OUT_OF_LINE_TEXT, story);
        remark(document.getEndnoteRange(), Kind.OUT_OF_LINE_TEXT, story);
        remark(document.getCommentsRange(), Kind.OUT_OF_LINE_TEXT, story);
        remark(document.getMainTextboxRange(), Kind.OUT_OF_LINE_TEXT, story);
        List<Remark> remarks = new ArrayList<>(story.remarks());
        remarks.addAll(OldProperties.macros(root));
        return new Source(OldProperties.entries(root), blocks, remarks);
    }

    private static void remark(@Nullable Range range, Kind kind, Story story) {
        String text = range == null ? "" : LegacyText.plain(range.text());
        if (!text.isBlank()) {
            story.remark(kind, text, Origin.UNKNOWN);
        }
    }
}
