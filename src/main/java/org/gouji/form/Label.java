package org.gouji.form;

import java.util.List;

/**
 * What the form calls a thing.
 *
 * @param official the printed wording, exact to the punctuation
 * @param english a short name for readers of English; not official
 * @param aliases other wordings met in published reports
 */
public record Label(String official, String english, List<String> aliases) {

    public Label {
        aliases = List.copyOf(aliases);
    }
}
