package io.github.trilat.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.journal.Detail;
import io.github.trilat.journal.Entry;
import io.github.trilat.model.Action;
import io.github.trilat.model.AgreedCount;
import io.github.trilat.model.Alert;
import io.github.trilat.model.Consultation;
import io.github.trilat.model.Correction;
import io.github.trilat.model.CountClaim;
import io.github.trilat.model.Country;
import io.github.trilat.model.Fact;
import io.github.trilat.model.Incident;
import io.github.trilat.model.IncidentKind;
import io.github.trilat.model.Launch;
import io.github.trilat.model.Position;
import io.github.trilat.model.Theme;
import io.github.trilat.model.Tier;
import io.github.trilat.model.Withdrawal;
import io.github.trilat.scenario.Event;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is said in public: positions, and alerts and counts that are taken back. */
class PublicWordsTest {
  private static final Instant AT = Trial.time("1m");
  private static final Instant DONE = Trial.time("2m");
  private static final Alert ALERT = new Alert(Country.JAPAN, "I-02", AT);

  private final Proposals respond = new Proposals();

  private static Incident incident(String id, IncidentKind kind, Country... countries) {
    return new Incident(id, kind, Set.of(countries), 1, 0, "", false, AT);
  }

  private Proposal.Doing doing() {
    List<Proposal> all = respond.drain();
    assertThat(all).hasSize(1);
    return (Proposal.Doing) all.get(0);
  }

  private static Fact brought(Proposal.Doing doing) {
    return ((Proposal.Brings) doing.outcome()).fact().apply(doing, DONE);
  }

  // Sentences

  @Test
  void thoseWhoAreNamedTakeAPosition() {
    respond
        .declare(Theme.SANCTIONS)
        .by(Country.ROK)
        .by(Country.JAPAN)
        .about(incident("I-03", IncidentKind.NUCLEAR_TEST));
    Proposal.Doing doing = doing();

    assertThat(doing.action()).isEqualTo(Action.POSITION);
    assertThat(doing.by()).containsExactly(Country.JAPAN, Country.ROK);
    assertThat(doing.mechanism()).isEmpty();
    assertThat(doing.about()).isEqualTo("I-03");
    assertThat(doing.detail()).isEqualTo(Detail.theme(Theme.SANCTIONS));
    assertThat(brought(doing))
        .isEqualTo(new Position(Theme.SANCTIONS, Set.of(Country.JAPAN, Country.ROK), "I-03", DONE));
  }

  @Test
  void thoseWhoConferredTakeAPosition() {
    Set<Country> two = Set.of(Country.US, Country.ROK);
    respond
        .declare(Theme.ASSURANCE)
        .from(new Consultation(Tier.MINISTERS, "dialogue", two, Set.of(), "I-11", false, AT));
    Proposal.Doing doing = doing();

    assertThat(doing.by()).containsExactly(Country.ROK, Country.US);
    assertThat(doing.mechanism()).isEqualTo("dialogue");
    assertThat(doing.about()).isEqualTo("I-11");
    assertThat(brought(doing)).isEqualTo(new Position(Theme.ASSURANCE, two, "I-11", DONE));
  }

  @Test
  void positionsAreOneIfTheThemeAndTheCountriesAndTheCauseAre() {
    Incident test = incident("I-03", IncidentKind.NUCLEAR_TEST);
    respond.declare(Theme.SANCTIONS).by(Country.ROK).about(test);
    respond.declare(Theme.SANCTIONS).by(Country.JAPAN).about(test);
    respond.declare(Theme.UN_RESOLUTIONS).by(Country.ROK).about(test);
    respond
        .declare(Theme.SANCTIONS)
        .by(Country.ROK)
        .about(incident("I-04", IncidentKind.NUCLEAR_TEST));
    List<Proposal> all = respond.drain();

    assertThat(all).extracting(each -> each.key("a rule")).doesNotHaveDuplicates();
    assertThat(all)
        .extracting(each -> brought((Proposal.Doing) each).id())
        .containsExactly(
            "position:SANCTIONS:ROK:I-03",
            "position:SANCTIONS:JAPAN:I-03",
            "position:UN_RESOLUTIONS:ROK:I-03",
            "position:SANCTIONS:ROK:I-04");
  }

