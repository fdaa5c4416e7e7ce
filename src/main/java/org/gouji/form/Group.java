package org.gouji.form;

import java.util.List;
import java.util.Optional;

/**
 * Several rows, or several columns, under one key.
 *
 * @param label what the form prints over or beside the group; empty when it only serves as a selector
 * @param members keys of rows (or columns) and of other groups
 */
public record Group(String key, Optional<Label> label, List<String> members) {

    public Group {
        members = List.copyOf(members);
    }
}
