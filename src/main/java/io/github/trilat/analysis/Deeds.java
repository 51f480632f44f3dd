package io.github.trilat.analysis;

import static io.github.trilat.analysis.EntrySays.SAYS;

import io.github.trilat.journal.Because;
import io.github.trilat.journal.Entry;
import io.github.trilat.journal.IndicatorLevel;
import io.github.trilat.journal.Overruling;
import io.github.trilat.model.Action;
import io.github.trilat.model.Country;
import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What was done, tried, delivered, decided or moved in a run, and what led to what, as the journal
 * says. A deed without a cause was begun by the script, by the calendar or by a person.
 */
final class Deeds {
  /** What is told in the place of those who learn it. */
  private static final Set<Action> SHARING = EnumSet.of(Action.CUE_SHARED, Action.WARNING_SHARED);

  private static final Because SCRIPT = Because.of(List.of());

  /**
   * A fact that a deed rests on, and the deed that brought it about.
   *
   * @param happened false for what only stood so, such as a score or a mechanism in force
   */
  record Ground(String fact, Deed maker, boolean happened) {}

  private final Chronicle chronicle;
  private final Map<Integer, Instant> turns = new LinkedHashMap<>();
  private final Map<String, String> scores = new LinkedHashMap<>();
  private final Map<Long, Deed> deeds = new LinkedHashMap<>();
  private final Map<Long, List<Deed>> effects = new HashMap<>();

  /** Deeds that rest on another without having been led to by it. */
  private final Map<Long, List<Deed>> supported = new HashMap<>();

  private Deeds(Chronicle chronicle) {
    this.chronicle = chronicle;
    chronicle.all(Entry.TurnOpened.class).forEach(turn -> turns.put(turn.turn(), turn.at()));
    for (IndicatorLevel level : chronicle.baseline().levels()) {
      scores.put(level.id(), level.title());
    }
    chronicle.entries().forEach(entry -> deed(entry).ifPresent(this::add));
    fallbacks(new Standings(chronicle));
  }

  /** The deeds of a run. */
  static Deeds of(Chronicle chronicle) {
    return new Deeds(chronicle);
  }

