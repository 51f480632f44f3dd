package io.github.trilat.analysis;

import io.github.trilat.journal.Entry;
import io.github.trilat.model.MissileClass;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Names for the launches of a run: what each was, and which one of several of that kind. */
final class LaunchNames {
  private static final ZoneOffset LOCAL = ZoneOffset.ofHours(9);
  private static final DateTimeFormatter CLOCK = format("HH:mm");
  private static final DateTimeFormatter DAY = format("d MMM HH:mm");
  private static final List<String> ORDINALS =
      List.of(
          "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
          "tenth");

  /** Apogee over range: up to the one a shot is flat, from the other on steep. */
  private static final double FLAT = 0.2;

  private static final double STEEP = 0.8;

  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, Integer> kinds = new HashMap<>();
  private final Map<String, String> given = new HashMap<>();
  private final Set<String> days = new LinkedHashSet<>();

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withZone(LOCAL);
  }

  /** The scenario's own name for a launch, where it gives one. */
  void call(String launch, String name) {
    if (!name.isEmpty()) {
      given.put(launch, name);
    }
  }

  void add(Entry.Plotted launch) {
    places.put(launch.launch(), kinds.merge(kind(launch), 1, Integer::sum));
    days.add(day(launch.at()));
  }

  /** The name, as far as one knows of launches by now. */
  LaunchName of(Entry.Plotted launch) {
    String kind = kind(launch);
    int place = places.getOrDefault(launch.launch(), 1);
    String which = kinds.getOrDefault(kind, 1) == 1 ? "" : ordinal(place) + " ";
    return new LaunchName(
        given.getOrDefault(launch.launch(), "the " + which + kind),
        (days.size() > 1 ? DAY : CLOCK).format(launch.at()));
  }

  private static String day(Instant at) {
    return at.atOffset(LOCAL).toLocalDate().toString();
  }

  private static String kind(Entry.Plotted launch) {
    return switch (launch.kind()) {
      case SATELLITE -> "satellite launch";
      case BALLISTIC -> launch.count() > 1 ? "salvo of " + launch.count() : slope(launch) + " shot";
    };
  }

  private static String slope(Entry.Plotted launch) {
    double slope = launch.apogeeKm() / launch.rangeKm();
    if (launch.missile() == MissileClass.INTERCONTINENTAL) {
      return launch.missile().title();
    }
    return slope <= FLAT ? "flat" : slope >= STEEP ? "steep" : launch.missile().title();
  }

  private static String ordinal(int place) {
    if (place <= ORDINALS.size()) {
      return ORDINALS.get(place - 1);
    }
    boolean teen = place / 10 % 10 == 1;
    String ending =
        switch (teen ? 0 : place % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
    return place + ending;
  }
}
