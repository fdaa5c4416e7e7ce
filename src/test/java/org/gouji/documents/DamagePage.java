package org.gouji.documents;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The results of the damages as a part of a page that is otherwise written by hand. */
final class DamagePage {

    private static final String BEGIN = "<!-- results of the damages: written by DamageTest -->\n";
    private static final String END = "<!-- end of the results -->\n";

    private DamagePage() {}

    static String update(String page, DamageTally tally) {
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        int end = page.indexOf(END);
        return page.substring(0, begin) + part(tally) + page.substring(end);
    }

    private static String part(DamageTally tally) {
        String head = "| 损坏 |" + joined(rendering -> " " + rendering.caption + " |");
        String line = "| --- |" + joined(rendering -> " ---: |");
        String rows = Arrays.stream(Damage.values())
                .map(damage -> "| " + damage.caption + " |"
                        + joined(rendering ->
                                " " + tally.share(damage, rendering).shown() + " |"))
                .collect(Collectors.joining("\n"));
        return "\n" + tally.documents() + " documents, " + tally.silent().size() + " silent errors.\n\n" + head + "\n"
                + line + "\n" + rows + "\n\n";
    }

    private static String joined(java.util.function.Function<Rendering, String> cell) {
        return Arrays.stream(Rendering.values()).map(cell).collect(Collectors.joining());
    }
}
