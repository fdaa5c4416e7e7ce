package org.gouji.reader.html;

import java.util.ArrayList;
import java.util.List;
import org.gouji.source.Origin;
import org.gouji.source.Remark;
import org.gouji.source.Remark.Kind;

/** What the reader remarks on one page; of what comes in hundreds only the first. */
final class Remarks {

    private static final int MOST_OF_A_KIND = 100;
    private static final int LONGEST = 200;

    private final List<Remark> remarks = new ArrayList<>();
    private final int[] count = new int[Kind.values().length];

    void add(Kind kind, String found, Origin origin) {
        count[kind.ordinal()]++;
        if (count[kind.ordinal()] <= MOST_OF_A_KIND) {
            remarks.add(new Remark(kind, shortened(Spaces.strip(found)), origin));
        }
    }

    List<Remark> all() {
        List<Remark> all = new ArrayList<>(remarks);
        for (Kind kind : Kind.values()) {
            int more = count[kind.ordinal()] - MOST_OF_A_KIND;
            if (more > 0) {
                all.add(new Remark(kind, "+" + more, Origin.UNKNOWN));
            }
        }
        return all;
    }

    private static String shortened(String found) {
        return found.length() <= LONGEST ? found : found.substring(0, LONGEST) + "... (" + found.length() + ")";
    }
}
