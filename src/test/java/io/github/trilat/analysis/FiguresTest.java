package io.github.trilat.analysis;

import static io.github.trilat.analysis.Told.LINK;
import static io.github.trilat.analysis.Told.RELAY;
import static io.github.trilat.model.Country.JAPAN;
import static io.github.trilat.model.Country.ROK;
import static io.github.trilat.model.Country.US;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.analysis.FirstMinutes.Carrier;
import io.github.trilat.journal.JournalMaker;
import io.github.trilat.model.Action;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The series behind the charts. */
class FiguresTest {

  private static FirstMinutes.Flight onlyFlight(JournalMaker journal) {
    List<FirstMinutes.Flight> flights = Told.analysis(journal).firstMinutes().flights();
    assertThat(flights).hasSize(1);
    return flights.get(0);
  }

  private static JournalMaker busySalvo() {
    JournalMaker journal = Told.salvo();
    journal.at("30s").did(Action.CUE_RECEIVED, List.of(US), List.of(), "", "I-02");
    journal
        .at("35.5s")
        .since("30s")
        .did(Action.CUE_SHARED, List.of(US), List.of(JAPAN), LINK, "I-02");
    journal.at("46s").since("40s").tracked(ROK, "I-02");
    journal.at("56s").since("46s").shared(ROK, JAPAN, LINK, "I-02");
    journal.via(US).at("3m46s").since("46s").shared(ROK, JAPAN, RELAY, "I-02").via(null);
    journal.at("4m").did(Action.HOTLINE_CALL, List.of(JAPAN), List.of(ROK), "hotline", "I-02");
    return journal.at("6m").since("56s").alerted(JAPAN, "I-02");
  }

  @Test
  void aFlightHasALaneForEachCountryInOrder() {
    FirstMinutes.Flight flight = onlyFlight(Told.salvo());

    assertThat(flight.launch()).isEqualTo("I-02");
    assertThat(flight.label()).isEqualTo("18 missiles, 350 km, apogee 100 km");
    assertThat(flight.firstLanding()).isEqualTo(300);
    assertThat(flight.lastLanding()).isEqualTo(317);
    assertThat(flight.failed()).isFalse();
    assertThat(flight.lanes())
        .containsExactly(
            new FirstMinutes.Lane(JAPAN, true, OptionalDouble.empty(), List.of()),
            new FirstMinutes.Lane(ROK, true, OptionalDouble.of(40), List.of()),
            new FirstMinutes.Lane(US, false, OptionalDouble.empty(), List.of()));
  }

  @Test
  void aLaneHasWhatTheCountryCameToKnowByWhichPathEarliestFirst() {
    List<FirstMinutes.Lane> lanes = onlyFlight(busySalvo()).lanes();

    assertThat(lanes.get(0).marks())
        .containsExactly(
            new FirstMinutes.Mark(FirstMinutes.Kind.CUE, 35.5, 30, Carrier.OTHER, "real-time link"),
            new FirstMinutes.Mark(
                FirstMinutes.Kind.SHARED_TRACK, 56, 46, Carrier.OTHER, "real-time link"),
            new FirstMinutes.Mark(
                FirstMinutes.Kind.SHARED_TRACK, 226, 46, Carrier.HUB_RELAY, "hub relay via the US"),
            new FirstMinutes.Mark(
                FirstMinutes.Kind.PUBLIC_ALERT, 360, 56, Carrier.OWN_SENSOR, "public alert"));
    assertThat(lanes.get(1).marks())
        .containsExactly(
            new FirstMinutes.Mark(
                FirstMinutes.Kind.OWN_TRACK, 46, 40, Carrier.OWN_SENSOR, "own radar"));
    assertThat(lanes.get(2).marks())
        .containsExactly(
            new FirstMinutes.Mark(
                FirstMinutes.Kind.CUE, 30, 30, Carrier.OWN_SENSOR, "own satellite"));
  }