  private void add(Deed deed) {
    deeds.put(deed.seq(), deed);
    Optional<Deed> cause = cause(deed);
    cause.ifPresent(by -> effects.computeIfAbsent(by.seq(), any -> new ArrayList<>()).add(deed));
    grounds(deed).stream()
        .filter(ground -> ground.happened() && !cause.equals(Optional.of(ground.maker())))
        .forEach(ground -> support(ground.maker(), deed));
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

  /** Every deed, in order. */
  List<Deed> all() {
    return List.copyOf(deeds.values());
  }

  /** The entry that tells of a deed. */
  Entry entry(Deed deed) {
    return chronicle.entry(deed.seq()).orElseThrow();
  }

  /** The deed that an entry tells of; none for one that tells of no deed. */
  Optional<Deed> deed(long entry) {
    return Optional.ofNullable(deeds.get(entry));
  }

  /** The deed that an entry tells of or that led to it: a sighting goes back to its inject. */
  private Optional<Deed> behind(long entry) {
    return deed(entry)
        .or(
            () ->
                chronicle
                    .entry(entry)
                    .flatMap(each -> each.causes().stream().findFirst())
                    .flatMap(this::behind));
  }

  /** What a deed rests on that earlier deeds brought about, in the order of its conditions. */
  List<Ground> grounds(Deed deed) {
    return facts(deed)
        .filter(fact -> fact.by().isPresent())
        .flatMap(
            fact ->
                behind(fact.by().get()).stream()
                    .map(maker -> new Ground(fact.id(), maker, happened(deed, fact))))
        .distinct()
        .toList();
  }

  private static boolean happened(Deed deed, Because.Matched fact) {
    return deed.causes().contains(fact.by().orElseThrow());
  }

  /** What a deed rests on; an exception also on what was proposed. */
  private Stream<Because.Matched> facts(Deed deed) {
    Stream<Because.Matched> proposed =
        entry(deed) instanceof Entry.Overruled overruled
            ? overruled.proposal().facts().stream()
            : Stream.empty();
    return Stream.concat(proposed, deed.because().facts().stream());
  }

  /** The deed that led to this one; none for what script, calendar or a person began. */
  Optional<Deed> cause(Deed deed) {
    Entry entry = entry(deed);
    boolean scripted = entry instanceof Entry.Injected || entry instanceof Entry.Withheld;
    return scripted ? Optional.empty() : deed.causes().stream().findFirst().flatMap(this::behind);
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

  /** When what an entry tells of was begun. */
  static Instant begun(Entry entry) {
    if (entry instanceof Entry.Response response) {
      return response.since();
    }
    return entry instanceof Entry.Failed failed ? failed.since() : entry.at();
  }

  private Optional<Deed> deed(Entry entry) {
    if (entry instanceof Entry.Response response) {
      return Optional.of(done(response));
    } else if (entry instanceof Entry.Failed failed) {
      return Optional.of(tried(failed));
    } else if (entry instanceof Entry.Overruled overruled) {
      return Optional.of(overruled(overruled));
    } else if (entry instanceof Entry.Injected injected) {
      return Optional.of(inject(injected, injected.turn(), injected.id(), Phrase.EMPTY, false));
    } else if (entry instanceof Entry.Withheld held) {
      return Optional.of(inject(held, held.turn(), held.id(), Phrase.of(SAYS.heldBack()), true));
    } else if (entry instanceof Entry.Decided decided) {
      Draft draft = new Draft(decided, decided.turn(), SAYS.decision(decided.id()));
      draft.key = List.of("decision", decided.id());
      draft.manner = decided.option();
      draft.path = Phrase.of(decided.title());
      return Optional.of(draft.deed());
    } else if (entry instanceof Entry.MechanismChanged change) {
      return Optional.of(mechanism(change));
    } else if (entry instanceof Entry.LevelChanged change) {
      return Optional.of(score(change));
    }
    return Optional.empty();
  }

  private Deed done(Entry.Response response) {
    Draft draft = new Draft(response, response.turn(), response.action());
    draft.concern(response.action(), response.by(), response.to(), response.about());
    draft.manner = List.of(response.mechanism(), response.via(), response.detail());
    draft.path = path(response);
    draft.because = response.because();
    return draft.deed();
  }

  private Phrase path(Entry.Response response) {
    boolean none = response.mechanism().isEmpty() && response.via().isEmpty();
    Phrase way = none ? Phrase.EMPTY : Way.of(response, chronicle).title();
    Phrase detail = EntryWords.detail(response.action(), response.detail());
    return way.isEmpty() || detail.isEmpty()
        ? way.and(detail)
        : Phrase.of(SAYS.wayAndDetail(way, detail));
  }

  private Deed tried(Entry.Failed failed) {
    Phrase path = chronicle.path(failed);
    Phrase why = EntryWords.why(failed, chronicle);
    Draft draft = new Draft(failed, failed.turn(), SAYS.name(failed.action()));
    draft.concern(failed.action(), failed.by(), failed.to(), failed.about());
    draft.manner =
        List.of(failed.mechanism(), failed.setback(), failed.stranger(), failed.reason());
    draft.path = Phrase.of(failed.calledOff() ? SAYS.triedOff(path, why) : SAYS.tried(path, why));
    draft.because = failed.because();
    draft.failed = true;
    return draft.deed();
  }

  private Deed overruled(Entry.Overruled overruled) {
    Saying what = SAYS.overruled(overruled.action(), overruled.effect());
    Draft draft = new Draft(overruled, overruled.turn(), what);
    draft.concern(overruled.action(), overruled.by(), overruled.to(), overruled.about());
    draft.key = List.of(overruled.effect(), draft.key);
    draft.manner =
        List.of(
            overruled.mechanism(),
            overruled.detail(),
            overruled.instead(),
            overruled.through(),
            overruled.seconds(),
            overruled.reason());
    draft.path = Phrase.of(EntryWords.what(overruled, chronicle));
    draft.because = overruled.because();
    draft.failed = overruled.effect() == Overruling.WITHHELD;
    return draft.deed();
  }

  private Deed inject(Entry entry, int turn, String id, Phrase path, boolean held) {
    Draft draft = new Draft(entry, turn, SAYS.inject(id));
    draft.key = List.of("inject", id);
    draft.path = path;
    draft.failed = held;
    return draft.deed();
  }

  private Deed mechanism(Entry.MechanismChanged change) {
    Draft draft = new Draft(change, change.turn(), chronicle.mechanism(change.mechanism()));
    draft.key = List.of("mechanism", change.mechanism());
    draft.manner = List.of(change.status(), change.usable());
    draft.path = Phrase.of(change.usable() ? change.status() : SAYS.unusable(change.status()));
    draft.because = change.because();
    return draft.deed();
  }

  private Deed score(Entry.LevelChanged change) {
    String title = scores.getOrDefault(change.indicator(), change.indicator());
    Draft draft = new Draft(change, change.turn(), title);
    draft.key = List.of("score", change.turn(), change.indicator());
    String moved = String.format(Locale.ROOT, "%+.1f", change.to() - change.from());
    draft.path = Phrase.of(moved);
    draft.manner = moved;
    draft.because = change.because();
    draft.timed = false;
    return draft.deed();
  }

  /** A deed in the making: what most kinds of entry leave as it is. */
  private final class Draft {
    private final Entry entry;
    private final int turn;
    private final Phrase what;
    private Object key = "";
    private Object manner = "";
    private Phrase path = Phrase.EMPTY;
    private String about = "";
    private List<Country> by = List.of();
    private List<Country> to = List.of();
    private List<Country> concerns = List.of();
    private boolean failed;
    private boolean timed = true;
    private Because because = SCRIPT;

    Draft(Entry entry, int turn, Object what) {
      this.entry = entry;
      this.turn = turn;
      this.what = Phrase.of(what);
    }

    void concern(Action kind, List<Country> whose, List<Country> whom, String cause) {
      key = List.of(kind, whose, whom, cause);
      by = whose;
      to = whom;
      about = cause;
      concerns = SHARING.contains(kind) ? whom : whose;
    }

    Deed deed() {
      Instant since = chronicle.delivered(about).orElse(turns.getOrDefault(turn, entry.at()));
      return new Deed(
          entry.seq(),
          turn,
          entry.at(),
          key,
          manner,
          about,
          by,
          to,
          concerns,
          what,
          path,
          failed,
          since,
          timed,
          because,
          entry.causes());
    }
  }
}
