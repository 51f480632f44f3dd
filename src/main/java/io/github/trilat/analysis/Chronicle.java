package io.github.trilat.analysis;

import io.github.trilat.journal.Entry;
import io.github.trilat.journal.MechanismState;
import io.github.trilat.scenario.Event;
import io.github.trilat.words.Phrase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The entries of a journal, sorted by kind as they come in. It may be asked at any time, so that a
 * log can speak while the run goes on.
 */
public final class Chronicle implements Consumer<Entry> {
  private final List<Entry> entries = new ArrayList<>();
  private final Map<Class<?>, List<Entry>> byKind = new LinkedHashMap<>();
  private final Map<String, Entry.Injected> injects = new LinkedHashMap<>();
  private final Map<String, Instant> delivered = new LinkedHashMap<>();
  private final Map<String, List<Entry.Response>> responses = new LinkedHashMap<>();
  private final Map<String, List<Entry.Failed>> failures = new LinkedHashMap<>();
  private final Map<String, Entry.Plotted> launches = new LinkedHashMap<>();
  private final LaunchNames launchNames = new LaunchNames();
  private final Map<String, MechanismState> mechanisms = new LinkedHashMap<>();
  private final NavigableMap<Integer, Integer> turns = new TreeMap<>();

  @Override
  public void accept(Entry entry) {
    if (entry instanceof Entry.TurnOpened turn) {
      turns.put(turn.turn(), entries.size());
    }
    entries.add(entry);
    byKind.computeIfAbsent(entry.getClass(), kind -> new ArrayList<>()).add(entry);
    if (entry instanceof Entry.Injected injected) {
      injects.put(injected.id(), injected);
      delivered.put(injected.id(), injected.at());
      if (injected.inject().event() instanceof Event.Launched launched) {
        launchNames.call(injected.id(), launched.name());
      }
    } else if (entry instanceof Entry.Decided decided) {
      delivered.put(decided.id(), decided.at());
    } else if (entry instanceof Entry.Response response) {
      responses.computeIfAbsent(response.about(), about -> new ArrayList<>()).add(response);
    } else if (entry instanceof Entry.Failed failed) {
      failures.computeIfAbsent(failed.about(), about -> new ArrayList<>()).add(failed);
    } else if (entry instanceof Entry.Plotted plotted) {
      launches.put(plotted.launch(), plotted);
      launchNames.add(plotted);
    } else if (entry instanceof Entry.Baseline baseline) {
      baseline.mechanisms().forEach(each -> mechanisms.put(each.id(), each));
    }
  }

  /** Whether the first two entries are there, without which the others say nothing. */
  public boolean isWhole() {
    return all(Entry.Manifest.class).count() == 1 && all(Entry.Baseline.class).count() == 1;
  }

  /** What people call the launches so far. */
  LaunchNames launchNames() {
    return launchNames;
  }

  /** Every entry so far, in order. */
  public List<Entry> entries() {
    return Collections.unmodifiableList(entries);
  }

  /** The entry of that number, once it is there. */
  public Optional<Entry> entry(long seq) {
    return seq < 0 || seq >= entries.size()
        ? Optional.empty()
        : Optional.of(entries.get((int) seq));
  }

  /** The entries of one kind so far, in order. */
  public <E extends Entry> Stream<E> all(Class<E> kind) {
    return byKind.getOrDefault(kind, List.of()).stream().map(kind::cast);
  }

  /** The entries of one kind in one turn so far, in order. */
  public <E extends Entry> Stream<E> inTurn(int turn, Class<E> kind) {
    Integer from = turns.get(turn);
    if (from == null) {
      return Stream.empty();
    }
    Map.Entry<Integer, Integer> next = turns.higherEntry(turn);
    int to = next == null ? entries.size() : next.getValue();
    return entries.subList(from, to).stream().filter(kind::isInstance).map(kind::cast);
  }

  /**
   * What was run.
   *
   * @throws NoSuchElementException before the first entry
   */
  public Entry.Manifest manifest() {
    return all(Entry.Manifest.class).findFirst().orElseThrow();
  }

  /**
   * What a reader has to know.
   *
   * @throws NoSuchElementException before the second entry
   */
  public Entry.Baseline baseline() {
    return all(Entry.Baseline.class).findFirst().orElseThrow();
  }

  /** The inject of that id, once it has been delivered. */
  public Optional<Entry.Injected> inject(String id) {
    return Optional.ofNullable(injects.get(id));
  }

  /** When the inject that an entry answers was delivered; for a decision, when it was taken. */
  public Optional<Instant> delivered(String about) {
    return Optional.ofNullable(delivered.get(about));
  }

  /** Everything that was done about an inject so far, in order. */
  public List<Entry.Response> responses(String about) {
    return Collections.unmodifiableList(responses.getOrDefault(about, List.of()));
  }

  /** Everything about an inject that did not come off so far, in order. */
  List<Entry.Failed> failures(String about) {
    return Collections.unmodifiableList(failures.getOrDefault(about, List.of()));
  }

  /** The launch as computed, of the inject of that id. */
  Optional<Entry.Plotted> launch(String id) {
    return Optional.ofNullable(launches.get(id));
  }

  /** A mechanism's title, or the id itself where the journal knows none. */
  public String mechanism(String id) {
    return Optional.ofNullable(mechanisms.get(id)).map(MechanismState::title).orElse(id);
  }

  /**
   * By what something was tried: the mechanism's title, or the words for the action where it needs
   * no mechanism.
   */
  Phrase path(Entry.Failed failed) {
    return Phrase.of(
        failed.mechanism().isEmpty()
            ? EntrySays.SAYS.name(failed.action())
            : mechanism(failed.mechanism()));
  }

  /** The mechanism as it stood at the start. */
  public Optional<MechanismState> mechanismAtStart(String id) {
    return Optional.ofNullable(mechanisms.get(id));
  }
}
