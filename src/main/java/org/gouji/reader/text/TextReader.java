package org.gouji.reader.text;

import java.util.List;
import org.gouji.source.Allowance;
import org.gouji.source.DocumentReader;
import org.gouji.source.Source;

/** Reads plain text, as it is saved, pasted or taken out of another format. */
public final class TextReader implements DocumentReader {

    @Override
    public Source read(byte[] document, Allowance allowance) {
        Decoding.Decoded decoded = Decoding.decode(document, allowance);
        List<TextLine> lines = TextLine.of(decoded.text(), allowance);
        return new Source(List.of(), TextBlocks.of(lines, allowance, text -> text), decoded.remarks());
    }
}
