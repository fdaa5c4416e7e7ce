package org.gouji.reader;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What stands at the top of a compound file ([MS-CFB]), as Word and Excel wrote them until 2003. A document that is put
 * into another one has the same names further down, so that a search for names alone would mistake one for the other.
 */
final class CompoundFile {

    private static final int HEADER = 512;
    private static final int ENTRY = 128;
    private static final int LONGEST_NAME = 64;
    private static final int MOST_ENTRIES = 20_000;
    private static final int TABLES_IN_HEADER = 109;

    private final ByteBuffer file;
    private final int sector;
    private final Set<Integer> seen = new HashSet<>();

    private CompoundFile(byte[] file) {
        this.file = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        this.sector = file.length > HEADER && this.file.getShort(30) == 12 ? 4096 : HEADER;
    }

    /** In lower case; empty where the file is too damaged to tell. */
    static Set<String> names(byte[] file) {
        return file.length <= HEADER ? Set.of() : new CompoundFile(file).names();
    }

    private Set<String> names() {
        List<Integer> entries = entries();
        Set<String> names = new HashSet<>();
        if (entries.isEmpty()) {
            return names;
        }
        Set<Integer> visited = new HashSet<>();
        Deque<Integer> waiting = new ArrayDeque<>(List.of(file.getInt(entries.get(0) + 76)));
        while (!waiting.isEmpty()) {
            int index = waiting.pop();
            if (index >= 0 && index < entries.size() && visited.add(index)) {
                int at = entries.get(index);
                names.add(name(at));
                waiting.push(file.getInt(at + 68));
                waiting.push(file.getInt(at + 72));
            }
        }
        return names;
    }

    /** Where the entries of the directory begin, by their number. */
    private List<Integer> entries() {
        List<Integer> entries = new ArrayList<>();
        int number = file.getInt(48);
        while (number >= 0 && seen.add(number) && isInside(number) && entries.size() < MOST_ENTRIES) {
            for (int at = offset(number); at < offset(number) + sector; at += ENTRY) {
                entries.add(at);
            }
            number = next(number);
        }
        return entries;
    }

    /** Directories whose table lies beyond the header's own list are larger than any that is told apart here. */
    private int next(int number) {
        int perTable = sector / Integer.BYTES;
        int table = number / perTable;
        if (table >= TABLES_IN_HEADER) {
            return -1;
        }
        int at = file.getInt(76 + table * Integer.BYTES);
        return at >= 0 && isInside(at) ? file.getInt(offset(at) + number % perTable * Integer.BYTES) : -1;
    }

    private boolean isInside(int number) {
        return (number + 2L) * sector <= file.limit();
    }

    private int offset(int number) {
        return (number + 1) * sector;
    }

    private String name(int at) {
        int length = Math.min(LONGEST_NAME, file.getShort(at + LONGEST_NAME) & 0xFFFF);
        return new String(file.array(), at, Math.max(0, length - 2), StandardCharsets.UTF_16LE)
                .toLowerCase(Locale.ROOT);
    }
}
