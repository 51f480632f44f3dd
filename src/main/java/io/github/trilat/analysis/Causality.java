package io.github.trilat.analysis;

import io.github.trilat.journal.Because;
import io.github.trilat.journal.Entry;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What led to what in a run.
 *
 * <p>A rule rests on several facts, and each of them goes back to the deed that brought it about.
 * The last of those deeds is the cause: with it, the rule's conditions were met. What happened goes
 * before what merely stood so, such as a score or a mechanism in force. A deed without a cause was
 * begun by the script or by the calendar.
 */
final class Causality {

  private static final String INDICATOR = "indicator:";

  /** A fact that a deed rests on, and the deed that brought it about. */
  record Ground(String fact, Deed maker, boolean happened) {}

  private final Chronicle chronicle;
  private final Makers makers = new Makers();
  private final Map<Long, Entry> entries = new HashMap<>();
  private final Map<Long, Deed> deeds = new LinkedHashMap<>();
  private final Map<Long, List<Ground>> grounds = new HashMap<>();
  private final Map<Long, Deed> causes = new HashMap<>();
  private final Map<Long, List<Deed>> effects = new HashMap<>();

  /** Deeds that rest on another without having been led to by it. */
  private final Map<Long, List<Deed>> supported = new HashMap<>();

  /** Responses that gave a mechanism another status, by their reason. */
  private final Map<Because, Deed> turnings = new HashMap<>();

  private Causality(Chronicle chronicle) {
    this.chronicle = chronicle;
    chronicle.entries().forEach(entry -> entries.put(entry.seq(), entry));
    Deeds.of(chronicle).forEach(this::add);
    fallbacks(new Standings(chronicle));
  }

  /** What came in the place of a mechanism that was out rests on its outage. */
  private void fallbacks(Standings standings) {
    chronicle
        .all(Entry.Response.class)
        .forEach(
            response ->
                standings
                    .replaced(response)
                    .ifPresent(out -> support(deeds.get(out.seq()), deeds.get(response.seq()))));
  }

  private void support(Deed ground, Deed deed) {
    supported.computeIfAbsent(ground.seq(), any -> new ArrayList<>()).add(deed);
  }

  static Causality of(Chronicle chronicle) {
    return new Causality(chronicle);
  }

  private void add(Deed deed) {
    Entry entry = entries.get(deed.seq());
    grounds.put(deed.seq(), grounds(deed, begun(entry)));
    cause(deed, entry)
        .ifPresent(
            cause -> {
              causes.put(deed.seq(), cause);
              effects.computeIfAbsent(cause.seq(), any -> new ArrayList<>()).add(deed);
            });
    grounds(deed).stream()
        .filter(ground -> ground.happened() && !cause(deed).equals(Optional.of(ground.maker())))
        .forEach(ground -> support(ground.maker(), deed));
    deeds.put(deed.seq(), deed);
    makers.add(deed);
    if (entry instanceof Entry.Response response && StatusActions.include(response)) {
      turnings.put(response.because(), deed);
    }
  }

  /** When what an entry tells of was begun. */
  static Instant begun(Entry entry) {
    if (entry instanceof Entry.Response response) {
      return response.since();
    }
    return entry instanceof Entry.Failed failed ? failed.since() : entry.at();
  }

  private List<Ground> grounds(Deed deed, Instant begun) {
    List<Ground> found = new ArrayList<>();
    for (String fact : facts(deed)) {
      if (fact.startsWith(INDICATOR)) {
        continue; // it says what a score is, not how it stands
      }
      boolean state = isState(fact);
      (state ? makers.last(fact, begun) : makers.first(fact, begun))
          .ifPresent(maker -> found.add(new Ground(fact, maker, !state)));
    }
    return List.copyOf(found);
  }

  /** What a deed rests on; an exception also on what was proposed. */
  private List<String> facts(Deed deed) {
    Stream<String> proposed =
        entry(deed) instanceof Entry.Overruled overruled
            ? overruled.proposal().facts().stream()
            : Stream.empty();
    return Stream.concat(proposed, deed.because().facts().stream()).distinct().toList();
  }

  /** Whether the fact tells how something stands, as against something that happened. */
  private boolean isState(String fact) {
    return fact.startsWith("level:")
        || fact.startsWith("currency:")
        || chronicle.mechanismAtStart(fact).isPresent();
  }

  private Optional<Deed> cause(Deed deed, Entry entry) {
    if (entry instanceof Entry.MechanismChanged change) {
      if (turnings.containsKey(change.because())) {
        return Optional.of(turnings.get(change.because()));
      } else if (change.because().facts().equals(List.of(change.mechanism()))) {
        return Optional.empty();
      }
    }
    return last(deed, true).or(() -> last(deed, false));
  }

  private Optional<Deed> last(Deed deed, boolean happened) {
    return grounds(deed).stream()
        .filter(ground -> ground.happened() == happened)
        .map(Ground::maker)
        .max(Comparator.comparingLong(Deed::seq));
  }

  /** Every deed, in order. */
  List<Deed> deeds() {
    return List.copyOf(deeds.values());
  }

  /** The entry that tells of a deed. */
  Entry entry(Deed deed) {
    return entries.get(deed.seq());
  }

  /** The deed that an entry tells of; none for one that tells of no deed. */
  Optional<Deed> deed(long entry) {
    return Optional.ofNullable(deeds.get(entry));
  }

  /** What a deed rests on that earlier deeds brought about, in the order of its conditions. */
  List<Ground> grounds(Deed deed) {
    return grounds.get(deed.seq());
  }

  /** The deed that led to this one; none for what the script or the calendar began. */
  Optional<Deed> cause(Deed deed) {
    return Optional.ofNullable(causes.get(deed.seq()));
  }

  /** What a deed led to, in order. */
  List<Deed> effects(Deed deed) {
    return Collections.unmodifiableList(effects.getOrDefault(deed.seq(), List.of()));
  }

  /** What rests on a deed besides what led to it, in order. */
  List<Deed> supported(Deed deed) {
    return Collections.unmodifiableList(supported.getOrDefault(deed.seq(), List.of()));
  }

  /** The id of the inject or decision, delivered or held back, that it is; empty for others. */
  String id(Deed deed) {
    Entry entry = entry(deed);
    if (entry instanceof Entry.Injected inject) {
      return inject.id();
    } else if (entry instanceof Entry.Withheld held) {
      return held.id();
    }
    return entry instanceof Entry.Decided decision ? decision.id() : "";
  }

  /** From what began it to the deed itself. */
  List<Deed> chain(Deed deed) {
    Deque<Deed> chain = new ArrayDeque<>(List.of(deed));
    for (Optional<Deed> cause = cause(deed); cause.isPresent(); cause = cause(cause.get())) {
      chain.addFirst(cause.get());
    }
    return List.copyOf(chain);
  }
}
