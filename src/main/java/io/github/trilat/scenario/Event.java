package io.github.trilat.scenario;

import io.github.trilat.model.Country;
import io.github.trilat.model.IncidentKind;
import io.github.trilat.model.LaunchKind;
import io.github.trilat.warning.Arc;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an inject makes happen. Each kind has its {@code type} in scenario files. */
public sealed interface Event {

  /** The type in files, such as {@code missile-salvo}. */
  String type();

  /**
   * Missiles or a satellite launch vehicle lift off.
   *
   * @param kind missile or satellite launch vehicle
   * @param count how many, at least 1
   * @param spacing between one lift-off and the next
   * @param rangeKm ground range
   * @param apogeeKm greatest height; without it, the arc of least energy
   * @param flightTime from lift-off to landing, or to orbit, as reported; absent for that of the
   *     arc
   * @param failsAfter how long after lift-off it breaks up; absent for a flight to the end
   * @param course where it goes
   * @param announced whether a window for it had been announced
   * @param name what people call it; empty for what it is
   */
  record Launched(
      LaunchKind kind,
      int count,
      Duration spacing,
      double rangeKm,
      Optional<Double> apogeeKm,
      Optional<Duration> flightTime,
      Optional<Duration> failsAfter,
      Course course,
      boolean announced,
      String name)
      implements Event {

    /** The arc that its figures give. */
    public Arc arc() {
      return apogeeKm
          .map(apogee -> Arc.of(rangeKm, apogee))
          .orElseGet(() -> Arc.minimumEnergy(rangeKm));
    }

    @Override
    public String type() {
      return kind == LaunchKind.SATELLITE ? "satellite-launch" : "missile-salvo";
    }
  }

  /** A mechanism fails for technical reasons, for a while. */
  record LinkOutage(String mechanism, Duration lasts) implements Event {
    @Override
    public String type() {
      return "link-outage";
    }
  }

  /**
   * Somebody says how many objects flew.
   *
   * @param launch id of the inject that launched them
   * @param claimant whose count it is, in words
   * @param countries which of the three the claimant speaks for; nobody for others
   */
  record CountReport(String launch, String claimant, Set<Country> countries, int count)
      implements Event {
    public CountReport {
      countries = Course.ordered(countries);
    }

    @Override
    public String type() {
      return "count-report";
    }
  }

  /**
   * A meeting is due under a mechanism.
   *
   * @param host who hosts it for the three alone; absent on the margins of another event
   * @param lasts how long the occasion lasts
   * @param agenda ids of the mechanisms that it is to agree on
   */
  record Meeting(String mechanism, Optional<Country> host, Duration lasts, List<String> agenda)
      implements Event {
    public Meeting {
      agenda = List.copyOf(agenda);
    }

    @Override
    public String type() {
      return "meeting";
    }
  }

  /** The window for a drill opens, for a while. */
  record DrillWindow(String mechanism, Duration lasts) implements Event {
    @Override
    public String type() {
      return "drill-window";
    }
  }

  /**
   * Something happens in the region or between the partners.
   *
   * @param kind what
   * @param countries which of the three it touches
   * @param size how many, where it is counted; else 1
   * @param formerRecord the most there had been before; 0 where none is known
   * @param about id of the launch or the mechanism that it concerns; empty for none
   * @param lasts how long it is so; absent where it is over at once
   */
  record Happening(
      IncidentKind kind,
      Set<Country> countries,
      int size,
      int formerRecord,
      String about,
      Optional<Duration> lasts)
      implements Event {
    public Happening {
      countries = Course.ordered(countries);
    }

    @Override
    public String type() {
      return kind.key();
    }
  }

  /** News that sets the scene; no rule answers it. */
  record Report() implements Event {
    @Override
    public String type() {
      return "report";
    }
  }
}
