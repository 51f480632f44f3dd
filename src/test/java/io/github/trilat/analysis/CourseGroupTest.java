package io.github.trilat.analysis;

import static io.github.trilat.words.English.saying;
import static io.github.trilat.words.English.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.analysis.Course.Line;
import io.github.trilat.words.Phrase;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CourseGroupTest {

  private static Line line(String kind, Double... values) {
    return new Line(kind, "Score of " + kind, kind, Arrays.asList(values));
  }

  /** The groups of lines of these kinds, each as its title and how many lines it has. */
  private static List<String> groups(String... kinds) {
    List<Line> lines = Stream.of(kinds).map(kind -> line(kind, 1.0, 2.0)).toList();
    return CourseGroup.of(lines).stream()
        .map(group -> text(group.title()) + " " + group.lines().size())
        .toList();
  }

  @Test
  void whatBelongsTogetherStandsTogetherInAFixedOrder() {
    assertThat(
            groups(
                "readiness",
                "load",
                "cohesion",
                "cohesion",
                "support",
                "tension",
                "assurance",
                "institutionalisation"))
        .containsExactly("Cohesion 2", "Tension and load 2", "Support at home 1", "What lasts 3");
  }

  @Test
  void aKindThatIsAloneInItsGroupGivesItItsName() {
    assertThat(groups("readiness", "tension", "tension"))
        .containsExactly("Tension 2", "Readiness 1");
  }

  @Test
  void otherKindsHaveGroupsOfTheirOwnAfterThose() {
    assertThat(groups("trust", "alarm", "cohesion", "Trust ", ""))
        .containsExactly("Cohesion 1", "Trust 2", "Alarm 1", "Other scores 1");
  }

  @Test
  void whatNeverLeftItsStartByAPointIsStill() {
    Line moved = line("tension", 40.0, 41.0, 40.0);
    Line still = line("load", 40.0, 40.99, 39.01);
    Line never = line("trust");
    Course course = new Course(saying(""), List.of(), List.of(moved, still, never));

    assertThat(course.groups())
        .containsExactly(
            new CourseGroup(Phrase.of(HeadlineSays.SAYS.ofKind("tension")), List.of(moved)));
    assertThat(course.still()).containsExactly(still, never);
    assertThat(List.of(never.first(), never.last(), still.last())).containsExactly(0.0, 0.0, 39.01);
  }
}
