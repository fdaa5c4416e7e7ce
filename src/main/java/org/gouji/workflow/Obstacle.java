package org.gouji.workflow;

import java.util.List;
import java.util.Set;
import org.gouji.access.Right;

/** One reason why an action is closed. */
public sealed interface Obstacle {

    /** @param wanted the stages in which there is such an action for this report */
    record WrongStage(Stage stage, Set<Stage> wanted) implements Obstacle {}

    /** @param anyOf rights of which one would do */
    record MissingRight(Set<Right> anyOf) implements Obstacle {}

    /** @param pointers to the sections and tables that say nothing */
    record MissingParts(List<String> pointers) implements Obstacle {}

    /** @param findings ids */
    record BlockingFindings(List<String> findings) implements Obstacle {}

    /** @param findings ids of those without an explanation that still holds and was not refused */
    record UnexplainedFindings(List<String> findings) implements Obstacle {}

    /** @param findings ids of those whose explanation nobody has accepted as it is now */
    record UnjudgedExplanations(List<String> findings) implements Obstacle {}
}
