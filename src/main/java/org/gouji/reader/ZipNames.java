package org.gouji.reader;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** What a zip has in it, told without unpacking anything: by its directory, or by its parts where that is cut off. */
final class ZipNames {

    private static final int PART = 0x04034B50;
    private static final int ENTRY = 0x02014B50;
    private static final int END = 0x06054B50;
    private static final int END_LENGTH = 22;
    private static final int PART_LENGTH = 30;
    private static final int ENTRY_LENGTH = 46;
    private static final int LONGEST_COMMENT = 0xFFFF;

    private final ByteBuffer zip;
    private final Set<String> folders = new HashSet<>();

    private ZipNames(byte[] zip) {
        this.zip = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The folders at the top. */
    static Set<String> folders(byte[] zip) {
        ZipNames names = new ZipNames(zip);
        names.readDirectory();
        if (names.folders.isEmpty()) {
            names.readParts();
        }
        return names.folders;
    }

    private void readDirectory() {
        int first = Math.max(0, zip.limit() - END_LENGTH - LONGEST_COMMENT);
        for (int end = zip.limit() - END_LENGTH; end >= first; end--) {
            if (zip.getInt(end) == END) {
                readEntries(zip.getInt(end + 16));
                return;
            }
        }
    }

    private void readEntries(int begin) {
        int at = begin;
        while (at >= 0 && at <= zip.limit() - ENTRY_LENGTH && zip.getInt(at) == ENTRY) {
            int length = unsignedShort(at + 28);
            add(at + ENTRY_LENGTH, length);
            at += ENTRY_LENGTH + length + unsignedShort(at + 30) + unsignedShort(at + 32);
        }
    }

    private void readParts() {
        for (int at = 0; at <= zip.limit() - PART_LENGTH; at++) {
            if (zip.get(at) == 'P' && zip.getInt(at) == PART) {
                add(at + PART_LENGTH, unsignedShort(at + 26));
            }
        }
    }

    // some writers part the steps as their system does
    private void add(int at, int length) {
        if (at + length <= zip.limit()) {
            String name = new String(zip.array(), at, length, StandardCharsets.ISO_8859_1).replace('\\', '/');
            int slash = name.indexOf('/', 1);
            if (slash > 0) {
                folders.add(name.substring(name.startsWith("/") ? 1 : 0, slash));
            }
        }
    }

    private int unsignedShort(int at) {
        return zip.getShort(at) & 0xFFFF;
    }
}
