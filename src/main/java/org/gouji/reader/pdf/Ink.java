package org.gouji.reader.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.gouji.reader.pdf.Painted.Area;
import org.jspecify.annotations.Nullable;

/** With what the page is painted at the moment: colours only as far as they show on white paper, edges, typeface. */
record Ink(Colour fill, Colour stroke, Area edges, @Nullable Typeface typeface) {

    private static final double WHITE = 0.95;

    /** @param components of its space; 0 when the space is of a kind whose lightness is not known */
    record Colour(int components, double tone) {

        static final double UNKNOWN = 0.5;
        static final Colour BLACK = new Colour(1, 0);

        /** The colour that a list of components makes in this space. */
        Colour with(List<COSBase> operands) {
            boolean numbers = operands.stream().allMatch(COSNumber.class::isInstance);
            return !numbers || components == 0 || operands.size() != components
                    ? new Colour(components, UNKNOWN)
                    : of(operands);
        }

        static Colour of(List<COSBase> operands) {
            double[] parts = operands.stream()
                    .mapToDouble(operand -> Typeface.number(operand, 0))
                    .toArray();
            return switch (parts.length) {
                case 1 -> new Colour(1, parts[0]);
                case 3 -> new Colour(3, 0.3 * parts[0] + 0.59 * parts[1] + 0.11 * parts[2]);
                case 4 -> new Colour(4, (1 - parts[3]) * (1 - (parts[0] + parts[1] + parts[2]) / 3));
                default -> new Colour(0, UNKNOWN);
            };
        }

        /** The first colour of a space. An ink's name, or a table of colours, does not tell how light it is. */
        static Colour ofSpace(COSName name, @Nullable COSDictionary spaces) {
            COSBase space = spaces == null ? null : spaces.getDictionaryObject(name);
            if (space instanceof COSArray array && array.size() > 1) {
                COSBase profile = array.getObject(1);
                return COSName.ICCBASED.equals(array.getObject(0)) && profile instanceof COSStream stream
                        ? new Colour(stream.getInt(COSName.N, 0), 0)
                        : ofName(array.getObject(0));
            }
            return ofName(space instanceof COSName alias ? alias : name);
        }

        private static Colour ofName(@Nullable COSBase name) {
            String known = name instanceof COSName given ? given.getName() : "";
            return switch (known) {
                case "DeviceGray", "CalGray", "G" -> BLACK;
                case "DeviceRGB", "CalRGB", "RGB" -> new Colour(3, 0);
                case "DeviceCMYK", "CMYK" -> new Colour(4, 0);
                default -> new Colour(0, UNKNOWN);
            };
        }

        boolean isWhite() {
            return tone > WHITE;
        }
    }

    static Ink on(Area page) {
        return new Ink(Colour.BLACK, Colour.BLACK, page, null);
    }

    Ink filling(Colour colour) {
        return new Ink(colour, stroke, edges, typeface);
    }

    Ink stroking(Colour colour) {
        return new Ink(fill, colour, edges, typeface);
    }

    Ink within(Area area) {
        return new Ink(fill, stroke, edges.and(area), typeface);
    }

    Ink writing(@Nullable Typeface face) {
        return new Ink(fill, stroke, edges, face);
    }
}
