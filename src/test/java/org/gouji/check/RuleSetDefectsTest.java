package org.gouji.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.check.TinyRules.aCheck;
import static org.gouji.check.TinyRules.aRule;
import static org.gouji.check.TinyRules.defects;
import static org.gouji.check.TinyRules.raw;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.form.Compiled;
import org.gouji.form.yaml.RuleSetFiles;
import org.gouji.form.yaml.YamlFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every mistake that a file of checks can hold is planted here, and told. */
class RuleSetDefectsTest {

    private static final String GOOD = aRule("disclosure[fees,amount] >= 0");

    @Test
    void a_good_check_has_no_defect() {
        assertThat(defects("2021", raw(GOOD))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "version: 1||check A-01: version is missing",
                "editions: [\"2019\", \"2021\"]||check A-01: editions is missing",
                "editions: [\"2019\", \"2021\"]|editions: []|check A-01: editions is missing",
                "scope: table||check A-01: scope 'null' is unknown",
                "scope: table|scope: page|check A-01: scope 'page' is unknown",
                "severity: warning|severity: bad|check A-01: severity 'bad' is unknown",
                "severity: warning||check A-01: severity 'null' is unknown",
                "effect: needsExplanation|effect: WARN|check A-01: effect 'WARN' is unknown",
                "effect: needsExplanation||check A-01: effect 'null' is unknown",
                "title: {zh: 试, en: Try}||check A-01: title is missing",
                "title: {zh: 试, en: Try}|title: {zh: 试}|check A-01: title is missing",
                "basis: none||check A-01: basis is missing",
                "basis: none|basis: ''|check A-01: basis is missing",
            })
    void a_check_has_all_its_properties(String from, String to, String defect) {
        String check = GOOD.replace(from, to == null ? "" : to);

        assertThat(defects("2021", raw(check))).containsExactly(defect);
    }

    @Test
    void a_check_has_an_id() {
        assertThat(defects("2021", raw(GOOD.replace("id: A-01\n  ", "")))).containsExactly("check null: id is missing");
        assertThat(defects("2021", raw(GOOD.replace("id: A-01", "id: ' '")))).containsExactly("check  : id is missing");
    }

