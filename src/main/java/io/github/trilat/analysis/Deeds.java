package io.github.trilat.analysis;

import io.github.trilat.journal.Because;
import io.github.trilat.journal.Entry;
import io.github.trilat.journal.IndicatorLevel;
import io.github.trilat.journal.Overruling;
import io.github.trilat.model.Country;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the deeds of a run from its chronicle. */
final class Deeds {
  private static final Because SCRIPT = Because.of();

  private final Chronicle chronicle;
  private final Map<Integer, Instant> turns = new LinkedHashMap<>();
  private final Map<String, String> scores = new LinkedHashMap<>();

  private Deeds(Chronicle chronicle) {
    this.chronicle = chronicle;
    chronicle.all(Entry.TurnOpened.class).forEach(turn -> turns.put(turn.turn(), turn.at()));
    for (IndicatorLevel level : chronicle.baseline().levels()) {
      scores.put(level.id(), level.title());
    }
  }

  /** Everything that was done, tried, delivered, decided or moved, in order. */
  static List<Deed> of(Chronicle chronicle) {
    Deeds deeds = new Deeds(chronicle);
    return chronicle.entries().stream().flatMap(entry -> deeds.deed(entry).stream()).toList();
  }

  private Optional<Deed> deed(Entry entry) {
    if (entry instanceof Entry.Response response) {
      return Optional.of(done(response));
    } else if (entry instanceof Entry.Failed failed) {
      return Optional.of(tried(failed));
    } else if (entry instanceof Entry.Overruled overruled) {
      return Optional.of(overruled(overruled));
    } else if (entry instanceof Entry.Injected injected) {
      return Optional.of(inject(injected, injected.turn(), injected.id(), "", false));
    } else if (entry instanceof Entry.Withheld held) {
      return Optional.of(inject(held, held.turn(), held.id(), "held back", true));
    } else if (entry instanceof Entry.Decided decided) {
      return Optional.of(
          of(decided, decided.turn(), "decision " + decided.id(), decided.title())
              .made("decision:" + decided.id())
              .deed());
    } else if (entry instanceof Entry.MechanismChanged change) {
      return Optional.of(mechanism(change));
    } else if (entry instanceof Entry.LevelChanged change) {
      return Optional.of(score(change));
    }
    return Optional.empty();
  }

  private Deed done(Entry.Response response) {
    Draft draft = of(response, response.turn(), response.action().title(), path(response));
    draft.key = response.action() + key(response.by(), response.to(), response.about());
    draft.about = response.about();
    draft.by = response.by();
    draft.to = response.to();
    draft.because = response.because();
    return draft.made(Facts.of(response)).deed();
  }

  private String path(Entry.Response response) {
    String way =
        response.mechanism().isEmpty() && response.via().isEmpty()
            ? ""
            : Way.of(response, chronicle).title();
    return way.isEmpty() || response.detail().isEmpty()
        ? way + response.detail()
        : way + ", " + response.detail();
  }

  private Deed tried(Entry.Failed failed) {
    String why = failed.calledOff() ? "called off (" + failed.why() + ")" : failed.why();
    String path = chronicle.path(failed) + ": " + why;
    Draft draft = of(failed, failed.turn(), failed.action().words(), path);
    draft.key = failed.action() + key(failed.by(), failed.to(), failed.about());
    draft.about = failed.about();
    draft.by = failed.by();
    draft.to = failed.to();
    draft.because = failed.because();
    draft.failed = true;
    return draft.made(Facts.past(failed)).deed();
  }

  private Deed overruled(Entry.Overruled overruled) {
    String what = overruled.action().words() + ": " + overruled.effect().title();
    Draft draft = of(overruled, overruled.turn(), what, EntryWords.what(overruled, chronicle));
    draft.key =
        overruled.effect()
            + " "
            + overruled.action()
            + key(overruled.by(), overruled.to(), overruled.about());
    draft.about = overruled.about();
    draft.by = overruled.by();
    draft.to = overruled.to();
    draft.because = overruled.because();
    draft.failed = overruled.effect() == Overruling.WITHHELD;
    return draft.deed();
  }

  private static String key(List<Country> by, List<Country> to, String about) {
    return " " + by + to + about;
  }

  private Deed inject(Entry entry, int turn, String id, String path, boolean held) {
    Draft draft = of(entry, turn, "inject " + id, path);
    draft.failed = held;
    return draft.made(facts(id)).deed();
  }

  /** What an inject brings about by itself, its launch's sightings and landing with it. */
  private List<String> facts(String inject) {
    List<String> facts = new ArrayList<>(List.of(inject));
    for (String kind : List.of("occasion", "outage", "count-claim", "landing", "past-incident")) {
      facts.add(kind + ":" + inject);
    }
    chronicle.launch(inject).map(Entry.Plotted::views).orElse(List.of()).stream()
        .map(view -> "sighting:" + view.sensor() + ":" + inject)
        .forEach(facts::add);
    return facts;
  }

  private Deed mechanism(Entry.MechanismChanged change) {
    String state = change.status().title() + (change.usable() ? "" : ", not usable");
    Draft draft = of(change, change.turn(), chronicle.mechanism(change.mechanism()), state);
    draft.key = "mechanism " + change.mechanism();
    draft.because = change.because();
    return draft.made(change.mechanism()).deed();
  }

  private Deed score(Entry.LevelChanged change) {
    String step = String.format(Locale.ROOT, "%+.1f", change.to() - change.from());
    String title = scores.getOrDefault(change.indicator(), change.indicator());
    Draft draft = of(change, change.turn(), title, step);
    draft.key = "score " + change.turn() + " " + change.indicator();
    draft.because = change.because();
    draft.timed = false;
    return draft.made("indicator:" + change.indicator(), "level:" + change.indicator()).deed();
  }

  private Draft of(Entry entry, int turn, String what, String path) {
    return new Draft(entry, turn, what, path);
  }

  /** A deed in the making: what most kinds of entry leave as it is. */
  private final class Draft {
    private final Entry entry;
    private final int turn;
    private final String what;
    private final String path;
    private String key;
    private String about = "";
    private List<Country> by = List.of();
    private List<Country> to = List.of();
    private boolean failed;
    private boolean timed = true;
    private Because because = SCRIPT;
    private List<String> stems = List.of();

    Draft(Entry entry, int turn, String what, String path) {
      this.entry = entry;
      this.turn = turn;
      this.what = what;
      this.path = path;
      this.key = what;
    }

    Draft made(String... facts) {
      return made(List.of(facts));
    }

    Draft made(List<String> facts) {
      this.stems = facts;
      return this;
    }

    Deed deed() {
      Instant since = chronicle.delivered(about).orElse(turns.getOrDefault(turn, entry.at()));
      return new Deed(
          entry.seq(),
          turn,
          entry.at(),
          key,
          about,
          by,
          to,
          what,
          path,
          failed,
          since,
          timed,
          because,
          stems);
    }
  }
}
