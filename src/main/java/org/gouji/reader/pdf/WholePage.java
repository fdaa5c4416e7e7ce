package org.gouji.reader.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;
import org.gouji.source.Allowance;

/**
 * A page that shows all of its content or none. The library's own skips content that it cannot unpack, so that a part
 * of the page would be lost without a word, and unpacks some of it past every limit.
 */
final class WholePage extends PDPage {

    private final COSDictionary page;
    private final Allowance allowance;

    WholePage(COSDictionary page, Allowance allowance) {
        super(page);
        this.page = page;
        this.allowance = allowance;
    }

    @Override
    public RandomAccessRead getContentsForStreamParsing() throws IOException {
        return getContentsForRandomAccess();
    }

    @Override
    public RandomAccessRead getContentsForRandomAccess() throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (COSBase part : parts()) {
            if (!(part instanceof COSStream stream)) {
                throw new IOException("a part of the page is missing");
            }
            content.writeBytes(Typeface.bytes(stream));
            content.write('\n');
        }
        return new TimedBytes(content.toByteArray(), allowance);
    }

    private List<COSBase> parts() {
        COSBase contents = page.getDictionaryObject(COSName.CONTENTS);
        List<COSBase> parts = new ArrayList<>();
        if (contents instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                parts.add(several.getObject(i));
            }
        } else if (page.containsKey(COSName.CONTENTS)) {
            parts.add(contents);
        }
        return parts;
    }
}
