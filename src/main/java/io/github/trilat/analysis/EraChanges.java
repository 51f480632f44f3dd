package io.github.trilat.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What changed from each era to the next, and by which mechanism, a sentence for each change. */
final class EraChanges {
  private final String country;
  private final List<Eras.Launch> launches;
  private final List<Eras.Era> eras;

  /** Tells of these launches. */
  EraChanges(EraContrast contrast, List<Eras.Launch> launches) {
    this.country = contrast.country().inSentence();
    this.launches = List.copyOf(launches);
    this.eras = contrast.eras();
  }

  List<String> sentences() {
    List<String> sentences = new ArrayList<>(beforeAll());
    List<Eras.Era> same = new ArrayList<>();
    for (int i = 1; i < eras.size(); i++) {
      List<String> parts = parts(eras.get(i - 1), eras.get(i));
      if (parts.isEmpty()) {
        same.add(eras.get(i));
      } else {
        unchanged(same).ifPresent(sentences::add);
        same.clear();
        sentences.add(eras.get(i).label() + ": " + String.join("; ", parts) + ".");
      }
    }
    unchanged(same).ifPresent(sentences::add);
    return sentences;
  }

  private List<String> beforeAll() {
    List<Eras.Era> before = eras.stream().filter(Eras.Era::beforeAll).toList();
    return before.isEmpty()
        ? List.of()
        : List.of(
            EraWords.labels(before)
                + (before.size() == 1 ? " lies" : " lie")
                + " before every mechanism: each country has what its own sensors show.");
  }

  private static Optional<String> unchanged(List<Eras.Era> same) {
    return same.isEmpty()
        ? Optional.empty()
        : Optional.of(EraWords.labels(same) + ": nothing of this changes.");
  }

  private List<String> parts(Eras.Era before, Eras.Era now) {
    List<String> parts = new ArrayList<>(tracks(before, now));
    alerts(before, now).ifPresent(parts::add);
    Eras.Contacts old = before.contacts();
    Eras.Contacts young = now.contacts();
    step(old.hotline(), young.hotline(), "a hotline call is answered").ifPresent(parts::add);
    parts.addAll(lines(old.unanswered(), young.unanswered()));
    step(old.consultation(), young.consultation(), "partners confer").ifPresent(parts::add);
    step(old.statement(), young.statement(), "a joint statement comes").ifPresent(parts::add);
    step(old.count(), young.count(), "one count is agreed").ifPresent(parts::add);
    return parts;
  }

  /** One part for each path by which the country learns of launches anew. */
  private List<String> tracks(Eras.Era before, Eras.Era now) {
    Map<String, List<String>> byBearer = new LinkedHashMap<>();
    for (Eras.Launch launch : both(before, now)) {
      Optional<FirstMinutes.Mark> old = before.track(launch);
      Optional<FirstMinutes.Mark> young = now.track(launch);
      if (differ(old.map(EraWords::moment), young.map(EraWords::moment))) {
        byBearer
            .computeIfAbsent(
                young.map(EraWords::bearer).orElse("nothing"), any -> new ArrayList<>())
            .add("of " + launch.id() + since(old, young));
      }
    }
    List<String> parts = new ArrayList<>();
    byBearer.forEach(
        (bearer, told) -> parts.add(bearer + " tells " + country + " " + Words.and(told)));
    return parts;
  }

  private static String since(Optional<FirstMinutes.Mark> old, Optional<FirstMinutes.Mark> young) {
    return young.map(mark -> " after " + Words.span(mark.seconds())).orElse("")
        + old.map(mark -> " instead of " + EraWords.moment(mark)).orElse("");
  }

  private Optional<String> alerts(Eras.Era before, Eras.Era now) {
    List<String> told = new ArrayList<>();
    for (Eras.Launch launch : both(before, now)) {
      Optional<String> old = before.alert(launch).map(EraWords::moment);
      Optional<String> young = now.alert(launch).map(EraWords::moment);
      if (differ(old, young)) {
        String moment = young.map(each -> " after " + each).orElse(" no more");
        told.add("to " + launch.id() + moment + old.map(each -> " instead of " + each).orElse(""));
      }
    }
    return told.isEmpty()
        ? Optional.empty()
        : Optional.of(country + " alerts its public " + Words.and(told));
  }

  private static List<String> lines(List<String> before, List<String> now) {
    List<String> parts = new ArrayList<>();
    now.stream()
        .filter(line -> !before.contains(line))
        .forEach(line -> parts.add("nobody answers on the " + line));
    before.stream()
        .filter(line -> !now.contains(line))
        .forEach(line -> parts.add("the " + line + " goes unanswered no more"));
    return parts;
  }

  private static Optional<String> step(
      Optional<Eras.Step> before, Optional<Eras.Step> now, String what) {
    Optional<String> old = before.map(EraWords::moment);
    Optional<String> young = now.map(EraWords::moment);
    if (!differ(old, young)) {
      return Optional.empty();
    } else if (before.map(EraWords::time).equals(now.map(EraWords::time))) {
      return Optional.of(what + otherwise(before.orElseThrow(), now.orElseThrow()));
    }
    String moment = young.map(each -> " after " + each).orElse(" no more");
    return Optional.of(what + moment + old.map(each -> " instead of " + each).orElse(""));
  }

  /** What is not as before, where the time is. */
  private static String otherwise(Eras.Step before, Eras.Step now) {
    boolean samePath = before.path().equals(now.path());
    return " after %s as before, but %s instead of %s"
        .formatted(
            EraWords.time(now),
            named(samePath ? now.detail() : EraWords.how(now)),
            named(samePath ? before.detail() : EraWords.how(before)));
  }

  private static String named(String how) {
    return how.isEmpty() ? "no more told" : how;
  }

  private static boolean differ(Optional<String> old, Optional<String> young) {
    return !old.equals(young);
  }

  private List<Eras.Launch> both(Eras.Era before, Eras.Era now) {
    return launches.stream()
        .filter(launch -> before.warning(launch).isPresent() && now.warning(launch).isPresent())
        .toList();
  }
}
