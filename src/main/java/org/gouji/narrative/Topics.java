package org.gouji.narrative;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What may happen to what.
 *
 * @param byMatterAndAct with an empty act for the matter alone; amounts apart from cases
 * @param deniedAs what the denial of a matter alone means
 * @param unanimous what is 0 when an act happened to all of a matter
 * @param sectionMatters what the text of a section is about from its start
 * @param disputeSections sections about disputes over disclosure only
 * @param jointActs what an act stands for whose words name several
 * @param frame words around what others are among
 * @param disclosureMatters matters that only arise from the disclosure of information
 */
record Topics(
        Map<Happening, Topic> byMatterAndAct,
        Map<String, Topic> deniedAs,
        Map<Happening, String> unanimous,
        Map<String, String> sectionMatters,
        Set<String> disputeSections,
        Set<String> disclosureMatters,
        Map<String, List<String>> jointActs,
        Set<String> frame) {

    record Happening(String matter, String act, boolean isMoney) {}

    Optional<Topic> of(String matter, String act, boolean isMoney) {
        return Optional.ofNullable(byMatterAndAct.get(new Happening(matter, act, isMoney)));
    }

    /** The topic, whether it is money or not. */
    Optional<Topic> of(String matter, String act) {
        return of(matter, act, false).or(() -> of(matter, act, true));
    }
}
