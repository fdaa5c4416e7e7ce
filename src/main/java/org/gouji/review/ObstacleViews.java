package org.gouji.review;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.gouji.access.Right;
import org.gouji.problem.JsonData;
import org.gouji.problem.Text;
import org.gouji.workflow.Obstacle;
import org.gouji.workflow.Stage;
import org.jspecify.annotations.Nullable;

/** Says in words what is in the way of an action; the words are data. */
@Singleton
class ObstacleViews {

    private final Map<String, Text> texts = JsonData.read("/review/obstacles.json", new TypeReference<>() {});

    List<ObstacleView> of(List<Obstacle> obstacles, Assessment assessment) {
        return obstacles.stream().map(obstacle -> of(obstacle, assessment)).toList();
    }

    private ObstacleView of(Obstacle obstacle, Assessment assessment) {
        if (obstacle instanceof Obstacle.WrongStage wrong) {
            return view("wrongStage", words(wrong.wanted()), null, null, null);
        }
        if (obstacle instanceof Obstacle.MissingRight missing) {
            return view("missingRight", null, rights(missing.anyOf()), null, null);
        }
        if (obstacle instanceof Obstacle.MissingParts missing) {
            return view("missingParts", null, null, missing.pointers(), null);
        }
        if (obstacle instanceof Obstacle.BlockingFindings blocking) {
            return view("blockingFindings", null, null, null, found(blocking.findings(), assessment));
        }
        if (obstacle instanceof Obstacle.UnexplainedFindings unexplained) {
            return view("unexplainedFindings", null, null, null, found(unexplained.findings(), assessment));
        }
        Obstacle.UnjudgedExplanations unjudged = (Obstacle.UnjudgedExplanations) obstacle;
        return view("unjudgedExplanations", null, null, null, found(unjudged.findings(), assessment));
    }

    private ObstacleView view(
            String kind,
            @Nullable List<String> stages,
            @Nullable List<String> rights,
            @Nullable List<String> pointers,
            @Nullable List<ObstacleView.FoundView> findings) {
        return new ObstacleView(
                kind, Objects.requireNonNull(texts.get(kind), kind), stages, rights, pointers, findings);
    }

    private static List<ObstacleView.FoundView> found(List<String> ids, Assessment assessment) {
        return ids.stream()
                .flatMap(id -> assessment.finding(id).stream())
                .map(finding ->
                        new ObstacleView.FoundView(finding.id(), finding.message(), stateOf(finding.id(), assessment)))
                .toList();
    }

    private static @Nullable String stateOf(String finding, Assessment assessment) {
        return assessment.explanations().stream()
                .filter(explanation -> explanation.finding().equals(finding))
                .map(explanation -> assessment.state(explanation).word())
                .filter(state -> !state.equals(Explanation.State.SETTLED.word()))
                .findFirst()
                .orElse(null);
    }

    private static List<String> words(Collection<Stage> stages) {
        return stages.stream().map(Stage::word).toList();
    }

    private static List<String> rights(Collection<Right> rights) {
        return rights.stream()
                .map(right -> right.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
