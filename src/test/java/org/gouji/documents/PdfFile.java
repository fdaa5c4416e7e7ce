package org.gouji.documents;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A PDF file written by hand, byte for byte as a test needs it. Its only font is one that every reader knows by its
 * name, so that no font file is needed: Chinese characters are one em wide, all of ASCII half an em.
 */
public final class PdfFile {

    public static final double WIDTH = 595;
    public static final double HEIGHT = 842;

    private static final String FONT = "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H"
            + " /DescendantFonts [4 0 R] >>";
    private static final String DESCENDANT = "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light"
            + " /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /FontDescriptor 5 0 R"
            + " /DW 1000 /W [1 95 500] >>";
    private static final String DESCRIPTOR = "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6"
            + " /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>";

    private final List<StringBuilder> pages = new ArrayList<>();
    private String pageEntries = "";

    /** Every page from here on is written to with the other methods. */
    public PdfFile page() {
        pages.add(new StringBuilder());
        return this;
    }

    /** Further entries of every page's dictionary, such as a rotation. */
    public PdfFile pageEntries(String entries) {
        pageEntries = entries;
        return this;
    }

    /** @param y from the lower edge of the page */
    public PdfFile text(double x, double y, double size, String text) {
        return operators(String.format(
                Locale.ROOT, "BT /F1 %.2f Tf 1 0 0 1 %.2f %.2f Tm <%s> Tj ET", size, x, y, hexadecimal(text)));
    }

    public PdfFile line(double x1, double y1, double x2, double y2) {
        return operators(String.format(Locale.ROOT, "%.2f %.2f m %.2f %.2f l S", x1, y1, x2, y2));
    }

    public PdfFile operators(String operators) {
        pages.get(pages.size() - 1).append(operators).append('\n');
        return this;
    }

    public static String hexadecimal(String text) {
        StringBuilder codes = new StringBuilder();
        text.chars().forEach(c -> codes.append(String.format("%04X", c)));
        return codes.toString();
    }

    /** How wide a text is, in its size. */
    public static double width(String text) {
        return text.chars().mapToDouble(c -> c > ' ' - 1 && c < 127 ? 0.5 : 1).sum();
    }

    public byte[] bytes() {
        List<String> objects = new ArrayList<>();
        objects.add("<< /Type /Catalog /Pages 2 0 R >>");
        StringBuilder kids = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            kids.append(6 + 2 * i).append(" 0 R ");
        }
        objects.add("<< /Type /Pages /Kids [" + kids + "] /Count " + pages.size() + " >>");
        objects.add(FONT);
        objects.add(DESCENDANT);
        objects.add(DESCRIPTOR);
        for (int i = 0; i < pages.size(); i++) {
            objects.add(String.format(
                    Locale.ROOT,
                    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 %.0f %.0f] /Resources << /Font << /F1 3 0 R >> >>"
                            + " /Contents %d 0 R %s >>",
                    WIDTH,
                    HEIGHT,
                    7 + 2 * i,
                    pageEntries));
            objects.add("<< /Length " + pages.get(i).length() + " >>\nstream\n" + pages.get(i) + "\nendstream");
        }
        return file(objects, "");
    }

    /** A file of any objects; the first is the catalogue. */
    public static byte[] file(List<String> objects, String trailerEntries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(out, "%PDF-1.5\n");
        List<Integer> offsets = new ArrayList<>();
        for (int i = 0; i < objects.size(); i++) {
            offsets.add(out.size());
            write(out, (i + 1) + " 0 obj\n" + objects.get(i) + "\nendobj\n");
        }
        int index = out.size();
        write(out, "xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        offsets.forEach(offset -> write(out, String.format("%010d 00000 n \n", offset)));
        write(out, "trailer\n<< /Size " + (objects.size() + 1) + " /Root 1 0 R " + trailerEntries + " >>\nstartxref\n");
        write(out, index + "\n%%EOF\n");
        return out.toByteArray();
    }

    private static void write(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
