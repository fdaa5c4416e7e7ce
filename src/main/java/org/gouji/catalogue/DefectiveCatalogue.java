package org.gouji.catalogue;

import java.util.List;
import java.util.stream.Collectors;
import org.gouji.form.Defect;

/** A file of the catalogue is wrong; the service must not start. Its message has every defect on a line of its own. */
final class DefectiveCatalogue extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    DefectiveCatalogue(List<Defect> defects) {
        super(defects.stream()
                .map(Defect::toString)
                .collect(Collectors.joining(
                        "\n  ", "Defects in the forms and checks (" + defects.size() + "):\n  ", "")));
    }
}
