package io.github.trilat.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Which launches a chart draws: those of which its title speaks, then the first. */
final class Chosen {
  private Chosen() {}

  /** At most so many, in their order; all of them for slides. */
  static <T> List<T> of(
      List<T> all, Function<T, String> id, List<String> about, int most, Format format) {
    if (format == Format.SLIDES || all.size() <= most) {
      return all;
    }
    List<T> chosen =
        new ArrayList<>(
            all.stream().filter(each -> about.contains(id.apply(each))).limit(most).toList());
    all.stream()
        .filter(each -> !about.contains(id.apply(each)))
        .limit(most - chosen.size())
        .forEach(chosen::add);
    return all.stream().filter(chosen::contains).toList();
  }

  /** The finding if all that it speaks of is shown, else a title that speaks of nothing. */
  static <T> String title(
      String finding, List<T> shown, Function<T, String> id, List<String> about, String plain) {
    return shown.stream().map(id).toList().containsAll(about) ? finding : plain;
  }
}
