package org.gouji.platform.database;

import java.util.Locale;

/**
 * How a thousand files are brought to disk at once, when a cluster is made or recovered: one call instead of one a file
 * saves seconds on a slow disk. Only Linux has that call. What a transaction writes is synced as ever.
 */
final class DiskSync {
    static final String METHOD =
            System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("linux") ? "syncfs" : "fsync";

    private DiskSync() {}
}
