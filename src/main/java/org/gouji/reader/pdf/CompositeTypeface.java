package org.gouji.reader.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.gouji.source.Refusal;
import org.gouji.source.RefusedDocument;
import org.jspecify.annotations.Nullable;

/** A font of many characters, with codes of several bytes. */
record CompositeTypeface(
        @Nullable UnicodeTable unicode,
        String encoding,
        @Nullable CMap cmap,
        @Nullable CMap collection,
        CidWidths widths)
        implements Typeface {

    private static final Pattern KNOWN_NAME = Pattern.compile("[A-Za-z0-9-]{1,40}");

    /** The tables of the collections come with the library; each is read when a document first needs it. */
    private static final Map<String, CMap> KNOWN = new ConcurrentHashMap<>();

    static CompositeTypeface of(COSDictionary font, @Nullable UnicodeTable unicode) throws IOException {
        COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
        COSBase first = descendants == null || descendants.size() == 0 ? null : descendants.getObject(0);
        COSDictionary descendant = first instanceof COSDictionary dictionary ? dictionary : new COSDictionary();
        COSBase entry = font.getDictionaryObject(COSName.ENCODING);
        String name = entry instanceof COSName known ? known.getName() : "";
        CMap cmap = entry instanceof COSStream stream ? embedded(stream) : isIdentity(name) ? null : known(name);
        return new CompositeTypeface(unicode, name, cmap, collection(descendant), CidWidths.of(descendant));
    }

    private static boolean isIdentity(String name) {
        return name.isEmpty() || name.startsWith("Identity");
    }

    private static @Nullable CMap collection(COSDictionary descendant) {
        COSDictionary info = descendant.getCOSDictionary(COSName.CIDSYSTEMINFO);
        String registry = info == null ? null : info.getString(COSName.REGISTRY);
        String ordering = info == null ? null : info.getString(COSName.ORDERING);
        return "Adobe".equals(registry) && ordering != null && !ordering.equals("Identity")
                ? known("Adobe-" + ordering + "-UCS2")
                : null;
    }

    private static @Nullable CMap known(String name) {
        if (!KNOWN_NAME.matcher(name).matches()) {
            return null;
        }
        CMap cmap = KNOWN.get(name);
        if (cmap == null) {
            cmap = parsed(name);
            if (cmap != null) {
                KNOWN.put(name, cmap);
            }
        }
        return cmap;
    }

    private static @Nullable CMap parsed(String name) {
        try {
            return new CMapParser().parsePredefined(name);
        } catch (IOException e) {
            return null; // no table of that name: its characters are lost
        }
    }

    /** A list of characters has no place in a table of codes, and the library would write out each range of it. */
    private static CMap embedded(COSStream stream) throws IOException {
        byte[] bytes = Typeface.bytes(stream);
        if (new String(bytes, StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT)
                .contains("bfrange")) {
            throw new RefusedDocument(Refusal.DAMAGED);
        }
        return new CMapParser().parse(new RandomAccessReadBuffer(bytes));
    }

    @Override
    public int code(ByteArrayInputStream string) throws IOException {
        if (cmap != null) {
            return cmap.readCode(string);
        }
        return string.read() << 8 | Math.max(0, string.read());
    }

    @Override
    public double advance(int code) {
        return vertical() ? widths.down() : widths.of(cid(code));
    }

    @Override
    public @Nullable String text(int code) {
        String text = unicode == null ? null : unicode.text(code);
        if (text != null) {
            return text;
        }
        if (cmap != null && encoding.startsWith("Uni") && encoding.contains("UCS2")
                || encoding.startsWith("Uni") && encoding.contains("UTF16") && code <= Character.MAX_VALUE) {
            return Character.toString((char) code);
        }
        return collection == null || isIdentity(encoding) && unicode != null
                ? null
                : Objects.requireNonNullElse(collection, cmap).toUnicode(cid(code));
    }

    private int cid(int code) {
        return cmap == null ? code : cmap.toCID(code);
    }

    @Override
    public boolean vertical() {
        return encoding.endsWith("-V") || cmap != null && cmap.getWMode() == 1;
    }
}