    @Test
    void a_check_has_rules() {
        assertThat(defects("2021", raw(aCheck("A-01").replace("rules:", "rules: []"))))
                .containsExactly("check A-01: rules is missing");
        assertThat(defects("2021", raw(aCheck("A-01").replace("  rules:\n", ""))))
                .containsExactly("check A-01: rules is missing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "at: x|a rule has exactly one of [holds, ceiling, must, fullRow, distinct, complete, repair]; this one has []",
                "at: x, holds: 'disclosure[fees,amount] > 0', fullRow: 'disclosure[fees,*]'|a rule has exactly one of [holds, ceiling, must, fullRow, distinct, complete, repair]; this one has [holds, fullRow]",
                "at: x, repair: [A-01], must: beWhole|a rule has exactly one of [holds, ceiling, must, fullRow, distinct, complete, repair]; this one has [must, repair]",
                "holds: 'disclosure[fees,amount] > 0'|at is missing",
                "at: x, must: beWhole|cells is missing",
                "at: x, ceiling: '1'|cells is missing",
                "cells: 'disclosure[fees,amount]', must: beAtMost|limit is missing",
                "cells: 'disclosure[fees,amount]', must: beWhole, limit: 3|limit belongs to beAtMost only",
                "cells: 'disclosure[fees,amount]', must: beWhole, when: 'disclosure[fees,amount] > 0'|when belongs to holds only",
                "at: x, holds: 'disclosure[fees,amount] > 0', cells: 'disclosure[*,*]'|cells belongs to must and ceiling only",
                "at: x, holds: 'disclosure[fees,amount] > 0', kinds: [count]|kinds belongs to must, ceiling and fullRow only",
                "at: x, distinct: {table: applications, columns: '*', fewest: 1, greatest: 1}, each: {table: applications, row: new}|each belongs to holds, must, ceiling and fullRow only",
                "at: x, distinct: {table: applications, columns: '*', greatest: 1}|distinct.fewest is missing",
                "at: x, distinct: {table: applications, columns: '*', fewest: 1}|distinct.greatest is missing",
                "at: x, distinct: {columns: '*', fewest: 1, greatest: 1}|distinct.table is missing",
                "at: x, distinct: {table: applications, fewest: 1, greatest: 1}|distinct.columns is missing",
                "at: x, distinct: {table: nowhere, columns: '*', fewest: 1, greatest: 1}|no table 'nowhere'",
                "at: x, distinct: {table: applications, columns: none, fewest: 1, greatest: 1}|no column 'none'",
                "at: x, each: {table: applications}, fullRow: 'applications[new,*]'|each.row or each.column is missing",
                "at: x, each: {row: new}, fullRow: 'applications[new,*]'|each.table or each.section is missing",
                "at: $row, each: {table: nowhere, row: new}, fullRow: 'applications[new,*]'|no table 'nowhere'",
                "at: $row, each: {table: applications, row: news}, fullRow: 'applications[$row,*]'|no row 'news'",
                "at: $row, each: {table: applications, row: 'new, news'}, fullRow: 'applications[$row,*]'|no row 'news'",
                "at: $column, each: {table: applications, column: sum}, fullRow: 'applications[new,$column]'|no column 'sum'",
                "at: $rwo, each: {table: applications, row: new}, fullRow: 'applications[$row,*]'|at '$rwo' names what stands for nothing here",
                "at: x, holds: 'disclosure[fees,amount] > 0', lacking: ignored|lacking can only be notApplicable, not 'ignored'",
                "at: x, holds: 'disclosure[fees,amount] > 0', severity: fatal|severity 'fatal' is unknown",
                "at: x, holds: 'disclosure[fees,amount] > 0', effect: stops|effect 'stops' is unknown",
                "cells: 'disclosure[fees,amount]', must: beGood|'beGood' is nothing that a cell must do",
                "cells: 'disclosure[fees,amount]', kinds: [money], must: beWhole|'money' is no kind of value",
                "cells: 'disclosure[fees,amount]', kinds: [count], must: beWhole|no cell of disclosure[fees,amount] is of kind [count]",
                "cells: 'disclosure[fees,decisions]', must: beWhole|no cell disclosure[fees,decisions] in edition 2021",
                "at: x, holds: 'disclosure[fees,price] > 0'|no cell disclosure[fees,price] in edition 2021",
                "at: x, when: 'year >', holds: 'disclosure[fees,amount] > 0'|ends too early: year >",
            })
    void a_rule_has_what_its_form_needs_and_nothing_that_it_would_not_look_at(String rule, String problem) {
        assertThat(defects("2021", raw(aCheck("A-01", rule))))
                .containsExactly("check A-01 in edition 2021: " + problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ", message: {zh: 错}", ", message: {zh: 错, en: ' '}"})
    void a_rule_has_a_message_in_both_languages(String message) {
        String check = GOOD.replace(", message: {zh: 错, en: wrong}", message);

        assertThat(defects("2021", raw(check)))
                .containsExactly("check A-01 in edition 2021: message is missing, or has not both languages");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{lft}|no variable {lft} here; there are [",
                "{cells}|no variable {cells} here; there are [",
                "{disclosure[fees,price]}|no cell disclosure[fees,price] in edition 2021",
                "{disclosure[fees,amount] / 2 +}|ends too early: 2 +",
                "{disclosure[fees,amount] / disclosure[fees] %}|',' expected, not ']', in: disclosure[fees] ",
            })
    void a_message_fills_its_places_from_what_there_is(String place, String problem) {
        String check = GOOD.replace("en: wrong", "en: 'wrong " + place + "'");

        assertThat(defects("2021", raw(check)))
                .singleElement()
                .asString()
                .startsWith("check A-01 in edition 2021: " + problem);
    }

    @Test
    void a_rule_of_several_is_told_by_its_number() {
        String check = aCheck(
                "A-01", "at: x, holds: 'disclosure[fees,amount] > 0'", "at: y, holds: 'disclosure[fees,amount] >'");

        assertThat(defects("2021", raw(check)))
                .containsExactly("check A-01 rule 2 in edition 2021: ends too early: disclosure[fees,amount] >");
    }

    @Test
    void no_two_checks_have_one_id() {
        assertThat(defects("2021", raw(GOOD, GOOD.replace("at: here", "at: there"))))
                .containsExactly("checks: there are two of check A-01");
    }

    @Test
    void no_two_rules_make_findings_with_one_id() {
        assertThat(defects(
                        "2021",
                        raw(aCheck(
                                "A-01",
                                "at: x, holds: 'disclosure[fees,amount] > 0'",
                                "at: x, holds: 'disclosure[fees,amount] < 9'"))))
                .containsExactly("checks: there are two of finding A-01/x");
        assertThat(defects(
                        "2021",
                        raw(aCheck(
                                "A-01",
                                "cells: 'disclosure[fees,amount]', must: beWhole",
                                "at: disclosure/fees/amount, holds: 'disclosure[fees,amount] < 9'"))))
                .containsExactly("checks: there are two of finding A-01/disclosure/fees/amount");
        assertThat(defects(
                        "2021",
                        raw(aCheck("A-01", "cells: 'disclosure[*,*]; disclosure[fees,amount]', must: beWhole"))))
                .containsExactly("checks: there are two of finding A-01/disclosure/fees/amount");
        assertThat(defects(
                        "2021",
                        raw(aCheck(
                                "A-01",
                                "at: x, each: {table: applications, row: '*'}, fullRow: 'applications[$row,*]'"))))
                .containsExactly("checks: there are two of finding A-01/x");
    }

