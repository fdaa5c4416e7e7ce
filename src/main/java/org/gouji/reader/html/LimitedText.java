package org.gouji.reader.html;

import java.io.Reader;
import org.gouji.source.Allowance;
import org.gouji.source.Refusal;
import org.gouji.source.RefusedDocument;

/** Hands a page to the parser piece by piece and ends that when the tree would grow larger than any report's. */
final class LimitedText extends Reader {

    private static final int MOST_TAGS = 500_000;

    /** Spaces inside of tags, each of which may begin an attribute. */
    private static final int MOST_ATTRIBUTES = 3_000_000;

    private static final int CHUNK = 8192;

    private final String page;
    private final Allowance allowance;
    private int next;
    private int tags;
    private int attributes;
    private boolean inTag;

    LimitedText(String page, Allowance allowance) {
        this.page = page;
        this.allowance = allowance;
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
        allowance.time();
        int taken = Math.min(Math.min(length, CHUNK), page.length() - next);
        if (taken <= 0) {
            return length == 0 ? 0 : -1;
        }
        page.getChars(next, next + taken, buffer, offset);
        next += taken;
        count(buffer, offset, offset + taken);
        if (tags > MOST_TAGS || attributes > MOST_ATTRIBUTES) {
            throw new RefusedDocument(Refusal.TOO_LARGE);
        }
        return taken;
    }

    private void count(char[] buffer, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = buffer[i];
            if (c == '<') {
                tags++;
                inTag = true;
            } else if (c == '>') {
                inTag = false;
            } else if (inTag && c <= ' ') {
                attributes++;
            }
        }
    }

    @Override
    public void close() {}
}
