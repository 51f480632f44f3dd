package io.github.trilat.analysis;

import static io.github.trilat.analysis.Told.LINK;
import static io.github.trilat.analysis.Told.RELAY;
import static io.github.trilat.model.Country.JAPAN;
import static io.github.trilat.model.Country.ROK;
import static io.github.trilat.words.English.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.analysis.MechanismUse.Cell;
import io.github.trilat.analysis.MechanismUse.State;
import io.github.trilat.journal.JournalMaker;
import io.github.trilat.journal.Reason;
import io.github.trilat.model.Action;
import io.github.trilat.model.IncidentKind;
import io.github.trilat.model.MechanismKind;
import io.github.trilat.model.Status;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UsesTest {

  private static MechanismUse use(JournalMaker journal) {
    return Told.analysis(journal).mechanismUse();
  }

  private static List<Cell> cells(JournalMaker journal, String mechanism) {
    return Stream.concat(use(journal).rows().stream(), use(journal).quiet().stream())
        .filter(row -> row.id().equals(mechanism))
        .findFirst()
        .orElseThrow()
        .cells();
  }

  @Test
  void rowsAreGroupedByKindAndColumnsAreTurns() {
    JournalMaker journal = Told.three().mechanism("pact", "pact", MechanismKind.PACT);
    journal.mechanism("spare", "spare link", MechanismKind.INFORMATION_SHARING).begin();
    journal.turn("One", "15m").close().turn("Two", "24h");
    for (String id : List.of("hotline", "pact", LINK, "spare", RELAY)) {
      journal.did(Action.CONSULTATION, List.of(JAPAN), List.of(ROK), id, "I-02");
    }
    journal.close();

    assertThat(use(journal).turns()).containsExactly("One", "Two");
    assertThat(use(journal).rows())
        .extracting(MechanismUse.Row::id)
        .containsExactly(LINK, RELAY, "spare", "pact", "hotline");
    assertThat(use(journal).rows()).allMatch(row -> row.cells().size() == 2);
    assertThat(use(journal).quiet()).isEmpty();
  }

  @Test
  void whatWasNotUsedAndDidNotChangeIsQuiet() {
    JournalMaker journal = Told.salvo().at("56s").shared(ROK, JAPAN, LINK, "I-02").close();

    assertThat(use(journal).rows()).extracting(MechanismUse.Row::id).containsExactly(LINK);
    assertThat(use(journal).quiet())
        .extracting(MechanismUse.Row::id)
        .containsExactly(RELAY, "hotline");
  }

  @Test
  void whatOnlyChangedItsStatusIsNotQuiet() {
    JournalMaker journal = Told.three();
    journal.mechanism("cell", "cell", MechanismKind.HOTLINE, Status.ABSENT, false).begin();
    journal.turn("One", "15m").changed("cell", Status.AGREED, false, "I-01").close();

    assertThat(use(journal).rows()).extracting(MechanismUse.Row::id).containsExactly("cell");
  }

  @Test
  void usesAreCountedInTheirTurn() {
    JournalMaker journal = Told.salvo().at("56s").shared(ROK, JAPAN, LINK, "I-02");
    journal.at("57s").shared(ROK, JAPAN, LINK, "I-02").at("15m").close();
    journal.turn("Two", "24h").close();

    assertThat(cells(journal, LINK))
        .containsExactly(new Cell(State.USED, 2), new Cell(State.AVAILABLE, 0));
    assertThat(cells(journal, RELAY))
        .containsExactly(new Cell(State.AVAILABLE, 0), new Cell(State.AVAILABLE, 0));
    assertThat(text(use(journal).finding())).isEqualTo("1 of 3 mechanisms was used");
  }

  @Test
  void whatIsNotInForceIsUnavailable() {
    JournalMaker journal =
        Told.three()
            .mechanism("cell", "warning cell", MechanismKind.HOTLINE, Status.ABSENT, false)
            .mechanism("test", "test link", MechanismKind.HOTLINE, Status.TESTING, false)
            .begin()
            .turn("One", "15m")
            .close();

    assertThat(cells(journal, "cell")).containsExactly(new Cell(State.UNAVAILABLE, 0));
    assertThat(cells(journal, "test")).containsExactly(new Cell(State.UNAVAILABLE, 0));
  }

  /** The real-time link is out from the end of the first minute to the end of the second. */
  private static JournalMaker outage() {
    JournalMaker journal = Told.salvo().inject("I-05", "link-outage", "The link is out");
    return journal.at("1m").out(LINK, "I-05");
  }

  @Test
  void anOutageThatNobodyMetIsNoFailureAndIsShownInItsTurnEvenIfItIsMendedInIt() {
    JournalMaker journal = outage().at("2m").back(LINK, "I-05");
    journal.at("3m").shared(ROK, JAPAN, LINK, "I-02").at("15m").close();
    journal.turn("Two", "24h").close();

    assertThat(cells(journal, LINK))
        .containsExactly(new Cell(State.OUT, 1), new Cell(State.AVAILABLE, 0));
    assertThat(text(use(journal).finding())).isEqualTo("1 of 3 mechanisms was used");
  }

  @Test
  void anOutageInWhichAnotherHadToServeIsAFailure() {
    JournalMaker journal = outage().at("90s").shared(ROK, JAPAN, RELAY, "I-02");
    journal.at("2m").back(LINK, "I-05").at("15m").close().turn("Two", "24h").close();

    assertThat(cells(journal, LINK))
        .containsExactly(new Cell(State.FAILED, 0), new Cell(State.AVAILABLE, 0));
    assertThat(text(use(journal).finding()))
        .isEqualTo("1 of 3 mechanisms was used; the real-time link failed when wanted");
  }

  @Test
  void anOutageThatLastsIsShownInEachTurnThatItReaches() {
    JournalMaker journal =
        Told.three().begin().turn("One", "15m").inject("I-05", "link-outage", "The link is out");
    journal.at("1m").out(LINK, "I-05").at("15m").close();
    journal.turn("Two", "1h").close();
    journal.turn("Three", "1h").at("2h").back(LINK, "I-05").close();
    journal.turn("Four", "1h").close();

    assertThat(cells(journal, LINK))
        .extracting(Cell::state)
        .containsExactly(State.OUT, State.OUT, State.OUT, State.AVAILABLE);
  }

  @Test
  void whatLostAMechanismItRequiresIsUnavailableAndNotOut() {
    JournalMaker journal = Told.three().begin().turn("One", "15m");
    journal.fallsWith(LINK, RELAY, "I-09").close();
    journal.turn("Two", "1h").close();

    assertThat(cells(journal, LINK))
        .extracting(Cell::state)
        .containsExactly(State.UNAVAILABLE, State.UNAVAILABLE);
  }

  @Test
  void whatWasSuspendedIsShownAsSuchAndIsNoFailure() {
    JournalMaker journal = Told.three().begin().turn("One", "15m");
    journal.did(Action.MECHANISM_SUSPENDED, List.of(JAPAN), List.of(), LINK, "I-09");
    journal.changed(LINK, Status.SUSPENDED, false, "I-09").close();

    assertThat(cells(journal, LINK)).containsExactly(new Cell(State.SUSPENDED, 0));
    assertThat(text(use(journal).finding())).isEqualTo("0 of 3 mechanisms were used");
  }

  @ParameterizedTest
  @EnumSource(
      names = {"MECHANISM_ADVANCED", "NOTICE_GIVEN", "MECHANISM_SUSPENDED", "MECHANISM_RESTORED"})
  void aChangeOfStatusIsNoUse(Action action) {
    JournalMaker journal = Told.three().begin().turn("One", "15m");
    journal.did(action, List.of(JAPAN), List.of(), LINK, "I-09").close();

    assertThat(cells(journal, LINK)).containsExactly(new Cell(State.AVAILABLE, 0));
    assertThat(use(journal).rows()).isEmpty();
  }

  @Test
  void whatWasCalledOffIsNoFailure() {
    JournalMaker journal =
        Told.three()
            .begin()
            .turn("One", "15m")
            .onAccountOf(new Reason.Happened(IncidentKind.PANDEMIC));
    journal.calledOff(Action.DRILL_HELD, List.of(JAPAN, ROK), List.of(), RELAY, "I-04");
    journal
        .calledOff(Action.CONSULTATION, List.of(JAPAN, ROK), List.of(), "hotline", "I-04")
        .close();

    assertThat(cells(journal, RELAY)).containsExactly(new Cell(State.CALLED_OFF, 0));
    assertThat(text(use(journal).finding()))
        .isEqualTo("0 of 3 mechanisms were used; the hub relay and minister line were called off");
  }

  @Test
  void anAttemptThatFailedIsAFailureOfItsTurn() {
    JournalMaker journal = Told.three().begin().turn("One", "15m").close().turn("Two", "1h");
    journal.failed(Action.HOTLINE_CALL, List.of(JAPAN), List.of(ROK), "hotline", "I-02").close();

    assertThat(cells(journal, "hotline"))
        .containsExactly(new Cell(State.AVAILABLE, 0), new Cell(State.FAILED, 0));
    assertThat(cells(journal, LINK)).extracting(Cell::state).doesNotContain(State.FAILED);
  }

  @Test
  void theStatusIsInWordsWithItsDay() {
    JournalMaker journal =
        Told.three().mechanism("cell", "cell", MechanismKind.HOTLINE, Status.ABSENT, false).begin();
    journal.turn("One", "15m").changed(RELAY, Status.CONDITIONAL, true, "x").close();

    assertThat(use(journal).rows())
        .extracting(row -> text(row.status()))
        .containsExactly("conditional since 30 May 2024");
    assertThat(use(journal).quiet())
        .extracting(row -> text(row.status()))
        .containsExactly("active since 30 May 2024", "active since 30 May 2024", "does not exist");
  }
}