    @Test
    void a_repair_is_of_checks_that_there_are() {
        assertThat(defects("2021", raw(GOOD, aCheck("A-02", "at: x, repair: [A-01, A-03]"))))
                .containsExactly("check A-02: repairs 'A-03', which is no check");
    }

    @Test
    void a_check_of_another_edition_is_not_held_against_this_one() {
        String check = GOOD.replace("editions: [\"2019\", \"2021\"]", "editions: [\"2019\"]");

        assertThat(defects("2019", raw(GOOD, check.replace("A-01", "A-02").replace("fees,amount", "fees,change"))))
                .containsExactly("check A-01 in edition 2019: no cell disclosure[fees,amount] in edition 2019");
        assertThat(defects("2021", raw(GOOD, check.replace("A-01", "A-02").replace("fees,amount", "fees,change"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cell",
                "section",
                "blanksCounted",
                "lacking",
                "passed",
                "date",
                "separator",
                "alternative",
                "change"
            })
    void every_sentence_is_there_in_both_languages_and_uses_its_variables_only(String name) {
        RawRuleSet good = raw(GOOD);

        assertThat(defects("2021", with(good, name, null)))
                .containsExactly("checks: the sentence '" + name + "' is missing");
        assertThat(defects("2021", with(good, name, new Message("句", ""))))
                .containsExactly("checks: the sentence '" + name + "' is missing");
        assertThat(defects("2021", with(good, name, new Message("{x}", "x"))))
                .singleElement()
                .asString()
                .startsWith("sentence " + name + ": no variable {x} here");
    }

    @Test
    void every_table_has_a_name_for_messages() {
        RawRuleSet good = raw(GOOD);
        Map<String, Message> tables = new HashMap<>(good.tables());
        tables.remove("disputes");

        assertThat(defects(
                        "2021", new RawRuleSet(good.version(), tables, good.names(), good.sentences(), good.checks())))
                .containsExactly("checks: what to call the table 'disputes' is missing");
    }

    @Test
    void a_rule_set_has_a_version_and_checks() {
        RawRuleSet good = raw(GOOD);

        assertThat(defects("2021", new RawRuleSet(" ", good.tables(), good.names(), good.sentences(), List.of())))
                .containsExactly("checks: version is missing", "checks: there is no check");
    }

    @Test
    void an_index_that_leaves_everything_out_is_told_what_it_lacks() {
        Compiled<RawRuleSet> read =
                RuleSetFiles.read(name -> new YamlFile(name, "{}".getBytes(StandardCharsets.UTF_8)));

        assertThat(defects("2021", ((Compiled.Valid<RawRuleSet>) read).value()))
                .contains(
                        "checks: version is missing",
                        "checks: there is no check",
                        "checks: the sentence 'cell' is missing",
                        "checks: what to call the table 'disclosure' is missing");
    }

    @Test
    void all_defects_are_told_at_once_in_the_order_of_the_file() {
        assertThat(defects(
                        "2021",
                        raw(
                                aRule("disclosure[fees,price] > 0"),
                                aCheck(
                                        "A-02",
                                        "at: x, holds: 'disclosure[fees,amount] > 0', when: 'year', lacking: none"),
                                aCheck("A-03", "at: x, must: beWhole, limit: 1, kinds: [x]")
                                        .replace("scope: table", "scope: page")
                                        .replace("basis: none", ""),
                                aCheck("A-04", "must: beWhole, limit: 1", "at: y, fullRow: 'disclosure[fees,*] x'"),
                                GOOD)))
                .containsExactly(
                        "check A-01 in edition 2021: no cell disclosure[fees,price] in edition 2021",
                        "check A-02 in edition 2021: lacking can only be notApplicable, not 'none'",
                        "check A-03: scope 'page' is unknown",
                        "check A-03: basis is missing",
                        "check A-04 rule 1 in edition 2021: cells is missing",
                        "check A-04 rule 1 in edition 2021: limit belongs to beAtMost only",
                        "check A-04 rule 2 in edition 2021: 'x' is too much in: disclosure[fees,*] x",
                        "checks: there are two of check A-01");
    }

    private static RawRuleSet with(RawRuleSet raw, String name, @Nullable Message sentence) {
        Map<String, Message> sentences = new HashMap<>(raw.sentences());
        sentences.remove(name);
        if (sentence != null) {
            sentences.put(name, sentence);
        }
        return new RawRuleSet(raw.version(), raw.tables(), raw.names(), sentences, raw.checks());
    }
}
