package io.github.trilat.analysis;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A deed of the base and the same deed of another run; one of them may be missing.
 *
 * @param base as it came out in the base
 * @param other as it came out in the other run
 */
record Couple(Optional<Deed> base, Optional<Deed> other) {

  /** Every deed of either run once, in order of time: those alike first find each other. */
  static List<Couple> of(List<Deed> base, List<Deed> other) {
    Map<Object, List<Deed>> waiting = new LinkedHashMap<>();
    other.forEach(deed -> waiting.computeIfAbsent(deed.key(), key -> new ArrayList<>()).add(deed));
    List<Couple> couples = new ArrayList<>();
    List<Deed> single = new ArrayList<>();
    for (Deed deed : base) {
      take(waiting.getOrDefault(deed.key(), List.of()), deed)
          .ifPresentOrElse(
              like -> couples.add(new Couple(Optional.of(deed), Optional.of(like))),
              () -> single.add(deed));
    }
    for (Deed deed : single) {
      List<Deed> left = waiting.getOrDefault(deed.key(), List.of());
      couples.add(
          new Couple(
              Optional.of(deed), left.isEmpty() ? Optional.empty() : Optional.of(left.remove(0))));
    }
    waiting.values().stream()
        .flatMap(List::stream)
        .forEach(deed -> couples.add(new Couple(Optional.empty(), Optional.of(deed))));
    couples.sort(Comparator.comparing(Couple::at).thenComparing(Couple::seq));
    return couples;
  }

  private static Optional<Deed> take(List<Deed> waiting, Deed deed) {
    Optional<Deed> like = waiting.stream().filter(deed::isLike).findFirst();
    like.ifPresent(waiting::remove);
    return like;
  }

  /** Whether it came out in both runs, and alike. */
  boolean isAlike() {
    return base.isPresent() && other.isPresent() && base.get().isLike(other.get());
  }

  /** The deed, of whichever run has it, the other run's first. */
  Deed any() {
    return other.or(() -> base).orElseThrow();
  }

  /** The deed of either run. */
  Stream<Deed> both() {
    return Stream.concat(base.stream(), other.stream());
  }

  /** When it first came about in either run. */
  Instant at() {
    return both().map(Deed::at).min(Comparator.naturalOrder()).orElseThrow();
  }

  private long seq() {
    return both().mapToLong(Deed::seq).min().orElseThrow();
  }

  /** Whether the later deed rests on this one, in either run. */
  boolean leadsTo(Couple later) {
    return leads(base, later.base) || leads(other, later.other);
  }

  private static boolean leads(Optional<Deed> deed, Optional<Deed> later) {
    return deed.isPresent() && later.filter(each -> each.restsOn(deed.get().seq())).isPresent();
  }
}
