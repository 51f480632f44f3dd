package io.github.trilat.analysis;

import static io.github.trilat.analysis.Told.LINK;
import static io.github.trilat.model.Country.JAPAN;
import static io.github.trilat.model.Country.ROK;
import static io.github.trilat.model.Country.US;
import static io.github.trilat.words.English.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.analysis.Story.Step;
import io.github.trilat.analysis.Story.Strand;
import io.github.trilat.journal.Detail;
import io.github.trilat.journal.JournalMaker;
import io.github.trilat.journal.Overruling;
import io.github.trilat.journal.Setback;
import io.github.trilat.model.Action;
import io.github.trilat.model.Measure;
import io.github.trilat.model.Tier;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoryTest {

  private static List<Strand> strands(JournalMaker journal) {
    return Told.analysis(journal.close().end()).story().turns().get(0).strands();
  }

  private static JournalMaker shared(JournalMaker salvo, String launch) {
    salvo.at("50s").on("A sighting is confirmed", launch).tracked(ROK, launch);
    salvo.at("1m").since("50s").on("The link carries it", "track:ROK:" + launch);
    return salvo.shared(ROK, US, LINK, launch).shared(ROK, JAPAN, LINK, launch);
  }

  @Test
  void whatReachesTwoAtOnceIsOneStepOfBothEntries() {
    Step root = strands(shared(Told.salvo(), "I-02")).get(0).root();

    Step copies = root.effects().get(0).effects().get(0);
    assertThat(copies.entries()).containsExactly(6L, 7L);
    assertThat(copies.to()).containsExactly(JAPAN, US);
  }

  @Test
  void aCopyThatCameLaterIsAStepOfItsOwn() {
    JournalMaker journal = shared(Told.salvo(), "I-02");
    journal.at("3m").since("50s").shared(ROK, JAPAN, LINK, "I-02");

    assertThat(strands(journal).get(0).root().effects().get(0).effects()).hasSize(2);
  }

  @Test
  void scoresThatMoveTogetherAreOneStepAndStandLast() {
    JournalMaker journal = Told.salvo().on("Tension rises", "I-02", "indicator:tension");
    journal.moved("tension", 40, 44).moved("tension", 44, 52).moved("cohesion-japan-rok", 62, 61);
    List<Step> effects = strands(shared(journal, "I-02")).get(0).root().effects();

    Step scores = effects.get(effects.size() - 1);
    assertThat(text(scores.what())).isEqualTo("Tension +12.0, Cohesion, Japan–ROK −1.0");
    assertThat(scores.entries()).containsExactly(5L, 6L, 7L);
  }

  @Test
  void theEntryThatDecidedAnObjectiveSaysSo() {
    JournalMaker journal =
        Told.salvo(
            Told.three()
                .objective("warned", Measure.WARNING_LEAD, JAPAN, "I-02", 60)
                .objective("spoke", Measure.TIME_TO_HOTLINE, null, "I-02", 600));
    Strand strand = strands(shared(journal, "I-02")).get(0);

    Step copies = strand.root().effects().get(0).effects().get(0);
    assertThat(copies.decided())
        .extracting(each -> each.objective().id())
        .containsExactly("warned");
    assertThat(strand.open()).extracting(each -> each.objective().id()).containsExactly("spoke");
  }

  @Test
  void theSameAfterAnotherInjectIsSaidToBeAlike() {
    JournalMaker journal = Told.three().begin().turn("Disputes", "15m");
    for (String id : List.of("I-01", "I-02")) {
      journal.inject(id, "dispute", "Something comes up").on("It strains", id);
      journal.moved("tension", 40, 44);
    }
    journal.inject("I-03", "dispute", "Something else").on("It strains", "I-03");
    journal.moved("tension", 40, 45);

    assertThat(strands(journal)).extracting(Strand::alike).containsExactly("", "I-01", "");
  }

  @Test
  void anInjectThatNoRuleAnswersIsNotedAsThat() {
    JournalMaker journal = Told.three().begin().turn("One", "15m");
    journal.inject("I-01", "report", "A count").inject("I-02", "report", "Another");
    journal.on("Counts differ", "count-claim:I-01", "count-claim:I-02").moved("tension", 40, 42);
    journal.inject("I-03", "news", "Nothing");

    assertThat(strands(journal))
        .extracting(strand -> text(strand.root().note()))
        .containsExactly("bears on #5", "", "no rule answers it");
  }

  @Test
  void whatAnExceptionMadeOfAProposalIsAStepWithItsReason() {
    JournalMaker journal = Told.salvo().at("50s").on("A sighting is confirmed", "I-02");
    journal.tracked(ROK, "I-02").at("51s").on("No track goes out");
    journal.instead(Detail.NONE.graded(Tier.WORKING_LEVEL));
    for (Overruling effect : Overruling.values()) {
      String through = effect == Overruling.DIVERTED ? "relay" : "";
      Action action = effect == Overruling.WEAKENED ? Action.CONSULTATION : Action.WARNING_SHARED;
      journal.overruled(
          effect,
          action,
          List.of(ROK),
          List.of(JAPAN),
          LINK,
          "I-02",
          through,
          60,
          "track:ROK:I-02");
    }
    List<Step> steps = strands(journal).get(0).root().effects().get(0).effects();

    assertThat(steps).extracting(Step::kind).containsOnly(Story.Kind.EXCEPTION);
    assertThat(steps).extracting(step -> text(step.note())).containsOnly("proposed by: A proposal");
    assertThat(steps)
        .extracting(step -> text(step.what()))
        .containsExactly(
            "WITHHELD: warning shared, real-time link (dispute over history)",
            "DIVERTED: warning shared, real-time link → hub relay, 1 min (dispute over history)",
            "WEAKENED: consultation, ministers → working level (dispute over history)",
            "SLOWED: warning shared, 1 min longer (dispute over history)");
  }

  @Test
  void whatFailedSaysSinceWhenItsMechanismWasOut() {
    JournalMaker journal = Told.salvo().at("10s").out("hotline", "I-02");
    journal.at("20s").on("A call", "I-02").failingFor(Setback.NOT_USABLE);
    journal.failed(Action.HOTLINE_CALL, List.of(JAPAN), List.of(ROK), "hotline", "I-02");

    assertThat(text(strands(journal).get(0).root().effects().get(1).note()))
        .isEqualTo("the minister line, out since #5");
  }
}