  @Test
  void whatCameAfterAQuarterOfAnHourIsNoPartOfTheFirstMinutes() {
    JournalMaker journal = Told.salvo().at("15m").alerted(JAPAN, "I-02");
    journal.at("15m0.001s").alerted(ROK, "I-02");

    assertThat(onlyFlight(journal).lanes())
        .extracting(lane -> lane.marks().size())
        .containsExactly(1, 0, 0);
  }

  @Test
  void everyKindOfMarkHasItsWordForTheLegend() {
    assertThat(FirstMinutes.Kind.values())
        .extracting(FirstMinutes.Kind::title)
        .containsExactly("launch cue", "own track", "partner's track", "public alert");
  }

  @Test
  void theEarliestOfSeveralRadarsGivesTheFirstSight() {
    JournalMaker journal = Told.three().begin().turn("One", "15m");
    journal.radar(ROK, "50s").radar(ROK, "20s").radar(ROK, null).salvo("I-02", "5m");

    assertThat(onlyFlight(journal).lanes().get(1).ownSight()).hasValue(20);
  }

  @Test
  void eachLaunchIsAFlightWithItsOwnTimes() {
    JournalMaker journal = Told.salvo().at("10m").salvo("I-04", "14m");
    journal.at("11m").tracked(ROK, "I-04");
    List<FirstMinutes.Flight> flights = Told.analysis(journal).firstMinutes().flights();

    assertThat(flights).extracting(FirstMinutes.Flight::launch).containsExactly("I-02", "I-04");
    assertThat(flights.get(1).firstLanding()).isEqualTo(240);
    assertThat(flights.get(1).lanes().get(1).marks().get(0).seconds()).isEqualTo(60);
    assertThat(flights.get(0).lanes().get(1).marks()).isEmpty();
  }

  @Test
  void aSingleMissileThatBreaksUpIsLabelledAsSuch() {
    FirstMinutes.Flight flight =
        onlyFlight(Told.three().begin().turn("One", "15m").plotted("I-01", 1, true, "100s"));

    assertThat(flight.label()).isEqualTo("1 missile, 350 km, apogee 100 km");
    assertThat(flight.failed()).isTrue();
  }

  @Test
  void warningLeadIsByOwnRadarAndByWhicheverPathWasFirst() {
    JournalMaker journal = busySalvo().at("5m30s").tracked(JAPAN, "I-02");
    LaunchName name = new LaunchName("the salvo of 18", "06:14");
    String label = "18 missiles, 350 km, apogee 100 km";

    assertThat(Told.analysis(journal).warningLead().rows())
        .containsExactly(
            new WarningLead.Row(
                "I-02",
                name,
                label,
                JAPAN,
                true,
                OptionalDouble.of(-30),
                OptionalDouble.of(244),
                "real-time link"),
            new WarningLead.Row(
                "I-02",
                name,
                label,
                ROK,
                true,
                OptionalDouble.of(254),
                OptionalDouble.of(254),
                "own radar"),
            new WarningLead.Row(
                "I-02",
                name,
                label,
                US,
                false,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                "never"));
  }

  @Test
  void theCourseOfTheScoresStartsBeforeTheFirstTurn() {
    JournalMaker journal = Told.three().begin().turn("One", "15m").levelIs("tension", 55).close();
    journal.turn("Two", "24h").levelIs("tension", 50).levelIs("cohesion-japan-rok", 64).close();
    Course course = Told.analysis(journal).course();

    assertThat(course.stops()).containsExactly("Start", "One", "Two");
    assertThat(course.lines())
        .containsExactly(
            new Course.Line(
                "cohesion-japan-rok", "Cohesion, Japan–ROK", "cohesion", List.of(62.0, 62.0, 64.0)),
            new Course.Line("tension", "Tension", "tension", List.of(40.0, 55.0, 50.0)));
  }

  @Test
  void concernsPlayNoPartInWhatIsKnown() {
    JournalMaker journal = Told.three().concerning(Set.of()).begin().turn("One", "15m");
    journal.radar(JAPAN, "1m").salvo("I-02", "5m");

    assertThat(onlyFlight(journal).lanes()).hasSize(3);
  }
}
