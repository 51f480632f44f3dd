package io.github.trilat.analysis;

import static io.github.trilat.analysis.HeadlineSays.SAYS;

import io.github.trilat.words.Phrase;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Scores that are read together, such as the cohesion of the three pairs.
 *
 * @param title what they tell of, such as {@code Support at home}
 * @param lines at least one
 */
public record CourseGroup(Phrase title, List<Course.Line> lines) {
  public CourseGroup {
    lines = List.copyOf(lines);
  }

  /** What scores of some kinds tell of together, in the base pack; any other kind stands alone. */
  enum Theme {
    COHESION,
    TENSION,
    SUPPORT,
    LASTING,
    OTHER;

    static Theme of(String kind) {
      return switch (kind) {
        case "cohesion" -> COHESION;
        case "tension", "load" -> TENSION;
        case "support" -> SUPPORT;
        case "institutionalisation", "assurance", "readiness" -> LASTING;
        default -> OTHER;
      };
    }

    private boolean isOfSeveralKinds() {
      return this == TENSION || this == LASTING;
    }
  }

  /**
   * Lines by what they tell of: the themes of the base pack first, then a group for each kind that
   * only this pack knows.
   */
  static List<CourseGroup> of(List<Course.Line> lines) {
    Map<Theme, List<Course.Line>> byTheme = new EnumMap<>(Theme.class);
    Map<String, List<Course.Line>> others = new LinkedHashMap<>();
    for (Course.Line line : lines) {
      Theme theme = Theme.of(kind(line));
      (theme == Theme.OTHER
              ? others.computeIfAbsent(kind(line), any -> new ArrayList<>())
              : byTheme.computeIfAbsent(theme, any -> new ArrayList<>()))
          .add(line);
    }
    List<CourseGroup> groups = new ArrayList<>();
    byTheme.forEach((theme, those) -> groups.add(new CourseGroup(title(theme, those), those)));
    others.forEach((kind, those) -> groups.add(new CourseGroup(title(kind), those)));
    return groups;
  }

  /** One kind alone, out of a theme of several, goes by its own name. */
  private static Phrase title(Theme theme, List<Course.Line> lines) {
    List<String> there = lines.stream().map(CourseGroup::kind).distinct().toList();
    return there.size() == 1 && theme.isOfSeveralKinds() ? title(there.get(0)) : Phrase.of(theme);
  }

  private static Phrase title(String kind) {
    return Phrase.of(kind.isEmpty() ? Theme.OTHER : SAYS.ofKind(kind));
  }

  private static String kind(Course.Line line) {
    return line.kind().strip().toLowerCase(Locale.ROOT);
  }
}
