package io.github.trilat.analysis;

import static io.github.trilat.analysis.HeadlineSays.SAYS;

import io.github.trilat.analysis.LatencyBudget.Launch;
import io.github.trilat.analysis.LatencyBudget.Received;
import io.github.trilat.analysis.LatencyBudget.Row;
import io.github.trilat.analysis.LatencyBudget.Stage;
import io.github.trilat.analysis.LatencyBudget.Step;
import io.github.trilat.journal.Entry;
import io.github.trilat.model.Action;
import io.github.trilat.model.Country;
import io.github.trilat.words.Saying;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Draws up the latency budget; each launch costs what was done about it, not the whole journal. */
final class Budgets {
  private final Chronicle chronicle;

  Budgets(Chronicle chronicle) {
    this.chronicle = chronicle;
  }

  LatencyBudget all() {
    List<Launch> launches = Flight.all(chronicle).stream().map(this::launch).toList();
    return new LatencyBudget(finding(launches), launches);
  }

  private Launch launch(Flight flight) {
    return new Launch(
        flight.plotted().launch(),
        flight.name(),
        flight.label(),
        flight.since(flight.plotted().firstLanding()),
        flight.plotted().failed(),
        Arrays.stream(Country.values()).map(country -> row(flight, country)).toList());
  }

  private Row row(Flight flight, Country country) {
    return new Row(
        country,
        flight.hasRadar(country),
        flight.ownSight(country).map(flight::since),
        flight.cues(country).stream().findFirst().map(cue -> flight.since(cue.at())),
        flight.ownTrack(country).map(own -> flight.since(own.at())),
        copy(flight, country).map(copy -> received(flight, copy.response())),
        flight.first(Action.CONSULTATION, country).map(each -> flight.since(each.at())),
        flight.plotted().concerns().contains(country),
        flight.alert(country).map(alert -> flight.since(alert.at())),
        stages(flight, country, flight.alert(country)));
  }

  private static Optional<Flight.Knowing> copy(Flight flight, Country country) {
    return flight.tracks(country).stream().filter(track -> !track.own()).findFirst();
  }

  private Received received(Flight flight, Entry.Response copy) {
    return new Received(flight.since(copy.at()), Way.of(copy, chronicle));
  }

  /** What the time until an alert went into, or, without one, until the first track. */
  List<Stage> stages(Flight flight, Country country, Optional<Entry.Response> alert) {
    Optional<Entry.Response> track = flight.firstTrack(country).map(Flight.Knowing::response);
    Path path = new Path(alert.or(() -> track).map(last -> flight.since(last.at())));
    track.ifPresent(each -> upToTrack(flight, each, path));
    alert.ifPresent(each -> upToAlert(flight, each, path));
    return path.stages;
  }

  private void upToTrack(Flight flight, Entry.Response track, Path path) {
    Country holder = track.by().get(0);
    Saying seen = SAYS.untilSeen(Link.radar(holder).words());
    Optional<Entry.Response> own = flight.ownTrack(holder).map(Flight.Knowing::response);
    path.add(Step.UNSEEN, flight.since(own.orElse(track).since()), seen);
    own.ifPresent(each -> path.add(Step.CONFIRM, flight.since(each.at()), SAYS.toConfirm()));
    if (track.action() == Action.WARNING_SHARED) {
      Saying way = SAYS.byWay(Way.of(track, chronicle).title());
      path.add(Step.SHARE, flight.since(track.at()), way);
    }
  }

  private static void upToAlert(Flight flight, Entry.Response alert, Path path) {
    if (path.stages.isEmpty()) {
      path.add(Step.UNSEEN, flight.since(alert.since()), SAYS.withoutTrack());
    }
    path.add(Step.ALERT, flight.since(alert.at()), SAYS.toAlert());
  }

  /** Stages one after the other; none goes beyond the end, and none is empty. */
  private static final class Path {
    private final List<Stage> stages = new ArrayList<>();
    private final Optional<Duration> end;
    private Duration reached = Duration.ZERO;

    Path(Optional<Duration> end) {
      this.end = end;
    }

    void add(Step step, Duration until, Saying words) {
      Duration to = end.filter(last -> last.compareTo(until) < 0).orElse(until);
      if (to.compareTo(reached) > 0) {
        stages.add(new Stage(step, reached, to, words));
        reached = to;
      }
    }
  }

  private static Saying finding(List<Launch> launches) {
    int alerts = 0;
    int late = 0;
    int never = 0;
    boolean failed = false;
    Map<Step, Duration> longest = new EnumMap<>(Step.class);
    for (Launch launch : launches) {
      for (Row row : launch.rows()) {
        if (row.alerted().isPresent()) {
          alerts++;
          failed = launch.failed();
          late += launch.margin(row.alerted().get()).isNegative() ? 1 : 0;
          row.stages().forEach(stage -> longest.merge(stage.step(), stage.took(), Budgets::max));
        } else if (row.concerned()) {
          never++;
        }
      }
    }
    if (launches.isEmpty()) {
      return SAYS.nothingLaunched();
    }
    return alerts == 0
        ? SAYS.noAlert()
        : SAYS.clauses(timing(alerts, late, never, failed, longest(longest)));
  }

  /** An alert that was due and never came is counted too: else all would seem to have come. */
  private static List<Saying> timing(
      int alerts, int late, int never, boolean failed, Saying longest) {
    if (never == 0) {
      return List.of(timing(alerts, late, failed), longest);
    }
    return List.of(SAYS.inTime(alerts - late, alerts + never), SAYS.noneCame(never), longest);
  }

  private static Saying timing(int alerts, int late, boolean failed) {
    if (alerts == 1) {
      return SAYS.onlyAlert(late, failed);
    } else if (late == 0) {
      return SAYS.allInTime(alerts);
    }
    return late == alerts ? SAYS.allLate(alerts) : SAYS.someLate(late, alerts);
  }

  private static Saying longest(Map<Step, Duration> longest) {
    return longest.entrySet().stream()
        .max(Map.Entry.comparingByValue(Comparator.naturalOrder()))
        .map(most -> SAYS.longest(most.getKey(), most.getValue()))
        .orElseGet(SAYS::noTime);
  }

  private static Duration max(Duration one, Duration other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
