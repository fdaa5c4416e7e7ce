package org.gouji.reader.html;

import java.util.ArrayList;
import java.util.List;
import org.gouji.source.Allowance;
import org.gouji.source.Entry;
import org.gouji.source.Origin;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says about itself in its head: its title and its named fields. */
final class Entries {

    private static final int MOST = 200;

    private Entries() {}

    static List<Entry> of(Document document, Allowance allowance) {
        List<Entry> entries = new ArrayList<>();
        add("title", document.title(), entries, allowance);
        for (Element meta : document.getElementsByTag("meta")) {
            String name = meta.hasAttr("name") ? meta.attr("name") : meta.attr("property");
            add(name, meta.attr("content"), entries, allowance);
        }
        return entries;
    }

    private static void add(String name, String value, List<Entry> entries, Allowance allowance) {
        String said = Spaces.strip(value);
        if (!name.isBlank() && !said.isEmpty() && entries.size() < MOST) {
            allowance.characters((long) name.length() + said.length());
            entries.add(new Entry(name.strip(), said, Origin.UNKNOWN));
        }
    }
}
