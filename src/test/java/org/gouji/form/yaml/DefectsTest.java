package org.gouji.form.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Each defect that can be in an edition is planted, and exactly it must be reported. */
class DefectsTest {

    private static final String TABLE = "tiny.yaml#/tables/figures";

    private final TinyForm form = TinyForm.sound();

    @Test
    void a_sound_form_has_no_defect() {
        assertThat(form.defects()).isEmpty();
    }

    @Test
    void what_identifies_the_edition_must_be_there() {
        assertThat(form.without("id: tiny\n")
                        .without("basis: 条例\n")
                        .without("instrument: {title: 通知, number: 一号}\n")
                        .defects())
                .containsExactly(
                        "tiny.yaml#: id is missing or blank",
                        "tiny.yaml#/instrument: title is missing or blank",
                        "tiny.yaml#/instrument: number is missing or blank",
                        "tiny.yaml#: basis is missing or blank");
        assertThat(form.with("id: a/b\n", "id: tiny\n").defects())
                .containsExactly("tiny.yaml#: id 'a/b' is not made of letters, digits, dots and hyphens");
    }

    @Test
    void the_signs_for_a_blank_and_the_units_of_money_must_be_there() {
        String message = "tiny.yaml#/notation: what stands for a blank, and the units of money, are missing";

        assertThat(form.without("notation: {blanks: [\"/\"], amountUnits: {元: 1}}\n")
                        .defects())
                .containsExactly(message);
        assertThat(form.without("blanks: [\"/\"], ").defects()).containsExactly(message);
        assertThat(form.without(", amountUnits: {元: 1}").defects()).containsExactly(message);
    }

    @Test
    void years_must_begin_and_not_end_before() {
        String message = "tiny.yaml#/years: the first year is missing, or comes after the last";

        assertThat(form.with("{last: 2001}", "{first: 2000}").defects()).containsExactly(message);
        assertThat(form.with("{first: 2000, last: 1999}", "{first: 2000}").defects())
                .containsExactly(message);
    }

    @Test
    void a_label_must_not_be_blank() {
        assertThat(form.with("label: ' '", "label: 一、开头").defects())
                .containsExactly("tiny.yaml#/sections/opening: label is missing or blank");
        assertThat(form.without(", english: Men").defects())
                .containsExactly(TABLE + "/columns/men: english is missing or blank");
        assertThat(form.with("label: ''", "label: 少").defects())
                .containsExactly(TABLE + "/rows/young: label is missing or blank");
        assertThat(form.without("label: 人, ").defects())
                .containsExactly(TABLE + "/columnGroups/people: label is missing or blank");
        assertThat(form.without(", english: Item").defects())
                .containsExactly(TABLE + "/layout/lines/#1: english is missing or blank");
        assertThat(form.with("title: {english: Form}", "title: {label: 表, english: Form}")
                        .defects())
                .containsExactly("tiny.yaml#/title: label is missing or blank");
    }

    @Test
    void an_alias_must_say_something_new() {
        assertThat(form.with("[二、数据, '', x, x]", "[二、数字]").defects())
                .containsExactly(
                        "tiny.yaml#/sections/figures: alias '二、数据' is there twice",
                        "tiny.yaml#/sections/figures: an alias is blank",
                        "tiny.yaml#/sections/figures: alias 'x' is there twice");
    }

    @Test
    void a_wording_must_not_stand_for_two_things() {
        assertThat(form.with("[一、开头]", "[二、数字]").defects())
                .containsExactly("tiny.yaml#/sections: '一、开头' stands for both opening and figures");
        assertThat(form.with("label: 男", "label: 女").defects())
                .containsExactly(TABLE + "/columns: '男' stands for both men and women");
        assertThat(form.with("label: 费用", "label: 人").defects())
                .containsExactly(TABLE + "/columns: '费用' stands for both cost and people");
    }

    @Test
    void a_key_must_be_a_word() {
        assertThat(form.with("key: ''", "key: opening").defects())
                .containsExactly("tiny.yaml#/sections/#1: key is missing or blank");
        assertThat(form.with("key: Open-ing", "key: opening").defects())
                .containsExactly(
                        "tiny.yaml#/sections/Open-ing: key 'Open-ing' is not a word of letters and digits that begins with a small letter");
    }

    @Test
    void a_key_must_not_be_there_twice() {
        assertThat(form.with("english: Opening}\n  - {key: opening, label: 三、结尾, english: End}", "english: Opening}")
                        .defects())
                .containsExactly("tiny.yaml#/sections/opening: key 'opening' is there twice");
        assertThat(form.with(
                                "      - {key: old, label: 老, english: Old}\n      - {key: young, label: 幼, english: Infants}",
                                "      - {key: old, label: 老, english: Old}")
                        .defects())
                .containsExactly(TABLE + "/rows/young: key 'young' is there twice");
        assertThat(form.with("      - {key: men, members: [women, cost]}\n    rows:", "    rows:")
                        .defects())
                .containsExactly(TABLE + "/columnGroups/men: key 'men' is there twice");
    }

