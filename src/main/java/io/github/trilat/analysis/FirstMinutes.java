package io.github.trilat.analysis;

import io.github.trilat.journal.Entry;
import io.github.trilat.model.Country;
import io.github.trilat.model.MechanismKind;
import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Who knew what, when and by which path, for each launch against its flight time.
 *
 * @param finding the sentence that the chart states
 * @param about ids of the launches of which it speaks
 * @param flights one for each launch, in order of lift-off
 */
public record FirstMinutes(Saying finding, List<String> about, List<Flight> flights) {
  public FirstMinutes {
    about = List.copyOf(about);
    flights = List.copyOf(flights);
  }

  /**
   * One launch. All times are seconds since the first lift-off.
   *
   * @param launch id of its inject
   * @param name what people call it
   * @param label such as {@code 18 missiles, 350 km, apogee 100 km}
   * @param firstLanding when the first object lands or breaks up
   * @param lastLanding when the last one does
   * @param failed whether it broke up
   * @param lanes one a country, in the order Japan, ROK, US
   */
  public record Flight(
      String launch,
      LaunchName name,
      Phrase label,
      double firstLanding,
      double lastLanding,
      boolean failed,
      List<Lane> lanes) {
    public Flight {
      lanes = List.copyOf(lanes);
    }
  }

  /**
   * What one country came to know, earliest first; {@code ownSight} is when its own radar, if it
   * has one, could first see the flight.
   */
  public record Lane(Country country, boolean hasRadar, OptionalDouble ownSight, List<Mark> marks) {
    public Lane {
      marks = List.copyOf(marks);
    }
  }

  /**
   * A moment at which a country knew more, or told its public.
   *
   * @param kind what it was
   * @param seconds when
   * @param began when the transfer or the processing was begun
   * @param carrier what carried it
   * @param path words for the path, such as {@code real-time link} or {@code hub relay via the US}
   */
  public record Mark(Kind kind, double seconds, double began, Carrier carrier, Phrase path) {}

  /** The kinds of way by which a country comes to know. */
  public enum Carrier {
    OWN_SENSOR,
    REAL_TIME_LINK,
    HUB_RELAY,
    VOICE,
    OTHER;

    /** The link that the three agreed on for this, by its id in the agreed pack. */
    private static final String REAL_TIME = "real-time-warning-data";

    static Carrier of(Entry.Response response, Chronicle chronicle) {
      if (response.mechanism().isEmpty()) {
        return OWN_SENSOR;
      } else if (response.via().isPresent()) {
        return HUB_RELAY;
      } else if (response.mechanism().equals(REAL_TIME)) {
        return REAL_TIME_LINK;
      }
      return chronicle
          .mechanismAtStart(response.mechanism())
          .filter(mechanism -> mechanism.kind() == MechanismKind.HOTLINE)
          .map(hotline -> VOICE)
          .orElse(OTHER);
    }
  }

  /** What a mark stands for. */
  public enum Kind {
    CUE,
    OWN_TRACK,
    SHARED_TRACK,
    PUBLIC_ALERT
  }
}
