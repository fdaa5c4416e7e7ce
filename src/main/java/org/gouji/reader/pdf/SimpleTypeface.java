package org.gouji.reader.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.fontbox.afm.AFMParser;
import org.apache.fontbox.afm.FontMetrics;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.font.encoding.DictionaryEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.StandardEncoding;
import org.jspecify.annotations.Nullable;

/** A font of at most 256 characters, with a byte for each. */
record SimpleTypeface(
        @Nullable UnicodeTable unicode,
        @Nullable Encoding encoding,
        @Nullable COSArray widths,
        int firstChar,
        double otherWidth,
        @Nullable FontMetrics metrics,
        double unit,
        double em)
        implements Typeface {

    private static final double THOUSANDTH = 0.001;
    private static final double USUAL_WIDTH = 500;
    private static final int SYMBOLIC = 4;

    static SimpleTypeface of(COSDictionary font, @Nullable UnicodeTable unicode) throws IOException {
        COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
        boolean drawn = COSName.TYPE3.equals(font.getCOSName(COSName.SUBTYPE));
        COSArray matrix = font.getCOSArray(COSName.FONT_MATRIX);
        double unit = drawn ? Math.abs(Typeface.at(matrix, 0, THOUSANDTH)) : THOUSANDTH;
        String name = Objects.requireNonNullElse(font.getNameAsString(COSName.BASE_FONT), "");
        return new SimpleTypeface(
                unicode,
                encoding(font, descriptor, name),
                font.getCOSArray(COSName.WIDTHS),
                font.getInt(COSName.FIRST_CHAR, 0),
                descriptor == null ? USUAL_WIDTH : descriptor.getFloat(COSName.MISSING_WIDTH, (float) USUAL_WIDTH),
                font.containsKey(COSName.WIDTHS) ? null : metrics(name),
                unit,
                drawn && unit > 0.1 ? unit * height(font.getCOSArray(COSName.FONT_BBOX)) : 1);
    }

    /** The encoding inside of an embedded font is not known, and not guessed. */
    private static @Nullable Encoding encoding(COSDictionary font, @Nullable COSDictionary descriptor, String name) {
        COSBase entry = font.getDictionaryObject(COSName.ENCODING);
        boolean standard = isStandard(font, descriptor, name);
        if (entry instanceof COSName known) {
            Encoding encoding = Encoding.getInstance(known);
            return encoding == null && standard ? StandardEncoding.INSTANCE : encoding;
        }
        if (!(entry instanceof COSDictionary differences)) {
            return standard ? StandardEncoding.INSTANCE : null;
        }
        if (differences.containsKey(COSName.BASE_ENCODING) || standard) {
            return new DictionaryEncoding(differences, true, null);
        }
        return new DictionaryEncoding(differences, false, NothingEncoded.INSTANCE);
    }

    private static boolean isStandard(COSDictionary font, @Nullable COSDictionary descriptor, String name) {
        if (COSName.TYPE3.equals(font.getCOSName(COSName.SUBTYPE))) {
            return false;
        }
        if (descriptor == null) {
            return !name.contains("Symbol") && !name.contains("Dingbats");
        }
        boolean embedded = descriptor.containsKey(COSName.FONT_FILE)
                || descriptor.containsKey(COSName.FONT_FILE2)
                || descriptor.containsKey(COSName.FONT_FILE3);
        return !embedded && (descriptor.getInt(COSName.FLAGS, 0) & SYMBOLIC) == 0;
    }

    private static @Nullable FontMetrics metrics(String name) throws IOException {
        Standard14Fonts.FontName known = Standard14Fonts.getMappedFontName(name);
        if (known == null) {
            return null;
        }
        try (InputStream in = Standard14Fonts.class.getResourceAsStream(
                "/org/apache/pdfbox/resources/afm/" + known.getName() + ".afm")) {
            return in == null ? null : new AFMParser(in).parse(true);
        }
    }

    private static double height(@Nullable COSArray box) {
        double height = Math.abs(Typeface.at(box, 3, 0) - Typeface.at(box, 1, 0));
        return height == 0 ? 1 : height;
    }

    @Override
    public int code(ByteArrayInputStream string) {
        return string.read();
    }

    @Override
    public double advance(int code) {
        if (widths != null) {
            return unit * Typeface.at(widths, code - firstChar, otherWidth);
        }
        String name = encoding == null ? null : encoding.getName(code);
        return unit * (metrics == null || name == null ? otherWidth : metrics.getCharacterWidth(name));
    }

    @Override
    public @Nullable String text(int code) {
        String text = unicode == null ? null : unicode.text(code);
        String name = encoding == null ? null : encoding.getName(code);
        return text == null && name != null ? GlyphList.getAdobeGlyphList().toUnicode(name) : text;
    }

    /** Stands for the encoding that a font keeps to itself. */
    private static final class NothingEncoded extends Encoding {

        static final NothingEncoded INSTANCE = new NothingEncoded();

        @Override
        public String getEncodingName() {
            return "";
        }

        @Override
        public @Nullable COSBase getCOSObject() {
            return null;
        }
    }
}
