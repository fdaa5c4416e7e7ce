package org.gouji.reader.ooxml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** What a part points to. */
public record Relations(List<Relation> all) {

    public Relations {
        all = List.copyOf(all);
    }

    /** @param part its name; empty for the package itself */
    public static Relations of(OfficePackage file, String part) {
        int slash = part.lastIndexOf('/') + 1;
        Xml xml = file.part(part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels");
        List<Relation> relations = new ArrayList<>();
        if (xml != null) {
            for (int root = xml.depth(); xml.child(root); ) {
                boolean outside = "External".equals(xml.attribute("TargetMode", ""));
                String target = xml.attribute("Target", "");
                relations.add(new Relation(
                        xml.attribute("Id", ""),
                        xml.attribute("Type", ""),
                        outside ? target : resolve(part.substring(0, slash), target),
                        outside));
            }
        }
        return new Relations(relations);
    }

    public Optional<Relation> byId(String id) {
        return all.stream().filter(relation -> relation.id().equals(id)).findFirst();
    }

    /** The parts of a type, which is known by the end of its name: it differs between the two versions of the standard. */
    public List<String> parts(String type) {
        return all.stream()
                .filter(relation -> !relation.isOutside() && relation.type().endsWith("/" + type))
                .map(Relation::target)
                .distinct()
                .toList();
    }

    /** What would have to be fetched to show the file as its author saw it; a link to follow is nothing of the kind. */
    public List<Relation> fetched() {
        return all.stream()
                .filter(relation -> relation.isOutside() && !relation.type().endsWith("/hyperlink"))
                .toList();
    }

    private static String resolve(String folder, String target) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : (target.startsWith("/") ? target : folder + target).split("/")) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }
}
