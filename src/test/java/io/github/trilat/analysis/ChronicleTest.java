package io.github.trilat.analysis;

import static io.github.trilat.analysis.Told.LINK;
import static io.github.trilat.model.Country.JAPAN;
import static io.github.trilat.model.Country.ROK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trilat.journal.Entry;
import io.github.trilat.journal.JournalMaker;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class ChronicleTest {

  @Test
  void entriesAreKeptInOrderAndByKind() {
    JournalMaker journal = Told.salvo().at("46s").tracked(ROK, "I-02").at("56s");
    journal.shared(ROK, JAPAN, LINK, "I-02").at("15m").close();
    Chronicle chronicle = Told.chronicle(journal);

    assertThat(chronicle.entries()).isEqualTo(journal.entries());
    assertThat(chronicle.all(Entry.Response.class))
        .containsExactly(
            (Entry.Response) journal.entries().get(5), (Entry.Response) journal.entries().get(6));
    assertThat(chronicle.all(Entry.Withheld.class)).isEmpty();
    assertThat(chronicle.manifest()).isSameAs(journal.entries().get(0));
    assertThat(chronicle.baseline()).isSameAs(journal.entries().get(1));
    assertThat(Analysis.of(chronicle).chronicle()).isSameAs(chronicle);
  }

  @Test
  void itCanBeAskedWhileTheRunGoesOn() {
    Chronicle chronicle = new Chronicle();
    assertThatThrownBy(chronicle::manifest).isInstanceOf(NoSuchElementException.class);
    assertThatThrownBy(chronicle::baseline).isInstanceOf(NoSuchElementException.class);
    assertThat(chronicle.inject("I-02")).isEmpty();
    assertThat(chronicle.delivered("I-02")).isEmpty();
    assertThat(chronicle.responses("I-02")).isEmpty();

    Told.salvo().at("46s").tracked(ROK, "I-02").entries().forEach(chronicle);
    assertThat(chronicle.inject("I-02")).map(Entry.Injected::type).contains("missile-salvo");
    assertThat(chronicle.delivered("I-02")).contains(JournalMaker.START);
    assertThat(chronicle.responses("I-02")).hasSize(1);
  }

  @Test
  void itIsWholeOnceItsFirstTwoEntriesAreThere() {
    Chronicle chronicle = new Chronicle();
    JournalMaker journal = Told.three().begin();
    assertThat(chronicle.isWhole()).isFalse();
    chronicle.accept(journal.entries().get(0));
    assertThat(chronicle.isWhole()).isFalse();
    chronicle.accept(journal.entries().get(1));
    assertThat(chronicle.isWhole()).isTrue();

    chronicle.accept(journal.entries().get(1));
    assertThat(chronicle.isWhole()).isFalse();
  }

  @Test
  void responsesAreFoundByWhatTheyAnswer() {
    JournalMaker journal = Told.salvo().at("46s").tracked(ROK, "I-02").tracked(JAPAN, "I-02");
    Chronicle chronicle = Told.chronicle(journal.tracked(ROK, "I-04"));

    assertThat(chronicle.responses("I-02")).extracting(Entry.Response::by).hasSize(2);
    assertThat(chronicle.responses("I-04")).hasSize(1);
    assertThat(chronicle.responses("I-05")).isEmpty();
  }

  @Test
  void aDecisionIsDeliveredWhenItIsTaken() {
    JournalMaker journal = Told.three().begin().turn("One", "15m").at("1m");
    journal.decided("D-1", JAPAN, "Publish?", "publish", "Yes", true);

    assertThat(Told.chronicle(journal).delivered("D-1")).contains(JournalMaker.time("1m"));
    assertThat(Told.chronicle(journal).inject("D-1")).isEmpty();
  }

  @Test
  void aMechanismHasItsTitleOrAtLeastItsId() {
    Chronicle chronicle = Told.chronicle(Told.salvo());

    assertThat(chronicle.mechanism(LINK)).isEqualTo("real-time link");
    assertThat(chronicle.mechanism("unknown")).isEqualTo("unknown");
    assertThat(chronicle.mechanismAtStart(LINK)).isPresent();
    assertThat(chronicle.mechanismAtStart("unknown")).isEmpty();
  }

  @Test
  void whatItHandsOutCannotBeChanged() {
    Chronicle chronicle = Told.chronicle(Told.salvo().at("46s").tracked(ROK, "I-02"));

    assertThatThrownBy(() -> chronicle.entries().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> chronicle.responses("I-02").clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
