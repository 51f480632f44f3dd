package io.github.trilat.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Scores that are read together, such as the cohesion of the three pairs.
 *
 * @param title what they tell of, such as {@code Support at home}
 * @param lines at least one
 */
public record CourseGroup(String title, List<Course.Line> lines) {
  public CourseGroup {
    lines = List.copyOf(lines);
  }

  /** What scores of some kinds tell of together. */
  private record Theme(String title, List<String> kinds) {

    /** One kind alone, out of a theme of several or of none, goes by its own name. */
    String titleOf(List<Course.Line> lines) {
      List<String> there = lines.stream().map(CourseGroup::kind).distinct().toList();
      return there.size() == 1 && kinds.size() > 1 ? Words.capital(there.get(0)) : title;
    }
  }

  private static final List<Theme> THEMES =
      List.of(
          new Theme("Cohesion", List.of("cohesion")),
          new Theme("Tension and load", List.of("tension", "load")),
          new Theme("Support at home", List.of("support")),
          new Theme("What lasts", List.of("institutionalisation", "assurance", "readiness")));

  /**
   * Lines by what they tell of: the themes of the base pack first, then a group for each kind that
   * only this pack knows.
   */
  static List<CourseGroup> of(List<Course.Line> lines) {
    List<Theme> themes = new ArrayList<>(THEMES);
    Map<Integer, List<Course.Line>> byTheme =
        lines.stream()
            .collect(
                Collectors.groupingBy(
                    line -> place(kind(line), themes), TreeMap::new, Collectors.toList()));
    return byTheme.entrySet().stream()
        .map(each -> group(themes.get(each.getKey()), each.getValue()))
        .toList();
  }

  private static CourseGroup group(Theme theme, List<Course.Line> lines) {
    return new CourseGroup(theme.titleOf(lines), lines);
  }

  /** The place of a kind's theme; a kind without one gets its own at the end. */
  private static int place(String kind, List<Theme> themes) {
    for (int i = 0; i < themes.size(); i++) {
      if (themes.get(i).kinds().contains(kind)) {
        return i;
      }
    }
    String title = kind.isEmpty() ? "Other scores" : Words.capital(kind);
    themes.add(new Theme(title, List.of(kind)));
    return themes.size() - 1;
  }

  private static String kind(Course.Line line) {
    return line.kind().strip().toLowerCase(Locale.ROOT);
  }
}
