package io.github.trilat.analysis;

import static io.github.trilat.analysis.Told.LINK;
import static io.github.trilat.model.Country.JAPAN;
import static io.github.trilat.model.Country.ROK;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.journal.JournalMaker;
import io.github.trilat.model.Measure;
import org.junit.jupiter.api.Test;

class PairingTest {
  private static final String TRACK = "first-track-of:I-02:JAPAN";

  private static JournalMaker salvo() {
    return Told.salvo(Told.three().objective("warn", Measure.WARNING_LEAD, JAPAN, "I-02", 60));
  }

  private static Chronicle known(String time) {
    return Told.chronicle(salvo().at(time).shared(ROK, JAPAN, LINK, "I-02"));
  }

  private static Paired.Estimate estimate(Pairing pairing) {
    return pairing.result(1).estimates().stream()
        .filter(each -> each.id().equals(TRACK))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void anIntervalHoldsTheMeanPairedDifference() {
    Pairing pairing = new Pairing("agreed", "slow");
    pairing.add(known("1m"), known("1m10s"));
    pairing.add(known("2m"), known("2m30s"));
    pairing.add(known("3m"), known("3m20s"));

    Paired.Estimate estimate = estimate(pairing);
    assertThat(estimate.pairs()).isEqualTo(3);
    assertThat(estimate.base()).isEqualTo(120);
    assertThat(estimate.difference()).isEqualTo(20);
    assertThat(estimate.interval().orElseThrow().low()).isEqualTo(10);
    assertThat(estimate.interval().orElseThrow().high()).isEqualTo(30);
  }

  @Test
  void aDifferenceThatIsAlwaysTheSameHasNoWidth() {
    Pairing pairing = new Pairing("agreed", "slow");
    pairing.add(known("1m"), known("1m10s"));
    pairing.add(known("2m"), known("2m10s"));

    assertThat(estimate(pairing).interval()).contains(new Paired.Interval(10, 10));
  }

  @Test
  void pairsThatLackTheMeasureOnOneSideAreCountedApart() {
    Pairing pairing = new Pairing("agreed", "slow");
    pairing.add(known("1m"), Told.chronicle(salvo()));
    pairing.add(known("1m"), known("1m"));

    Paired.Estimate estimate = estimate(pairing);
    assertThat(estimate.pairs()).isEqualTo(1);
    assertThat(estimate.onlyBase()).isEqualTo(1);
    assertThat(estimate.interval()).isEmpty();
    assertThat(estimate.differs()).isTrue();
  }

  @Test
  void runsThatAreAlikeDoNotDiffer() {
    Pairing pairing = new Pairing("agreed", "same");
    pairing.add(known("1m"), known("1m"));
    pairing.add(known("2m"), known("2m"));

    assertThat(pairing.result(1).estimates()).noneMatch(Paired.Estimate::differs);
    assertThat(pairing.result(1).objectives()).allMatch(each -> each.changed() == 0);
  }

  @Test
  void ratingsThatChangeAreCountedByDirection() {
    Pairing pairing = new Pairing("agreed", "slow");
    pairing.add(known("1m"), known("6m"));
    pairing.add(known("6m"), known("1m"));
    pairing.add(known("1m"), known("1m"));

    assertThat(pairing.result(7).objectives())
        .containsExactly(new Paired.Shift("warn", "Objective warn", 2, 1));
    assertThat(pairing.result(7).runs()).isEqualTo(3);
  }
}
