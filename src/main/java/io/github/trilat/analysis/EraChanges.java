package io.github.trilat.analysis;

import static io.github.trilat.analysis.ErasSays.SAYS;

import io.github.trilat.model.Country;
import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What changed from each era to the next, and by which mechanism, a sentence for each change. */
final class EraChanges {
  private final Country country;
  private final List<Eras.Launch> launches;
  private final List<Eras.Era> eras;

  /** Tells of these launches. */
  EraChanges(EraContrast contrast, List<Eras.Launch> launches) {
    this.country = contrast.country();
    this.launches = List.copyOf(launches);
    this.eras = contrast.eras();
  }

  List<Saying> sentences() {
    List<Saying> sentences = new ArrayList<>(beforeAll());
    List<Eras.Era> same = new ArrayList<>();
    for (int i = 1; i < eras.size(); i++) {
      List<Saying> parts = parts(eras.get(i - 1), eras.get(i));
      if (parts.isEmpty()) {
        same.add(eras.get(i));
      } else {
        unchanged(same).ifPresent(sentences::add);
        same.clear();
        sentences.add(SAYS.changed(eras.get(i).label(), parts));
      }
    }
    unchanged(same).ifPresent(sentences::add);
    return sentences;
  }

  private List<Saying> beforeAll() {
    List<Eras.Era> before = eras.stream().filter(Eras.Era::beforeAll).toList();
    return before.isEmpty()
        ? List.of()
        : List.of(SAYS.beforeAll(EraWords.labels(before), before.size()));
  }

  private static Optional<Saying> unchanged(List<Eras.Era> same) {
    return same.isEmpty() ? Optional.empty() : Optional.of(SAYS.unchanged(EraWords.labels(same)));
  }

  private List<Saying> parts(Eras.Era before, Eras.Era now) {
    List<Saying> parts = new ArrayList<>(tracks(before, now));
    alerts(before, now).ifPresent(parts::add);
    Eras.Contacts old = before.contacts();
    Eras.Contacts young = now.contacts();
    step(old.hotline(), young.hotline(), SAYS.hotlineAnswered()).ifPresent(parts::add);
    parts.addAll(lines(old.unanswered(), young.unanswered()));
    step(old.consultation(), young.consultation(), SAYS.partnersConfer()).ifPresent(parts::add);
    step(old.statement(), young.statement(), SAYS.statementComes()).ifPresent(parts::add);
    step(old.count(), young.count(), SAYS.countAgreed()).ifPresent(parts::add);
    return parts;
  }

  /** One part for each path by which the country learns of launches anew. */
  private List<Saying> tracks(Eras.Era before, Eras.Era now) {
    Map<Saying, List<Saying>> byBearer = new LinkedHashMap<>();
    for (Eras.Launch launch : both(before, now)) {
      Optional<Saying> old = before.track(launch).map(EraWords::moment);
      Optional<FirstMinutes.Mark> young = now.track(launch);
      if (!old.equals(young.map(EraWords::moment))) {
        Saying bearer = young.map(EraWords::bearer).orElseGet(SAYS::nothing);
        Optional<Saying> time = young.map(mark -> SAYS.moment(MeasureWords.length(mark.seconds())));
        Saying of = SAYS.of(launch.id());
        byBearer
            .computeIfAbsent(bearer, any -> new ArrayList<>())
            .add(time.isPresent() ? since(of, time.get(), old) : SAYS.instead(of, old.get()));
      }
    }
    List<Saying> parts = new ArrayList<>();
    byBearer.forEach((bearer, told) -> parts.add(SAYS.tells(bearer, country, told)));
    return parts;
  }

  private static Saying since(Saying what, Saying now, Optional<Saying> before) {
    return before
        .map(old -> SAYS.afterInstead(what, now, old))
        .orElseGet(() -> SAYS.after(what, now));
  }

  /** What came about otherwise, or does not any more. */
  private static Saying change(Saying what, Optional<Saying> now, Optional<Saying> before) {
    return now.map(young -> since(what, young, before))
        .orElseGet(() -> SAYS.noMore(what, before.orElseThrow()));
  }

  private Optional<Saying> alerts(Eras.Era before, Eras.Era now) {
    List<Saying> told = new ArrayList<>();
    for (Eras.Launch launch : both(before, now)) {
      Optional<Saying> old = before.alert(launch).map(EraWords::moment);
      Optional<Saying> young = now.alert(launch).map(EraWords::moment);
      if (!old.equals(young)) {
        told.add(change(SAYS.to(launch.id()), young, old));
      }
    }
    return told.isEmpty() ? Optional.empty() : Optional.of(SAYS.alerts(country, told));
  }

  private static List<Saying> lines(List<Phrase> before, List<Phrase> now) {
    return Stream.concat(
            now.stream().filter(line -> !before.contains(line)).map(SAYS::nobodyAnswers),
            before.stream().filter(line -> !now.contains(line)).map(SAYS::unansweredNoMore))
        .toList();
  }

  private static Optional<Saying> step(
      Optional<Eras.Step> before, Optional<Eras.Step> now, Saying what) {
    Optional<Saying> old = before.map(EraWords::moment);
    Optional<Saying> young = now.map(EraWords::moment);
    if (old.equals(young)) {
      return Optional.empty();
    }
    Optional<Duration> time = now.map(each -> MeasureWords.length(each.seconds()));
    return Optional.of(
        time.equals(before.map(each -> MeasureWords.length(each.seconds())))
            ? otherwise(what, before.orElseThrow(), now.orElseThrow())
            : change(what, young, old));
  }

  /** What is not as before, where the time is. */
  private static Saying otherwise(Saying what, Eras.Step before, Eras.Step now) {
    boolean samePath = before.path().equals(now.path());
    return SAYS.otherwise(
        what,
        MeasureWords.length(now.seconds()),
        named(samePath ? now.detail() : now.how()),
        named(samePath ? before.detail() : before.how()));
  }

  private static Phrase named(Phrase how) {
    return how.isEmpty() ? Phrase.of(SAYS.notTold()) : how;
  }

  private List<Eras.Launch> both(Eras.Era before, Eras.Era now) {
    return launches.stream()
        .filter(launch -> before.warning(launch).isPresent() && now.warning(launch).isPresent())
        .toList();
  }
}
