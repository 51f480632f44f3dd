package io.github.trilat.analysis;

import static io.github.trilat.analysis.Told.LINK;
import static io.github.trilat.analysis.Told.RELAY;
import static io.github.trilat.model.Country.JAPAN;
import static io.github.trilat.model.Country.ROK;
import static io.github.trilat.model.Country.US;
import static io.github.trilat.words.English.text;
import static io.github.trilat.words.English.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.trilat.journal.JournalMaker;
import io.github.trilat.model.Action;
import io.github.trilat.words.English;
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
    assertThat(text(flight.label())).isEqualTo("18 missiles, 350 km, apogee 100 km");
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

    assertThat(told(lanes.get(0).marks()))
        .containsExactly(
            "CUE 35.5 30.0 OTHER real-time link",
            "SHARED_TRACK 56.0 46.0 OTHER real-time link",
            "SHARED_TRACK 226.0 46.0 HUB_RELAY hub relay via the US",
            "PUBLIC_ALERT 360.0 56.0 OWN_SENSOR public alert");
    assertThat(told(lanes.get(1).marks()))
        .containsExactly("OWN_TRACK 46.0 40.0 OWN_SENSOR own radar");
    assertThat(told(lanes.get(2).marks()))
        .containsExactly("CUE 30.0 30.0 OWN_SENSOR own satellite");
  }

  private static List<String> told(List<FirstMinutes.Mark> marks) {
    return marks.stream()
        .map(
            each ->
                "%s %s %s %s %s"
                    .formatted(
                        each.kind(),
                        each.seconds(),
                        each.began(),
                        each.carrier(),
                        text(each.path())))
        .toList();
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
        .extracting(English::text)
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

    assertThat(text(flight.label())).isEqualTo("1 missile, 350 km, apogee 100 km");
    assertThat(flight.failed()).isTrue();
  }

  @Test
  void warningLeadIsByOwnRadarAndByWhicheverPathWasFirst() {
    JournalMaker journal = busySalvo().at("5m30s").tracked(JAPAN, "I-02");
    List<WarningLead.Row> rows = Told.analysis(journal).warningLead().rows();

    assertThat(rows)
        .extracting(
            WarningLead.Row::country,
            WarningLead.Row::hasRadar,
            WarningLead.Row::own,
            WarningLead.Row::actual,
            row -> text(row.path()))
        .containsExactly(
            tuple(JAPAN, true, OptionalDouble.of(-30), OptionalDouble.of(244), "real-time link"),
            tuple(ROK, true, OptionalDouble.of(254), OptionalDouble.of(254), "own radar"),
            tuple(US, false, OptionalDouble.empty(), OptionalDouble.empty(), "never"));
    assertThat(rows)
        .extracting(
            WarningLead.Row::launch, row -> text(row.name().title()), row -> text(row.label()))
        .containsOnly(
            tuple("I-02", "The salvo of 18, 06:14", "18 missiles, 350 km, apogee 100 km"));
  }

  @Test
  void theCourseOfTheScoresStartsBeforeTheFirstTurn() {
    JournalMaker journal = Told.three().begin().turn("One", "15m").levelIs("tension", 55).close();
    journal.turn("Two", "24h").levelIs("tension", 50).levelIs("cohesion-japan-rok", 64).close();
    Course course = Told.analysis(journal).course();

    assertThat(texts(course.stops())).containsExactly("Start", "One", "Two");
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
