package io.github.trilat.analysis;

import io.github.trilat.journal.Entry;
import io.github.trilat.model.Country;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Responses that happened at one time, for one reason, by one path, and so are told as one. */
public final class Together {
  private Together() {}

  /** Whether the second is told with the first. */
  public static boolean isOne(Entry.Response first, Entry.Response next) {
    return first.action() == next.action()
        && first.at().equals(next.at())
        && first.since().equals(next.since())
        && first.via().equals(next.via())
        && first.mechanism().equals(next.mechanism())
        && first.about().equals(next.about())
        && first.detail().equals(next.detail())
        && first.because().rule().equals(next.because().rule())
        && (first.by().equals(next.by()) || (first.to().isEmpty() && next.to().isEmpty()));
  }

  /** One response by all who did it, to all whom it reached. */
  public static Entry.Response merge(List<Entry.Response> all) {
    Entry.Response first = all.get(0);
    SortedSet<Country> by = new TreeSet<>();
    SortedSet<Country> to = new TreeSet<>();
    all.forEach(
        each -> {
          by.addAll(each.by());
          to.addAll(each.to());
        });
    return new Entry.Response(
        first.seq(),
        first.at(),
        first.turn(),
        first.causes(),
        first.known(),
        first.action(),
        List.copyOf(by),
        List.copyOf(to),
        first.via(),
        first.mechanism(),
        first.about(),
        first.detail(),
        first.since(),
        first.because());
  }
}