    @Test
    void a_table_belongs_to_one_section() {
        assertThat(form.without(", table: figures").defects()).containsExactly(TABLE + ": no section holds the table");
        assertThat(form.with("english: Opening, table: figures", "english: Opening")
                        .defects())
                .containsExactly("tiny.yaml#/sections/figures: table 'figures' is in section 'opening' already");
        assertThat(form.with("english: Opening, table: numbers", "english: Opening")
                        .defects())
                .containsExactly("tiny.yaml#/sections/opening: unknown table 'numbers'");
    }

    @Test
    void a_form_has_a_section() {
        assertThat(new TinyForm(
                                "id: tiny\nyears: {first: 2000}\ntitle: {label: 表, english: Form}\ninstrument: {title: 通知, number: 一号}\nbasis: 条例\nnotation: {blanks: [x], amountUnits: {x: 1}}\n")
                        .defects())
                .containsExactly("tiny.yaml#/sections: there is no section");
    }

    @Test
    void the_kind_of_a_figure_must_be_known() {
        assertThat(form.with("kind: number}\n      - {key: women", "kind: count}\n      - {key: women")
                        .defects())
                .containsExactly(TABLE + "/columns/men: unknown kind of value 'number'");
        assertThat(form.without(", kind: amount").defects())
                .containsExactly(TABLE + "/columns/cost: kind is missing or blank");
    }

    @Test
    void an_amount_needs_a_unit() {
        assertThat(form.without(", unit: 元").defects())
                .containsExactly(TABLE + "/columns/cost: an amount needs a unit");
        assertThat(form.with("unit: ' '", "unit: 元").defects()).containsExactly(TABLE + "/columns/cost: unit is blank");
    }

    @Test
    void the_members_of_a_group_must_be_known_and_different() {
        assertThat(form.with("members: [young, older]", "members: [young, old]")
                        .with("[young, old]", "[all]")
                        .defects())
                .containsExactly(TABLE + "/rowGroups/all: unknown member 'older'");
        assertThat(form.with("members: [young, old, young]", "members: [young, old]")
                        .defects())
                .containsExactly(TABLE + "/rowGroups/all: member 'young' is in the group twice");
        assertThat(form.with("members: []", "members: [young, old]")
                        .with("[young, old]", "[all]")
                        .defects())
                .containsExactly(TABLE + "/rowGroups/all: the group has no members");
        assertThat(form.with("members: [young, old, all]", "members: [young, old]")
                        .defects())
                .containsExactly(TABLE + "/rowGroups/all: the group contains itself through 'all'");
    }

    @Test
    void groups_must_not_contain_each_other() {
        assertThat(form.with(
                                "- {key: all, members: [young, some]}\n      - {key: some, members: [old, all]}",
                                "- {key: all, members: [young, old]}")
                        .defects())
                .containsExactly(
                        TABLE + "/rowGroups/all: the group contains itself through 'some'",
                        TABLE + "/rowGroups/some: the group contains itself through 'all'");
    }

    @Test
    void cells_must_refer_to_known_rows_and_columns() {
        assertThat(form.with("[all, elders]", "[all]").defects())
                .containsExactly(TABLE + "/cells/#1: unknown row 'elders'");
        assertThat(form.with("[people, cost, price]", "[people, cost]").defects())
                .containsExactly(TABLE + "/cells/#1: unknown column 'price'");
        assertThat(form.with(
                                "[all], columns: [people, cost]}\n      - {rows: [], columns: [men]}",
                                "[all], columns: [people, cost]}")
                        .defects())
                .containsExactly(TABLE + "/cells/#2: no row is named");
    }

    @Test
    void a_cell_must_not_be_there_twice() {
        assertThat(form.with("[people, cost, men]", "[people, cost]").defects())
                .containsExactly(
                        TABLE + "/cells/#1: cell young/men is there twice",
                        TABLE + "/cells/#1: cell old/men is there twice");
    }

    @Test
    void every_row_and_column_must_have_a_cell() {
        assertThat(form.with("rows: [young]", "rows: [all]")
                        .with(
                                "{text: 无, english: none, colspan: 3}",
                                "{cell: old/men}, {cell: old/women}, {cell: old/cost}")
                        .defects())
                .containsExactly(TABLE + "/cells: row 'old' has no cell");
        assertThat(form.with("[people]", "[people, cost]")
                        .with("{cells: young}, {text: 无, english: none}", "{cells: young}")
                        .with("{text: 无, english: none}", "{cell: old/cost}")
                        .defects())
                .containsExactly(TABLE + "/cells: column 'cost' has no cell");
    }
}
