package io.github.trilat.report;

import static io.github.trilat.report.LaunchSays.SAYS;

import io.github.trilat.analysis.Alike;
import io.github.trilat.document.Style;
import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What the tables of launches have in common: the column of launches, and how many are shown. */
final class LaunchCells {
  /** How many launches a table shows. */
  static final int MOST = 12;

  private LaunchCells() {}

  /** The cells of the first column, from above: the launch, its end, how many others are alike. */
  static List<Phrase> of(String launch, Duration flight, boolean failed, int others) {
    List<Phrase> cells = new ArrayList<>();
    cells.add(Phrase.of(launch, Style.STRONG));
    cells.add(dim(failed ? SAYS.breaksUp(flight) : SAYS.lands(flight)));
    if (others > 0) {
      cells.add(dim(SAYS.alike(others)));
    }
    return cells;
  }

  /** The cell for a row of a launch. */
  static Phrase at(int row, List<Phrase> launch) {
    return row < launch.size() ? launch.get(row) : Phrase.EMPTY;
  }

  static Phrase dim(Saying words) {
    return Phrase.of(words, Style.DIM);
  }

  /** What a table says of the launches that it does not show. */
  static List<Saying> left(List<? extends Alike<?>> all) {
    int launches = Alike.count(all.subList(Math.min(MOST, all.size()), all.size()));
    return launches == 0 ? List.of() : List.of(SAYS.more(launches));
  }
}