  @Test
  void anAlertOfAFalseAlarmIsAboutTheFalseAlarm() {
    respond.alert(Country.ROK).of(incident("I-06", IncidentKind.FALSE_ALARM, Country.ROK));
    Proposal.Doing doing = doing();

    assertThat(doing.action()).isEqualTo(Action.PUBLIC_ALERT);
    assertThat(doing.about()).isEqualTo("I-06");
    assertThat(brought(doing)).isEqualTo(new Alert(Country.ROK, "I-06", DONE));
  }

  @Test
  void anAlertIsTakenBackByWhoeverGaveIt() {
    respond.withdraw(ALERT);
    Proposal.Doing doing = doing();

    assertThat(doing.action()).isEqualTo(Action.ALERT_WITHDRAWN);
    assertThat(doing.by()).containsExactly(Country.JAPAN);
    assertThat(doing.about()).isEqualTo("I-02");
    assertThat(doing.detail()).isEqualTo(Detail.NONE);
    assertThat(doing.key("a rule")).isEqualTo("alert-withdrawn:JAPAN:I-02::");
    assertThat(brought(doing)).isEqualTo(new Withdrawal(Country.JAPAN, "I-02", DONE));
  }

  @Test
  void aCountIsTakenBackByThoseForWhomItSpoke() {
    CountClaim claim = new CountClaim("I-03", "I-02", "the ROK", Set.of(Country.ROK), 10, AT);
    respond.correct(claim).to(new AgreedCount("I-02", 18, AT));
    Proposal.Doing doing = doing();

    assertThat(doing.action()).isEqualTo(Action.COUNT_CORRECTED);
    assertThat(doing.by()).containsExactly(Country.ROK);
    assertThat(doing.about()).isEqualTo("I-03");
    assertThat(doing.detail()).isEqualTo(Detail.objects(18));
    assertThat(doing.key("a rule")).isEqualTo("count-corrected:ROK:I-03::");
    assertThat(brought(doing)).isEqualTo(new Correction("I-03", "I-02", 18, DONE));
  }

  // Played

  @Test
  void bothPositionsOfTwoCountriesAreKnown() {
    Trial trial = new Trial().turn("One", "24h");
    trial.inject("I-03", "1h", happening(IncidentKind.NUCLEAR_TEST));
    for (Country country : List.of(Country.JAPAN, Country.ROK)) {
      trial.rule(
          country + " asks for sanctions",
          say -> say.respond().declare(Theme.SANCTIONS).by(country).about(say.the(Incident.class)),
          Incident.class);
    }

    assertThat(trial.run(Entry.Response.class)).hasSize(2);
    assertThat(trial.facts().all(Position.class))
        .extracting(Position::countries)
        .containsExactly(Set.of(Country.JAPAN), Set.of(Country.ROK));
  }

  @Test
  void anAlertThatWasTakenBackStaysKnownWithItsWithdrawal() {
    Trial trial = new Trial().turn("One", "24h").parameter("delay", 360, "s");
    trial.inject("I-02", "1h", Trial.missiles(1));
    trial.rule(
        "Japan alerts",
        say -> say.respond().alert(Country.JAPAN).of(say.the(Launch.class)),
        Launch.class);
    trial.rule(
        "Japan takes it back",
        say -> say.respond().withdraw(say.the(Alert.class)).after(say.parameter("delay")),
        Alert.class);

    assertThat(trial.run(Entry.Response.class))
        .extracting(Entry.Response::action, Entry.Response::at)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Action.PUBLIC_ALERT, Trial.time("1h")),
            org.assertj.core.groups.Tuple.tuple(Action.ALERT_WITHDRAWN, Trial.time("1h6m")));
    assertThat(trial.facts().all(Alert.class)).hasSize(1);
    assertThat(trial.facts().all(Withdrawal.class))
        .containsExactly(new Withdrawal(Country.JAPAN, "I-02", Trial.time("1h6m")));
  }

  private static Event.Happening happening(IncidentKind kind) {
    return new Event.Happening(kind, Set.of(), 1, 0, "", Optional.empty());
  }
}
