package org.gouji.hierarchy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * An organ and those below it whose reports it adds up. An organ led from above is outside with all that is below it,
 * unless the one that adds up is itself led from above.
 */
public final class Locality {

    private final UUID top;
    private final Map<UUID, Member> inside = new LinkedHashMap<>();
    private final Map<UUID, UUID> branches = new LinkedHashMap<>();
    private final List<Member> outside = new ArrayList<>();
    private final Set<UUID> above = new HashSet<>();

    private Locality(UUID top) {
        this.top = top;
    }

    /** @param members the organ first, then all below it, each after its supervisor */
    public static Locality of(List<Member> members) {
        Member top = members.get(0);
        Locality locality = new Locality(top.id());
        for (Member member : members) {
            locality.add(member, top);
        }
        locality.inside.values().stream().filter(Member::matters).forEach(locality::mark);
        return locality;
    }

    /** The organ and those below it, each after its supervisor. */
    public List<Member> inside() {
        return List.copyOf(inside.values());
    }

    public List<Member> outside() {
        return List.copyOf(outside);
    }

    public boolean includes(UUID organ) {
        return inside.containsKey(organ);
    }

    /** The direct subordinate that the organ belongs to; the top belongs to itself. */
    public UUID branch(UUID organ) {
        return Objects.requireNonNull(branches.get(organ), "an organ outside");
    }

    /** Whether the organ's report is itself a sum: it is a government, and others below it report. */
    public boolean addsUp(Member member) {
        return member.government() && above.contains(member.id());
    }

    /** Those whose own report belongs into the sum. */
    public List<Member> summands() {
        return inside.values().stream()
                .filter(Member::matters)
                .filter(member -> !addsUp(member))
                .toList();
    }

    private void add(Member member, Member top) {
        Optional<UUID> supervisor = member.supervisor();
        if (member.id().equals(top.id())) {
            inside.put(member.id(), member);
            branches.put(member.id(), member.id());
        } else if (member.vertical() && !top.vertical()
                || supervisor.filter(inside::containsKey).isEmpty()) {
            outside.add(member);
        } else {
            UUID over = supervisor.orElseThrow();
            inside.put(member.id(), member);
            branches.put(member.id(), over.equals(this.top) ? member.id() : branch(over));
        }
    }

    private void mark(Member member) {
        Optional<UUID> over = member.id().equals(top) ? Optional.empty() : member.supervisor();
        while (over.isPresent() && above.add(over.get())) {
            UUID id = over.get();
            over = id.equals(top)
                    ? Optional.empty()
                    : Objects.requireNonNull(inside.get(id)).supervisor();
        }
    }
}
