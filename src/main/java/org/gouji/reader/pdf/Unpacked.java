package org.gouji.reader.pdf;

import java.io.ByteArrayOutputStream;
import org.gouji.source.Allowance;
import org.gouji.source.Refusal;
import org.gouji.source.RefusedDocument;

/**
 * How much the streams of one document have grown when unpacked. Remembers a refusal, since the library that unpacks
 * might take the exception for a defect of the file and go on.
 */
final class Unpacked {

    static final int MOST_OF_A_STREAM = 16 << 20;
    static final int MOST_OF_A_DOCUMENT = 64 << 20;

    private final Allowance allowance;
    private long bytes;
    private boolean refused;

    Unpacked(Allowance allowance) {
        this.allowance = allowance;
    }

    Allowance allowance() {
        return allowance;
    }

    /** Where a stream is unpacked to. */
    ByteArrayOutputStream room() {
        return new ByteArrayOutputStream() {
            @Override
            public synchronized void write(int b) {
                take(1, count);
                super.write(b);
            }

            @Override
            public synchronized void write(byte[] b, int off, int len) {
                take(len, count);
                super.write(b, off, len);
            }
        };
    }

    void requireNoRefusal() {
        if (refused) {
            throw new RefusedDocument(Refusal.TOO_LARGE);
        }
    }

    private void take(int more, int before) {
        allowance.time();
        bytes += more;
        if (bytes > MOST_OF_A_DOCUMENT || (long) before + more > MOST_OF_A_STREAM) {
            refused = true;
            throw new RefusedDocument(Refusal.TOO_LARGE);
        }
    }
}
