package org.gouji.form;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All editions of the form, oldest first; every year from the first on belongs to at most one of them. */
public record Editions(List<Edition> all) {

    public Editions {
        all = all.stream()
                .sorted(Comparator.comparingInt(edition -> edition.years().first()))
                .toList();
    }

    public Optional<Edition> edition(String id) {
        return all.stream().filter(edition -> edition.id().equals(id)).findFirst();
    }

    public Optional<Edition> ofYear(int year) {
        return all.stream().filter(edition -> edition.years().contains(year)).findFirst();
    }
}
