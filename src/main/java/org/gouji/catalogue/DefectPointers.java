package org.gouji.catalogue;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.check.RawRuleSet.RawCheck;
import org.gouji.check.RawRuleSet.RawRule;
import org.gouji.form.Defect;

/** Where in a check a defect is, as far as it says: its rule, and the property that its message begins with. */
final class DefectPointers {

    private static final Pattern RULE = Pattern.compile(".*?(?: rule (\\d+))? in edition \\S+");

    private DefectPointers() {}

    /**
     * @param check a JSON pointer to the check
     */
    static String of(Defect defect, String check) {
        Matcher rule = RULE.matcher(defect.where());
        if (!rule.matches()) {
            return check + property(defect, RawCheck.class);
        }
        int index = rule.group(1) == null ? 0 : Integer.parseInt(rule.group(1)) - 1;
        return check + "/rules/" + index + property(defect, RawRule.class);
    }

    private static String property(Defect defect, Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(name -> defect.message().startsWith(name + " ")
                        || defect.message().startsWith(name + "."))
                .findFirst()
                .map(name -> "/" + name)
                .orElse("");
    }
}
