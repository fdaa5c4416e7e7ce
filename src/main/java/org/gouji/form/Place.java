package org.gouji.form;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where in a file the compiler is, and the list that takes what is wrong there. */
record Place(String path, List<Defect> defects) {

    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9]*");

    static Place top(String source, List<Defect> defects) {
        return new Place(source + "#", defects);
    }

    Place at(String step) {
        return new Place(path + "/" + step, defects);
    }

    /** The element at a position of a list, counted from 1, by its key if it has one. */
    Place at(int position, @Nullable String key) {
        return at(key == null || key.isBlank() ? "#" + (position + 1) : key);
    }

    void report(String message) {
        defects.add(new Defect(path, message));
    }

    /** The text; when it is absent or blank a defect is reported and the answer is empty. */
    String required(String name, @Nullable String text) {
        if (text == null || text.isBlank()) {
            report(name + " is missing or blank");
            return "";
        }
        return text;
    }

    /** Whether it is a usable key; a defect is reported if not. */
    boolean isKey(@Nullable String key) {
        String text = required("key", key);
        if (!text.isEmpty() && !KEY.matcher(text).matches()) {
            report("key '" + text + "' is not a word of letters and digits that begins with a small letter");
            return false;
        }
        return !text.isEmpty();
    }

    Label label(RawEdition.Wording raw) {
        String official = required("label", raw.label());
        for (int i = 0; i < raw.aliases().size(); i++) {
            String alias = raw.aliases().get(i);
            if (alias.isBlank()) {
                report("an alias is blank");
            } else if (alias.equals(official) || raw.aliases().indexOf(alias) < i) {
                report("alias '" + alias + "' is there twice");
            }
        }
        return new Label(official, required("english", raw.english()), raw.aliases());
    }
}
