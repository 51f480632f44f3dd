package io.github.trilat.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sentence that a comparison of eras states: from when on a launch is known in time; else by
 * how much one era knew sooner; else what besides differs, if anything does.
 */
final class EraFinding {
  private final EraContrast contrast;
  private final String country;

  EraFinding(EraContrast contrast) {
    this.contrast = contrast;
    this.country = contrast.country().inSentence();
  }

  String sentence() {
    return contrast
        .differing()
        .filter(contrast::inTimeDiffers)
        .findFirst()
        .map(this::turning)
        .or(() -> contrast.differing().filter(this::isSooner).findFirst().map(this::sooner))
        .or(() -> contrast.differing().filter(this::isKnownInSome).findFirst().map(this::atAll))
        .orElseGet(this::otherwise);
  }

  private String turning(Eras.Launch launch) {
    List<Eras.Era> inTime = eras(era -> era.knewInTime(launch));
    List<Eras.Era> late = eras(era -> !era.knewInTime(launch));
    return "%s: %s ahead, by %s; otherwise %s"
        .formatted(
            when(
                inTime, "learn", "of " + launch.name().words() + " before " + EraWords.end(launch)),
            leads(launch, inTime),
            bearers(launch, inTime),
            tooLate(launch, late));
  }

  /** When it holds, as shortly as the eras allow. */
  private String when(List<Eras.Era> holding, String verb, String what) {
    int count = holding.size();
    int all = contrast.eras().size();
    if (holding.equals(contrast.eras().subList(all - count, all))) {
      return count == 1
          ? "Only under the mechanisms of %s does %s %s %s"
              .formatted(holding.get(0).label(), country, verb, what)
          : "From %s on %s %ss %s".formatted(holding.get(0).label(), country, verb, what);
    } else if (holding.equals(contrast.eras().subList(0, count))) {
      return "Up to %s, and no longer, %s %ss %s"
          .formatted(holding.get(count - 1).label(), country, verb, what);
    }
    return "Under the mechanisms of %s alone %s %ss %s"
        .formatted(EraWords.labels(holding), country, verb, what);
  }

  private static String leads(Eras.Launch launch, List<Eras.Era> eras) {
    return range(
        tracks(launch, eras)
            .collect(Collectors.summarizingDouble(mark -> launch.firstLanding() - mark.seconds())));
  }

  private static String bearers(Eras.Launch launch, List<Eras.Era> eras) {
    return Words.and(tracks(launch, eras).map(EraWords::bearer).distinct().toList());
  }

  private static String tooLate(Eras.Launch launch, List<Eras.Era> eras) {
    List<String> ways = new ArrayList<>();
    DoubleSummaryStatistics late = lateness(launch, eras);
    if (late.getCount() > 0) {
      ways.add(range(late) + " too late");
    }
    if (late.getCount() < eras.size()) {
      ways.add("never");
    }
    return String.join(" or ", ways);
  }

  private static DoubleSummaryStatistics lateness(Eras.Launch launch, List<Eras.Era> eras) {
    return tracks(launch, eras)
        .collect(Collectors.summarizingDouble(mark -> mark.seconds() - launch.firstLanding()));
  }

  private static String range(DoubleSummaryStatistics seconds) {
    String least = Words.span(seconds.getMin());
    String most = Words.span(seconds.getMax());
    return least.equals(most) ? least : least + " to " + most;
  }

  private boolean isSooner(Eras.Launch launch) {
    return contrast.spread(launch) >= 1;
  }

  private String sooner(Eras.Launch launch) {
    List<Eras.Era> known = eras(era -> era.track(launch).isPresent());
    Comparator<Eras.Era> bySeconds =
        Comparator.comparing(era -> era.track(launch).orElseThrow().seconds());
    Eras.Era best = known.stream().min(bySeconds).orElseThrow();
    Eras.Era worst = known.stream().max(bySeconds).orElseThrow();
    FirstMinutes.Mark sooner = best.track(launch).orElseThrow();
    FirstMinutes.Mark later = worst.track(launch).orElseThrow();
    return "%s learns of %s %s sooner under the mechanisms of %s than of %s: after %s by %s, not %s by %s"
        .formatted(
            Words.capital(country),
            launch.name().words(),
            Words.span(contrast.spread(launch)),
            best.label(),
            worst.label(),
            Words.span(sooner.seconds()),
            EraWords.bearer(sooner),
            Words.span(later.seconds()),
            EraWords.bearer(later));
  }

  private boolean isKnownInSome(Eras.Launch launch) {
    return contrast.differs(era -> era.track(launch).isPresent());
  }

  private String atAll(Eras.Launch launch) {
    List<Eras.Era> known = eras(era -> era.track(launch).isPresent());
    return "%s, %s too late by %s"
        .formatted(
            when(known, "learn", "of " + launch.name().words() + " at all"),
            range(lateness(launch, known)),
            bearers(launch, known));
  }

  private String otherwise() {
    List<String> aspects = aspects();
    if (aspects.isEmpty()) {
      return "Under the mechanisms of %s and of %s this script comes out alike: warnings, calls, meetings and ratings"
          .formatted(first().label(), last().label());
    }
    String same =
        contrast.launches().isEmpty()
            ? "Nothing is launched"
            : Words.capital(country) + " learns of no launch sooner in one era than in another";
    return same + "; the eras differ in " + Words.and(aspects);
  }

  private Eras.Era first() {
    return contrast.eras().get(0);
  }

  private Eras.Era last() {
    return contrast.eras().get(contrast.eras().size() - 1);
  }

  private List<String> aspects() {
    List<String> aspects = new ArrayList<>();
    add(aspects, "which launches there are", EraFinding::launches);
    if (contrast.differing().anyMatch(contrast::tracksDiffer)) {
      aspects.add("the path by which it learns");
    }
    if (contrast.differing().anyMatch(contrast::alertsDiffer)) {
      aspects.add("public alerts");
    }
    add(aspects, "hotline calls", era -> List.of(calls(era), era.contacts().unanswered()));
    add(aspects, "consultation", era -> era.contacts().consultation().map(EraWords::moment));
    add(aspects, "joint statements", era -> era.contacts().statement().map(EraWords::moment));
    add(aspects, "agreed counts", era -> era.contacts().count().map(EraWords::moment));
    add(aspects, "how objectives are met", Eras.Era::ratings);
    return aspects;
  }

  private static List<String> launches(Eras.Era era) {
    return era.warnings().stream().map(Eras.Warning::launch).toList();
  }

  private static Optional<String> calls(Eras.Era era) {
    return era.contacts().hotline().map(EraWords::moment);
  }

  private void add(List<String> aspects, String name, Function<Eras.Era, ?> aspect) {
    if (contrast.differs(aspect)) {
      aspects.add(name);
    }
  }

  private List<Eras.Era> eras(Predicate<Eras.Era> which) {
    return contrast.eras().stream().filter(which).toList();
  }

  private static Stream<FirstMinutes.Mark> tracks(Eras.Launch launch, List<Eras.Era> eras) {
    return eras.stream().flatMap(era -> era.track(launch).stream());
  }
}
