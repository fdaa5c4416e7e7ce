package org.gouji.review;

import java.util.List;
import java.util.Set;
import org.gouji.form.Edition;
import org.gouji.form.FormTable;
import org.gouji.platform.Defects;

/** Which JSON Pointers lead to something that a report of the edition can say. */
final class Places {

    private static final Set<String> WORDS = Set.of("title", "preface", "closing");
    private static final Set<String> OF_A_SECTION = Set.of("heading", "text");

    private Places() {}

    /** Adds what leads nowhere, and findings that there are not. */
    static void check(List<Remark.Draft> remarks, Assessment assessment, Defects defects) {
        for (int i = 0; i < remarks.size(); i++) {
            Remark.Draft remark = remarks.get(i);
            String at = "/remarks/" + i;
            if (remark.pointer() != null
                    && !isPlace(remark.pointer(), assessment.report().edition())) {
                defects.add(at + "/pointer", ReviewError.UNKNOWN_PLACE);
            }
            if (remark.finding() != null && assessment.finding(remark.finding()).isEmpty()) {
                defects.add(at + "/finding", ReviewError.UNKNOWN_FINDING);
            }
        }
    }

    static boolean isPlace(String pointer, Edition edition) {
        if (!pointer.startsWith("/")) {
            return false;
        }
        List<String> steps = List.of(pointer.substring(1).split("/", -1));
        List<String> below = steps.subList(Math.min(2, steps.size()), steps.size());
        return switch (steps.get(0)) {
            case "sections" -> steps.size() > 1 && inSection(steps.get(1), below, edition);
            case "tables" ->
                steps.size() > 1
                        && edition.table(steps.get(1))
                                .filter(table -> inTable(table, below))
                                .isPresent();
            default -> steps.size() == 1 && WORDS.contains(steps.get(0));
        };
    }

    private static boolean inSection(String section, List<String> below, Edition edition) {
        return edition.section(section).isPresent()
                && (below.isEmpty() || below.size() == 1 && OF_A_SECTION.contains(below.get(0)));
    }

    private static boolean inTable(FormTable table, List<String> below) {
        return switch (below.size()) {
            case 0 -> true;
            case 1 -> table.row(below.get(0)).isPresent();
            case 2 -> table.cell(below.get(0), below.get(1)).isPresent();
            default -> false;
        };
    }
}
