package org.gouji.check;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gouji.check.RawRuleSet.RawCheck;
import org.gouji.check.RawRuleSet.RawRule;
import org.jspecify.annotations.Nullable;

/** All checks as a page for people who supervise reports: Chinese first, family by family. */
final class ChecksPage {

    private static final Map<String, String> FAMILIES = families();

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("error", "错误"),
            Map.entry("warning", "警告"),
            Map.entry("info", "提示"),
            Map.entry("blocksSubmission", "阻止提交"),
            Map.entry("needsExplanation", "需要说明"),
            Map.entry("none", "不阻止"),
            Map.entry("cell", "单元格"),
            Map.entry("row", "一行"),
            Map.entry("table", "一张表"),
            Map.entry("cross-table", "跨表"),
            Map.entry("cross-year", "跨年"),
            Map.entry("narrative", "正文"),
            Map.entry("profile", "机关职权"),
            Map.entry("process", "程序"));

    private final StringBuilder page = new StringBuilder();
    private final Map<String, List<RawCheck>> byFamily = new LinkedHashMap<>();

    private ChecksPage(List<RawCheck> checks) {
        FAMILIES.keySet().forEach(family -> byFamily.put(family, new ArrayList<>()));
        checks.forEach(check -> byFamily.computeIfAbsent(family(check), other -> new ArrayList<>())
                .add(check));
        byFamily.values().removeIf(List::isEmpty);
    }

    static String of(List<RawCheck> checks) {
        ChecksPage page = new ChecksPage(checks);
        page.head(checks.size());
        page.byFamily.forEach(page::family);
        return page.page.toString();
    }

    private static Map<String, String> families() {
        Map<String, String> families = new LinkedHashMap<>();
        families.put("C", "单元格 · cells");
        families.put("T2", "表二：主动公开 · table 2: proactive disclosure");
        families.put("T3", "表三：依申请公开 · table 3: requests");
        families.put("T4", "表四：复议和诉讼 · table 4: reconsideration and litigation");
        families.put("X", "表与表、表与正文之间 · between tables");
        families.put("Y", "与上一年度 · against the year before");
        families.put("N", "正文与表格 · prose against tables");
        families.put("S", "结构与文字 · structure and wording");
        families.put("P", "与机关的职权 · against the organ's profile");
        families.put("L", "时限与程序 · deadlines and process");
        return families;
    }

    private void head(int count) {
        page.append(
                """
                # 检查规则 · The checks

                本页由规则数据生成，共%d条，请勿手工修改。公式中的行、列用键表示，与 `GET /api/v1/forms` 相同；花括号里的内容由服务填写。
                每条规则的结论只有三种：通过、未通过、无法判断（缺少数字或文字时）。怎样增加规则见[增加规则](adding-a-check.md)，本地的规则见[本地规则](local-checks.md)。

                This page is made from the data of all %d checks; `mvn test -Dtest=ChecksPageTest -Dgouji.docs.update=true` makes it anew.

                | | | 规则 |
                | --- | --- | --- |
                """
                        .formatted(count, count));
        byFamily.forEach((family, checks) ->
                line("| [%s](#family-%s) | %s | %d |".formatted(family, family, name(family), checks.size())));
    }

    private void family(String family, List<RawCheck> checks) {
        line("");
        line("<a id=\"family-%s\"></a>".formatted(family));
        line("");
        line("## %s %s".formatted(family, name(family)));
        line("");
        line("| | 规则 | 格式 | 未通过时 |");
        line("| --- | --- | --- | --- |");
        checks.forEach(check -> line("| [%s](#%s) | %s | %s | %s |"
                .formatted(check.id(), check.id(), title(check).zh(), editions(check), judgement(check))));
        checks.forEach(this::check);
    }

    private void check(RawCheck check) {
        line("");
        line("<a id=\"%s\"></a>".formatted(check.id()));
        line("");
        line("### %s %s".formatted(check.id(), title(check).zh()));
        line("");
        line(title(check).en());
        line("");
        line("* 格式：" + editions(check) + "；范围：" + word(check.scope()) + "；未通过时：" + judgement(check)
                + (Boolean.FALSE.equals(check.active()) ? "；**停用**" : ""));
        line("* 依据：" + text(check.basis()));
        if (check.note() != null && !check.note().isBlank()) {
            line("* 说明：" + text(check.note()));
        }
        List<RawRule> rules = Objects.requireNonNullElse(check.rules(), List.of());
        IntStream.range(0, rules.size()).forEach(i -> rule(rules.get(i), rules.size() > 1 ? i + 1 : 0));
    }

    /**
     * @param number 0 for the only one
     */
    private void rule(RawRule rule, int number) {
        String own = Stream.of(rule.severity(), rule.effect())
                .filter(Objects::nonNull)
                .map(ChecksPage::word)
                .collect(joining("，"));
        line("");
        line("公式" + (number == 0 ? "" : " " + number) + (own.isEmpty() ? "" : "（未通过时：" + own + "）") + "：");
        line("");
        line("```text");
        line(RuleText.of(rule));
        line("```");
        line("");
        Message message = Objects.requireNonNull(rule.message());
        line("> " + text(message.zh()) + "<br>");
        line("> " + text(message.en()));
    }

    private static Message title(RawCheck check) {
        Message title = Objects.requireNonNull(check.title());
        return new Message(text(title.zh()), text(title.en()));
    }

    private static String family(RawCheck check) {
        String id = Objects.requireNonNull(check.id());
        return id.substring(0, id.indexOf('-'));
    }

    private static String name(String family) {
        return FAMILIES.getOrDefault(family, "");
    }

    private static String editions(RawCheck check) {
        return String.join("、", Objects.requireNonNullElse(check.editions(), List.of()));
    }

    private static String judgement(RawCheck check) {
        return word(check.severity()) + "，" + word(check.effect());
    }

    /** A word of the contract; as it is where nobody has translated it. */
    private static String word(@Nullable String word) {
        String known = Objects.requireNonNullElse(word, "");
        return WORDS.getOrDefault(known, known);
    }

    /** One line that Markdown leaves as it is. */
    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "")
                .strip()
                .replaceAll("\\s*\n\\s*", " ")
                // where the file breaks a Chinese line, a space is left that nobody wrote
                .replaceAll("(?<=[\\u3000-\\u9fff\\uff00-\\uffef]) (?=[\\u3000-\\u9fff\\uff00-\\uffef])", "")
                .replaceAll("([\\\\`*_<|])", "\\\\$1");
    }

    private void line(String line) {
        page.append(line).append('\n');
    }
}
