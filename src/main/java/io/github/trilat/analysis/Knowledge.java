package io.github.trilat.analysis;

import io.github.trilat.model.Country;
import io.github.trilat.words.Saying;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who knew what of each launch, since when and by which ways; and which of that knowledge hung on a
 * single path.
 *
 * @param finding the sentence that the chart states
 * @param about ids of the launches of which it speaks
 * @param launches in order of lift-off
 */
public record Knowledge(Saying finding, List<String> about, List<Launch> launches) {
  public Knowledge {
    about = List.copyOf(about);
    launches = List.copyOf(launches);
  }

  /** The launches of which something different was known, each with how many are like it. */
  public List<Alike<Launch>> distinct() {
    return Alike.of(launches, Launch::unnamed);
  }

  /** What can be known of a launch. */
  public enum Fact {
    CUE,
    TRACK,
    COUNT;

    /** Whether knowing it is of use only before the flight ends. */
    public boolean isWarning() {
      return this != COUNT;
    }
  }

  /**
   * One launch.
   *
   * @param launch id of its inject
   * @param name what people call it
   * @param label such as {@code 1 missile, 350 km, apogee 50 km}
   * @param flight until the first object lands or breaks up
   * @param failed whether it broke up
   * @param rows one a fact; a count only where one was agreed
   */
  public record Launch(
      String launch,
      LaunchName name,
      Saying label,
      Duration flight,
      boolean failed,
      List<Row> rows) {
    public Launch {
      rows = List.copyOf(rows);
    }

    /** One sentence or two on whose track hung on what. */
    public Saying finding() {
      return KnowledgeWords.of(this);
    }

    /** Who knew that fact, and how: a cell for each country. */
    List<Cell> cells(Fact fact) {
      return rows.stream()
          .filter(row -> row.fact() == fact)
          .flatMap(row -> row.cells().stream())
          .toList();
    }

    /** The countries that no track would have reached in time without a link. */
    List<Country> blindWithout(Link link) {
      return cells(Fact.TRACK).stream()
          .filter(cell -> cell.hangsOn().contains(link))
          .map(Cell::country)
          .toList();
    }

    private List<Object> unnamed() {
      return List.of(label, flight, failed, rows);
    }
  }

  /** One fact; {@code cells} are one a country, in the order Japan, ROK, US. */
  public record Row(Fact fact, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** A moment, since lift-off, at which a fact reached a country, and by which way. */
  public record Arrival(Duration at, Way way) {}

  /**
   * How one fact reached one country.
   *
   * @param flight until the first object lands or breaks up
   * @param arrivals earliest first
   */
  public record Cell(Country country, Duration flight, List<Arrival> arrivals) {
    public Cell {
      arrivals = List.copyOf(arrivals);
    }

    /** When and how it first knew. */
    public Optional<Arrival> first() {
      return arrivals.stream().findFirst();
    }

    /** What reached it before the flight ended. */
    public List<Arrival> inTime() {
      return arrivals.stream().filter(each -> each.at().compareTo(flight) <= 0).toList();
    }

    /**
     * The links that every way shares by which it knew in time: without any one of them it would
     * have been blind. Empty where two ways were independent, and where it did not know in time.
     */
    public List<Link> hangsOn() {
      return shared(inTime());
    }

    /** Whether its knowledge, before the flight ended, hung on a single path. */
    public boolean isSinglePath() {
      return !hangsOn().isEmpty();
    }

    /** Since when, before the flight ended, no single link could have made it blind. */
    public Optional<Duration> secureSince() {
      List<Arrival> soFar = new ArrayList<>();
      for (Arrival arrival : inTime()) {
        soFar.add(arrival);
        if (shared(soFar).isEmpty()) {
          return Optional.of(arrival.at());
        }
      }
      return Optional.empty();
    }

    private static List<Link> shared(List<Arrival> arrivals) {
      return arrivals.stream().findFirst().stream()
          .flatMap(first -> first.way().links().stream())
          .filter(link -> arrivals.stream().allMatch(each -> each.way().links().contains(link)))
          .toList();
    }
  }
}
