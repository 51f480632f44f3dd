package io.github.trilat.journal;

import io.github.trilat.model.Action;
import io.github.trilat.model.Country;
import io.github.trilat.model.PastDeed;
import io.github.trilat.scenario.Event;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which entry brought about which fact, by the ids that the model gives them: what the engine knows
 * while it runs, and a test that writes entries by hand does not.
 */
final class MadeFacts {

  /**
   * What something rests on.
   *
   * @param causes the last that happened, then the others in order; where nothing happened, the
   *     last that came to stand so
   */
  record Basis(List<Because.Matched> facts, List<Long> causes) {}

  /**
   * Something that an entry made so.
   *
   * @param state whether it tells how something stands: the last maker counts, else the first
   */
  private record Made(String fact, long entry, Instant at, boolean state) {}

  private final List<Made> all = new ArrayList<>();

  void add(Entry entry) {
    if (entry instanceof Entry.Injected injected) {
      happened(entry, injected.id(), "past-incident:" + injected.id());
      Stream.of("occasion:", "outage:", "count-claim:")
          .forEach(kind -> happened(entry, kind + injected.id()));
      if (injected.inject().event() instanceof Event.Meeting meeting) {
        meeting.agenda().forEach(id -> happened(entry, "agenda:" + injected.id() + ":" + id));
      }
    } else if (entry instanceof Entry.Plotted plotted) {
      plotted
          .views()
          .forEach(view -> happened(entry, "sighting:" + view.sensor() + ":" + plotted.launch()));
    } else if (entry instanceof Entry.Landed landed) {
      happened(entry, "landing:" + landed.launch());
    } else if (entry instanceof Entry.Decided decided) {
      happened(entry, decided.id(), "decision:" + decided.id());
    } else if (entry instanceof Entry.MechanismChanged change) {
      stands(entry, change.mechanism());
    } else if (entry instanceof Entry.LevelChanged change) {
      stands(entry, "level:" + change.indicator());
    } else if (entry instanceof Entry.Failed it) {
      past(entry, it.action(), it.by(), it.to(), it.mechanism(), it.about(), false);
    } else if (entry instanceof Entry.Response it) {
      past(entry, it.action(), it.by(), it.to(), it.mechanism(), it.about(), true);
      facts(it).forEach(fact -> happened(entry, fact));
    }
  }

  private void past(
      Entry entry,
      Action action,
      List<Country> by,
      List<Country> to,
      String mechanism,
      String about,
      boolean done) {
    happened(
        entry,
        new PastDeed(action, Set.copyOf(by), Set.copyOf(to), mechanism, about, done, entry.at())
            .id());
  }

  private void happened(Entry entry, String... facts) {
    for (String fact : facts) {
      all.add(new Made(fact, entry.seq(), entry.at(), false));
    }
  }

  private void stands(Entry entry, String fact) {
    all.add(new Made(fact, entry.seq(), entry.at(), true));
  }

  private static List<String> facts(Entry.Response response) {
    String about = response.about();
    List<Country> by = response.by();
    return switch (response.action()) {
      case TRACK_CONFIRMED -> each("track:", by, ":" + about);
      case WARNING_SHARED -> each("notice:", response.to(), ":" + about + ":" + by.get(0));
      case CUE_RECEIVED -> each("cue:", by, ":" + about);
      case CUE_SHARED -> each("cue:", response.to(), ":" + about);
      case PUBLIC_ALERT -> each("alert:", by, ":" + about);
      case COUNT_RECONCILED -> counts(response);
      default -> List.of();
    };
  }

  /** An agreed count is of the launch whose tracks settled it. */
  private static List<String> counts(Entry.Response response) {
    return response.because().ids().stream()
        .filter(fact -> fact.startsWith("track:"))
        .map(fact -> "agreed-count" + fact.substring(fact.lastIndexOf(':')))
        .distinct()
        .toList();
  }

  private static List<String> each(String before, List<Country> countries, String after) {
    return countries.stream().map(country -> before + country + after).toList();
  }

  /** What would lead to something on these facts that is begun then. */
  Basis basis(List<String> facts, Instant begun) {
    List<Because.Matched> matched = new ArrayList<>();
    TreeSet<Long> happened = new TreeSet<>();
    TreeSet<Long> stands = new TreeSet<>();
    for (String fact : facts) {
      Optional<Made> maker = maker(fact, begun);
      matched.add(new Because.Matched(fact, maker.map(Made::entry)));
      maker.ifPresent(it -> (it.state() ? stands : happened).add(it.entry()));
    }
    return new Basis(matched, causes(happened, stands));
  }

  private static List<Long> causes(NavigableSet<Long> happened, NavigableSet<Long> stands) {
    if (happened.isEmpty()) {
      return stands.isEmpty() ? List.of() : List.of(stands.last());
    }
    return Stream.concat(
            Stream.of(happened.last()), happened.headSet(happened.last(), false).stream())
        .toList();
  }

  private Optional<Made> maker(String fact, Instant begun) {
    List<Made> makers =
        all.stream().filter(each -> each.fact().equals(fact) && !each.at().isAfter(begun)).toList();
    return makers.stream().reduce((earlier, later) -> later.state() ? later : earlier);
  }

  /** The entry that plotted a launch, if one did. */
  List<Long> launch(String launch) {
    return all.stream()
        .filter(each -> each.fact().startsWith("sighting:") && each.fact().endsWith(":" + launch))
        .map(Made::entry)
        .limit(1)
        .toList();
  }
}
