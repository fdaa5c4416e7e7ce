package org.gouji.catalogue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gouji.check.RawRetune;
import org.gouji.check.RawRuleSet;
import org.gouji.check.RawRuleSet.RawCheck;
import org.gouji.deadline.DeadlineCompiler;
import org.gouji.deadline.Deadlines;
import org.gouji.deadline.RawDeadline;
import org.gouji.form.Compiled;
import org.gouji.form.Defect;
import org.gouji.form.yaml.LocalCheckFiles;
import org.gouji.form.yaml.LocalCheckFiles.LocalCheckFile;
import org.gouji.form.yaml.YamlFile;

/**
 * The checks and deadlines that a place adds to the shipped ones, and the checks that it retunes, in the order of the files.
 *
 * @param defects of what could not be read
 */
record LocalChecks(List<Added> added, List<Retuned> retuned, List<Dated> deadlines, List<Defect> defects) {

    /**
     * @param at a JSON pointer into the file
     */
    record Added(YamlFile file, String at, RawCheck check) {}

    /**
     * @param at a JSON pointer into the file
     */
    record Retuned(YamlFile file, String at, RawRetune retune) {}

    /**
     * @param at a JSON pointer into the file
     */
    record Dated(YamlFile file, String at, RawDeadline deadline) {}

    LocalChecks {
        added = List.copyOf(added);
        retuned = List.copyOf(retuned);
        deadlines = List.copyOf(deadlines);
        defects = List.copyOf(defects);
    }

    static LocalChecks none() {
        return new LocalChecks(List.of(), List.of(), List.of(), List.of());
    }

    static LocalChecks in(Path path) {
        LocalDirectory directory = LocalDirectory.open(path);
        List<Added> added = new ArrayList<>();
        List<Retuned> retuned = new ArrayList<>();
        List<Dated> deadlines = new ArrayList<>();
        List<Defect> defects = new ArrayList<>(directory.defects());
        for (YamlFile file : directory.files()) {
            Compiled<LocalCheckFile> read = LocalCheckFiles.read(file);
            defects.addAll(read.defects());
            if (read instanceof Compiled.Valid<LocalCheckFile> valid) {
                List<RawCheck> checks = valid.value().checks();
                List<RawRetune> retunes = valid.value().retune();
                IntStream.range(0, checks.size())
                        .forEach(i -> added.add(new Added(file, "/checks/" + i, checks.get(i))));
                IntStream.range(0, retunes.size())
                        .forEach(i -> retuned.add(new Retuned(file, "/retune/" + i, retunes.get(i))));
                List<RawDeadline> days = valid.value().deadlines();
                IntStream.range(0, days.size())
                        .forEach(i -> deadlines.add(new Dated(file, "/deadlines/" + i, days.get(i))));
            }
        }
        return new LocalChecks(added, retuned, deadlines, defects);
    }

    /** What cannot be true of these together with the shipped checks. */
    List<Defect> contradicting(RawRuleSet shipped) {
        Set<String> shippedIds = shipped.checks().stream()
                .flatMap(check -> Stream.ofNullable(check.id()))
                .collect(Collectors.toSet());
        List<Defect> found = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Added one : added) {
            String id = one.check().id();
            if (id == null) {
                found.add(one.file().defect(one.at(), "id is missing"));
            } else if (shippedIds.contains(id)) {
                found.add(
                        one.file().defect(one.at() + "/id", "there is a shipped check " + id + ": retune it instead"));
            } else if (!ids.add(id)) {
                found.add(one.file().defect(one.at() + "/id", "there are two of check " + id));
            }
        }
        Set<String> replaced = new HashSet<>();
        retuned.forEach(one -> contradicting(one, shippedIds, replaced, found));
        return found;
    }

    private static void contradicting(Retuned one, Set<String> shipped, Set<String> replaced, List<Defect> found) {
        String id = one.retune().id();
        if (id == null) {
            found.add(one.file().defect(one.at(), "id is missing"));
        } else if (!shipped.contains(id)) {
            found.add(one.file().defect(one.at() + "/id", "there is no shipped check " + id));
        } else if (one.retune().replaced().isEmpty()) {
            found.add(one.file().defect(one.at(), "nothing of " + id + " is retuned"));
        } else {
            one.retune().replaced().stream()
                    .filter(property -> !replaced.add(id + " " + property))
                    .forEach(property -> found.add(one.file()
                            .defect(one.at() + "/" + property, property + " of " + id + " is retuned twice")));
        }
    }

    /** What is wrong with the deadlines of the place. */
    List<Defect> contradicting(Deadlines statute) {
        return onto(statute).flaws().stream()
                .map(flaw -> {
                    Dated one = deadlines.get(flaw.index());
                    String property = flaw.property().isEmpty() ? "" : "/" + flaw.property();
                    return one.file().defect(one.at() + property, flaw.message());
                })
                .toList();
    }

    /** The statute's deadlines, and after them those of the place. */
    DeadlineCompiler.Result onto(Deadlines statute) {
        return DeadlineCompiler.compile(deadlines.stream().map(Dated::deadline).toList(), statute);
    }

    /** The shipped checks as they are retuned, and after them the added ones. */
    RawRuleSet onto(RawRuleSet shipped) {
        Set<String> ids = new HashSet<>();
        List<RawCheck> checks = new ArrayList<>();
        for (RawCheck check : shipped.checks()) {
            checks.add(retuned(check));
            ids.add(String.valueOf(check.id()));
        }
        added.stream()
                .map(Added::check)
                .filter(check -> check.id() != null && ids.add(check.id()))
                .forEach(checks::add);
        return new RawRuleSet(shipped.version(), shipped.tables(), shipped.names(), shipped.sentences(), checks);
    }

    private RawCheck retuned(RawCheck check) {
        RawCheck judged = check;
        for (Retuned one : retuned) {
            if (Objects.equals(one.retune().id(), check.id())) {
                judged = one.retune().of(judged);
            }
        }
        return judged;
    }

    /** With the file and line of the check that it is about, where that is one of these. */
    Defect located(Defect defect) {
        String about = defect.where() + " ";
        return Stream.concat(
                        added.stream()
                                .filter(one ->
                                        about.startsWith("check " + one.check().id() + " "))
                                .map(one -> one.file().defect(one.at(), defect.toString())),
                        retuned.stream()
                                .filter(one ->
                                        about.startsWith("check " + one.retune().id() + " "))
                                .map(one -> one.file().defect(one.at(), defect.toString())))
                .findFirst()
                .orElse(defect);
    }

    Origin origin(String check) {
        if (added.stream().anyMatch(one -> check.equals(one.check().id()))) {
            return Origin.LOCAL;
        }
        return retuned.stream().anyMatch(one -> check.equals(one.retune().id())) ? Origin.RETUNED : Origin.SHIPPED;
    }

    /** Ids of what is added, and of what is retuned; how many deadlines there are. */
    String summary() {
        String addedIds =
                added.stream().map(one -> String.valueOf(one.check().id())).collect(Collectors.joining(", "));
        String retunedIds = retuned.stream()
                .map(one -> String.valueOf(one.retune().id()))
                .distinct()
                .collect(Collectors.joining(", "));
        String days = deadlines.isEmpty() ? "" : ", deadlines " + deadlines.size();
        return "added [" + addedIds + "], retuned [" + retunedIds + "]" + days;
    }
}
