package org.gouji.access;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * All organs that a right is held for, as a repository asks for them.
 *
 * @param own organs by themselves
 * @param roots organs with all that is below them
 */
public record ReachSet(boolean everywhere, Set<UUID> own, Set<UUID> roots) {

    public static final ReachSet NOWHERE = new ReachSet(false, Set.of(), Set.of());
    public static final ReachSet EVERYWHERE = new ReachSet(true, Set.of(), Set.of());

    public ReachSet {
        own = Set.copyOf(own);
        roots = Set.copyOf(roots);
    }

    static ReachSet of(Collection<Reach> reaches) {
        boolean everywhere = false;
        Set<UUID> own = new HashSet<>();
        Set<UUID> roots = new HashSet<>();
        for (Reach reach : reaches) {
            if (reach instanceof Reach.Own one) {
                own.add(one.organ());
            } else if (reach instanceof Reach.Subtree tree) {
                roots.add(tree.root());
            } else {
                everywhere = true;
            }
        }
        return new ReachSet(everywhere, own, roots);
    }

    public boolean isEmpty() {
        return !everywhere && own.isEmpty() && roots.isEmpty();
    }

    /**
     * Whether an organ is among them.
     *
     * @param lineage the ids from the root of the organ's tree to the organ itself; of no organ when empty
     */
    public boolean covers(List<UUID> lineage) {
        if (lineage.isEmpty()) {
            return false;
        }
        return everywhere
                || own.contains(lineage.get(lineage.size() - 1))
                || lineage.stream().anyMatch(roots::contains);
    }
}
