package org.gouji.reader;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.gouji.reader.ooxml.OfficePackages;

/** Changes a document at a few places: its bytes, or those of one part of a zip. */
final class Mutation {

    private static final int MOST_CHANGES = 6;
    private static final int LONGEST = 200;

    /** What has a meaning somewhere: to a parser of markup, of PDF operators, of figures, of text. */
    private static final List<byte[]> MEANINGFUL = List.of(
            bytes("<"),
            bytes(">"),
            bytes("</"),
            bytes("<table><tr><td rowspan=65535 colspan=65535>"),
            bytes("</table>"),
            bytes("<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"99999999\"/></w:tcPr>"),
            bytes("<w:vMerge/>"),
            bytes("<!DOCTYPE a [<!ENTITY b \"c\">]>&b;"),
            bytes("\""),
            bytes("-1"),
            bytes("2147483648"),
            bytes("1e999"),
            bytes(" Tj ET BT "),
            bytes(" 0 0 0 0 0 0 Tm "),
            bytes("endstream"),
            bytes("9999999999999999999999999999999999"),
            bytes("\n| --- | --- |\n"),
            bytes("\t"),
            bytes("\r\n\r\n"),
            bytes("\0"),
            bytes("合计总计其他一、二、三、"),
            bytes("，１２３。－8减4"),
            new byte[] {(byte) 0xFF, (byte) 0xFE},
            new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80});

    private Mutation() {}

    static byte[] of(byte[] document, Random random) {
        List<String> parts = OfficePackages.names(document);
        if (!CompoundFile.names(document).isEmpty() && parts.isEmpty()) {
            return overwritten(document, random);
        }
        if (parts.isEmpty() || random.nextInt(8) == 0) {
            return changed(document, random);
        }
        String part = parts.get(random.nextInt(parts.size()));
        return OfficePackages.with(document, part, changed(OfficePackages.part(document, part), random));
    }

    /** Nothing is found any more in a file of sectors whose length has changed. */
    private static byte[] overwritten(byte[] bytes, Random random) {
        byte[] changed = bytes;
        for (int i = 1 + random.nextInt(MOST_CHANGES); i > 0; i--) {
            int from = random.nextInt(bytes.length);
            int to = Math.min(bytes.length, from + 1 + random.nextInt(8));
            changed = joined(changed, from, noise(Arrays.copyOfRange(bytes, from, to), random), to);
        }
        return changed;
    }

    private static byte[] changed(byte[] bytes, Random random) {
        byte[] changed = bytes;
        for (int i = 1 + random.nextInt(MOST_CHANGES); i > 0; i--) {
            changed = changedOnce(changed, random);
        }
        return changed;
    }

    private static byte[] changedOnce(byte[] bytes, Random random) {
        int from = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, from + random.nextInt(LONGEST));
        byte[] stretch = Arrays.copyOfRange(bytes, from, to);
        return switch (random.nextInt(7)) {
            case 0 -> joined(bytes, from, new byte[0], to);
            case 1 -> joined(bytes, from, joined(stretch, stretch.length, stretch, stretch.length), to);
            case 2 -> joined(bytes, from, noise(stretch, random), to);
            case 3 -> joined(bytes, from, MEANINGFUL.get(random.nextInt(MEANINGFUL.size())), from);
            case 4 -> joined(bytes, from, MEANINGFUL.get(random.nextInt(MEANINGFUL.size())), to);
            case 5 -> moved(bytes, stretch, random);
            default -> random.nextInt(4) == 0 ? Arrays.copyOf(bytes, from) : joined(bytes, from, new byte[1], from);
        };
    }

    private static byte[] moved(byte[] bytes, byte[] stretch, Random random) {
        int place = random.nextInt(bytes.length + 1);
        return joined(bytes, place, stretch, place);
    }

    private static byte[] noise(byte[] stretch, Random random) {
        byte[] noise = stretch.clone();
        for (int i = 0; i < noise.length; i += 1 + random.nextInt(8)) {
            noise[i] = (byte) random.nextInt(256);
        }
        return noise;
    }

    private static byte[] joined(byte[] bytes, int end, byte[] between, int start) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.write(bytes, 0, end);
        joined.writeBytes(between);
        joined.write(bytes, start, bytes.length - start);
        return joined.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
