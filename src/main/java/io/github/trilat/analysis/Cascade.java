package io.github.trilat.analysis;

import io.github.trilat.words.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Orders what differs between two runs by what led to it. */
final class Cascade {
  private final Map<Couple, List<Couple>> effects = new LinkedHashMap<>();
  private final List<Couple> roots = new ArrayList<>();
  private final List<Comparison.Change> changes = new ArrayList<>();

  private Cascade(List<Couple> differing) {
    for (int i = 0; i < differing.size(); i++) {
      Couple couple = differing.get(i);
      cause(couple, differing.subList(0, i)).add(couple);
    }
    roots.forEach(root -> tell(root, 0));
  }

  /** The changes, each cause before its effects, else in order of time. */
  static List<Comparison.Change> of(List<Couple> differing) {
    return List.copyOf(new Cascade(differing).changes);
  }

  /** The effects of the last change before that led to this one, or the roots if none did. */
  private List<Couple> cause(Couple couple, List<Couple> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      if (before.get(i).leadsTo(couple)) {
        return effects.computeIfAbsent(before.get(i), any -> new ArrayList<>());
      }
    }
    return roots;
  }

  private void tell(Couple couple, int depth) {
    changes.add(change(couple, depth));
    effects.getOrDefault(couple, List.of()).forEach(effect -> tell(effect, depth + 1));
  }

  private static Comparison.Change change(Couple couple, int depth) {
    Deed deed = couple.any();
    Phrase what = couple.both().filter(each -> !each.failed()).findFirst().orElse(deed).what();
    return new Comparison.Change(
        kind(couple),
        depth,
        deed.turn(),
        deed.by(),
        deed.to(),
        what,
        deed.about(),
        couple.base().map(Cascade::step),
        couple.other().map(Cascade::step));
  }

  private static Comparison.Step step(Deed deed) {
    return new Comparison.Step(
        deed.seq(), deed.at(), deed.seconds(), deed.path(), deed.failed(), deed.because().rule());
  }

  private static Comparison.Kind kind(Couple couple) {
    if (couple.other().isEmpty()) {
      return Comparison.Kind.ONLY_BASE;
    } else if (couple.base().isEmpty()) {
      return Comparison.Kind.ONLY_OTHER;
    }
    Deed base = couple.base().get();
    Deed other = couple.other().get();
    double moved = other.seconds() - base.seconds();
    if (base.failed() != other.failed() || Math.abs(moved) < 0.5) {
      return Comparison.Kind.OTHERWISE;
    }
    return moved < 0 ? Comparison.Kind.EARLIER : Comparison.Kind.LATER;
  }
}
