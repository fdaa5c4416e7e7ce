package org.gouji.reader.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.gouji.source.Allowance;

/** Bytes for a parser. Looks at the time at each read, so that no loop of the parser outlives the document's time. */
final class TimedBytes extends RandomAccessReadBuffer {

    private final Allowance allowance;

    TimedBytes(byte[] bytes, Allowance allowance) {
        super(bytes);
        this.allowance = allowance;
    }

    @Override
    public int read() throws IOException {
        allowance.time();
        return super.read();
    }

    @Override
    public int read(byte[] b, int offset, int length) throws IOException {
        allowance.time();
        return super.read(b, offset, length);
    }
}
