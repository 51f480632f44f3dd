package io.github.trilat.analysis;

import io.github.trilat.journal.Entry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts deeds together that are told as one, so that a story stays calm. */
final class Folding {
  private final Deeds deeds;
  private final List<List<Deed>> groups = new ArrayList<>();
  private final Map<Instant, List<Deed>> scores = new LinkedHashMap<>();

  private Folding(Deeds deeds) {
    this.deeds = deeds;
  }

  /**
   * Groups of deeds: what reached several countries at once, mechanisms that changed for one
   * reason, scores that moved at one time.
   */
  static List<List<Deed>> of(List<Deed> told, Deeds deeds) {
    Folding folding = new Folding(deeds);
    told.forEach(folding::add);
    folding.groups.addAll(folding.scores.values());
    return folding.groups;
  }

  private void add(Deed deed) {
    if (deeds.entry(deed) instanceof Entry.LevelChanged) {
      scores.computeIfAbsent(deed.at(), any -> new ArrayList<>()).add(deed);
      return;
    }
    List<Deed> last = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
    if (!last.isEmpty() && areOne(deeds.entry(last.get(0)), deeds.entry(deed))) {
      last.add(deed);
    } else {
      groups.add(new ArrayList<>(List.of(deed)));
    }
  }

  private static boolean areOne(Entry first, Entry next) {
    if (first instanceof Entry.Response one && next instanceof Entry.Response other) {
      return Together.isOne(one, other);
    }
    return first instanceof Entry.MechanismChanged one
        && next instanceof Entry.MechanismChanged other
        && one.at().equals(other.at())
        && one.because().equals(other.because());
  }
}
