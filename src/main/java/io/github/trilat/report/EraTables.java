package io.github.trilat.report;

import static io.github.trilat.report.EraSays.SAYS;

import io.github.trilat.analysis.Eras;
import io.github.trilat.analysis.FirstMinutes;
import io.github.trilat.analysis.Rating;
import io.github.trilat.document.Block;
import io.github.trilat.document.Block.Section;
import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Eras side by side: warnings, contacts, ratings. */
final class EraTables {
  private final Eras eras;

  EraTables(Eras eras) {
    this.eras = eras;
  }

  /** All that have something to show. */
  List<Block> all() {
    return eras.shown().isEmpty()
        ? List.of(contacts(), ratings())
        : List.of(warnings(), contacts(), ratings());
  }

  /** A row an era: of each launch when and how it was known, and when the public was told. */
  private Section warnings() {
    List<Saying> heads = new ArrayList<>(List.of(SAYS.era()));
    for (Eras.Launch launch : eras.shown()) {
      Duration end = time(launch.firstLanding());
      heads.add(launch.failed() ? SAYS.breaksUp(launch.id(), end) : SAYS.lands(launch.id(), end));
      heads.add(SAYS.alert());
    }
    return Tables.of(
        SAYS.knew(eras.country()),
        SAYS.whenItHeld(),
        heads,
        eras.eras().stream().map(this::warnings).toList(),
        List.of());
  }

  private List<Saying> warnings(Eras.Era era) {
    List<Saying> row = new ArrayList<>(List.of(SAYS.day(era.asOf())));
    for (Eras.Launch launch : eras.shown()) {
      boolean launched = era.warning(launch).isPresent();
      row.add(launched ? track(era, launch) : SAYS.notLaunched());
      row.add(era.alert(launch).map(each -> SAYS.at(time(each.seconds()))).orElse(SAYS.none()));
    }
    return row;
  }

  private static Saying track(Eras.Era era, Eras.Launch launch) {
    return era.track(launch).map(mark -> track(mark, launch)).orElse(SAYS.never());
  }

  private static Saying track(FirstMinutes.Mark mark, Eras.Launch launch) {
    return mark.seconds() > launch.firstLanding()
        ? SAYS.lateTrack(time(mark.seconds()), mark.path())
        : SAYS.track(time(mark.seconds()), mark.path());
  }

  private static Duration time(double seconds) {
    return Duration.ofMillis(Math.round(seconds * 1000));
  }

  /** A row an era: calls, meetings and words; beneath it what changed. */
  private Section contacts() {
    return Tables.of(
        SAYS.contacts(),
        SAYS.timesSince(eras.origin().isEmpty() ? SAYS.theBeginning() : eras.origin()),
        List.of(
            SAYS.era(),
            SAYS.hotline(),
            SAYS.notAnswered(),
            SAYS.consultation(),
            SAYS.jointStatement(),
            SAYS.oneCount()),
        eras.eras().stream().map(EraTables::contacts).toList(),
        eras.changes());
  }

  private static List<Object> contacts(Eras.Era era) {
    Eras.Contacts contacts = era.contacts();
    return List.of(
        SAYS.day(era.asOf()),
        moment(contacts.hotline(), contacts.hotline().map(each -> Phrase.of(each.path()))),
        contacts.unanswered(),
        moment(contacts.consultation(), contacts.consultation().map(Eras.Step::how)),
        moment(contacts.statement(), contacts.statement().map(Eras.Step::detail)),
        moment(contacts.count(), Optional.empty()));
  }

  private static Phrase moment(Optional<Eras.Step> step, Optional<Phrase> how) {
    return step.map(
            each ->
                Phrase.join(
                    " ",
                    Stream.concat(
                            Stream.of(time(each.seconds())),
                            how.filter(words -> !words.isEmpty()).stream())
                        .toList()))
        .orElse(Phrase.of(SAYS.none()));
  }

  /** A row an objective, a column an era: the ratings' letters. */
  private Section ratings() {
    List<Object> heads = new ArrayList<>(List.of(SAYS.objective()));
    eras.eras().forEach(era -> heads.add(era.label()));
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < eras.objectives().size(); i++) {
      List<String> row = new ArrayList<>(List.of(eras.objectives().get(i).title()));
      for (Eras.Era era : eras.eras()) {
        row.add(era.ratings().get(i).name());
      }
      rows.add(row);
    }
    return Tables.of(SAYS.objectives(), legend(), heads, rows, List.of());
  }

  /** What the ratings' letters mean. */
  static Saying legend() {
    return SAYS.legend(
        Phrase.join(
            " · ",
            Stream.of(Rating.values()).map(each -> SAYS.meaning(each.name(), each)).toList()));
  }
}
