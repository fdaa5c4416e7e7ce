package org.gouji.reader.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.io.RandomAccessStreamCache;

/** A stream of the document that is unpacked within limits, and only if it is whole. Pictures are not unpacked. */
final class MeteredStream extends COSStream {

    private static final int MOST_FILTERS = 8;
    private static final Set<COSName> PICTURES = Set.of(
            COSName.DCT_DECODE,
            COSName.DCT_DECODE_ABBREVIATION,
            COSName.JPX_DECODE,
            COSName.CCITTFAX_DECODE,
            COSName.CCITTFAX_DECODE_ABBREVIATION,
            COSName.JBIG2_DECODE);

    private final RandomAccessStreamCache cache;
    private final Unpacked unpacked;

    MeteredStream(RandomAccessStreamCache cache, RandomAccessReadView raw, Unpacked unpacked) throws IOException {
        super(cache, raw);
        this.cache = cache;
        this.unpacked = unpacked;
    }

    @Override
    public RandomAccessRead createView() throws IOException {
        return new TimedBytes(bytes(), unpacked.allowance());
    }

    @Override
    public COSInputStream createInputStream(DecodeOptions options) throws IOException {
        COSStream plain = new COSStream(cache);
        try (OutputStream out = plain.createRawOutputStream()) {
            out.write(bytes());
        }
        return plain.createInputStream(options);
    }

    private byte[] bytes() throws IOException {
        List<COSName> filters = filters();
        byte[] bytes = raw(filters.isEmpty());
        if (!filters.isEmpty()) {
            Deflated.requireWhole(filters.get(0), bytes, unpacked);
        }
        for (int i = 0; i < filters.size(); i++) {
            ByteArrayOutputStream out = unpacked.room();
            FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(new ByteArrayInputStream(bytes), out, this, i);
            unpacked.requireNoRefusal();
            bytes = out.toByteArray();
        }
        return bytes;
    }

    private byte[] raw(boolean counted) throws IOException {
        ByteArrayOutputStream out = counted ? unpacked.room() : new ByteArrayOutputStream();
        try (InputStream in = createRawInputStream()) {
            in.transferTo(out);
        }
        return out.toByteArray();
    }

    private List<COSName> filters() throws IOException {
        COSBase entry = getFilters();
        List<COSName> filters = new ArrayList<>();
        if (entry instanceof COSName one) {
            filters.add(one);
        } else if (entry instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                if (several.getObject(i) instanceof COSName filter) {
                    filters.add(filter);
                }
            }
        }
        if (filters.size() > MOST_FILTERS || filters.stream().anyMatch(PICTURES::contains)) {
            throw new IOException("no stream of text");
        }
        return filters;
    }
}
