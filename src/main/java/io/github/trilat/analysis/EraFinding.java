package io.github.trilat.analysis;

import static io.github.trilat.analysis.ErasSays.SAYS;

import io.github.trilat.model.Country;
import io.github.trilat.words.Saying;
import java.time.Duration;
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
  private final Country country;

  EraFinding(EraContrast contrast) {
    this.contrast = contrast;
    this.country = contrast.country();
  }

  Saying sentence() {
    return contrast
        .differing()
        .filter(contrast::inTimeDiffers)
        .findFirst()
        .map(this::turning)
        .or(() -> contrast.differing().filter(this::isSooner).findFirst().map(this::sooner))
        .or(() -> contrast.differing().filter(this::isKnownInSome).findFirst().map(this::atAll))
        .orElseGet(this::otherwise);
  }

  private Saying turning(Eras.Launch launch) {
    List<Eras.Era> inTime = eras(era -> era.knewInTime(launch));
    List<Eras.Era> late = eras(era -> !era.knewInTime(launch));
    return SAYS.turning(
        when(inTime, SAYS.beforeItEnds(launch.name().words(), launch.failed())),
        leads(launch, inTime),
        bearers(launch, inTime),
        tooLate(launch, late));
  }

  /** When it learns something, as shortly as the eras allow. */
  private Saying when(List<Eras.Era> holding, Saying what) {
    int count = holding.size();
    int all = contrast.eras().size();
    if (holding.equals(contrast.eras().subList(all - count, all))) {
      String first = holding.get(0).label();
      return count == 1 ? SAYS.onlyUnder(first, country, what) : SAYS.fromOn(first, country, what);
    } else if (holding.equals(contrast.eras().subList(0, count))) {
      return SAYS.upTo(holding.get(count - 1).label(), country, what);
    }
    return SAYS.underAlone(EraWords.labels(holding), country, what);
  }

  private static Saying leads(Eras.Launch launch, List<Eras.Era> eras) {
    return range(
        tracks(launch, eras)
            .collect(Collectors.summarizingDouble(mark -> launch.firstLanding() - mark.seconds())));
  }

  private static List<Saying> bearers(Eras.Launch launch, List<Eras.Era> eras) {
    return tracks(launch, eras).map(EraWords::bearer).distinct().toList();
  }

  private static List<Saying> tooLate(Eras.Launch launch, List<Eras.Era> eras) {
    List<Saying> ways = new ArrayList<>();
    DoubleSummaryStatistics late = lateness(launch, eras);
    if (late.getCount() > 0) {
      ways.add(SAYS.tooLate(range(late)));
    }
    if (late.getCount() < eras.size()) {
      ways.add(SAYS.never());
    }
    return ways;
  }

  private static DoubleSummaryStatistics lateness(Eras.Launch launch, List<Eras.Era> eras) {
    return tracks(launch, eras)
        .collect(Collectors.summarizingDouble(mark -> mark.seconds() - launch.firstLanding()));
  }

  private static Saying range(DoubleSummaryStatistics seconds) {
    Duration least = MeasureWords.length(seconds.getMin());
    Duration most = MeasureWords.length(seconds.getMax());
    return least.equals(most) ? SAYS.moment(least) : SAYS.range(least, most);
  }

  private boolean isSooner(Eras.Launch launch) {
    return contrast.spread(launch) >= 1;
  }

  private Saying sooner(Eras.Launch launch) {
    List<Eras.Era> known = eras(era -> era.track(launch).isPresent());
    Comparator<Eras.Era> bySeconds =
        Comparator.comparing(era -> era.track(launch).orElseThrow().seconds());
    Eras.Era best = known.stream().min(bySeconds).orElseThrow();
    Eras.Era worst = known.stream().max(bySeconds).orElseThrow();
    FirstMinutes.Mark sooner = best.track(launch).orElseThrow();
    FirstMinutes.Mark later = worst.track(launch).orElseThrow();
    return SAYS.sooner(
        country,
        launch.name().words(),
        MeasureWords.length(contrast.spread(launch)),
        best.label(),
        worst.label(),
        MeasureWords.length(sooner.seconds()),
        EraWords.bearer(sooner),
        MeasureWords.length(later.seconds()),
        EraWords.bearer(later));
  }

  private boolean isKnownInSome(Eras.Launch launch) {
    return contrast.differs(era -> era.track(launch).isPresent());
  }

  private Saying atAll(Eras.Launch launch) {
    List<Eras.Era> known = eras(era -> era.track(launch).isPresent());
    return SAYS.knownAtAll(
        when(known, SAYS.atAll(launch.name().words())),
        range(lateness(launch, known)),
        bearers(launch, known));
  }

  private Saying otherwise() {
    List<Saying> aspects = aspects();
    if (aspects.isEmpty()) {
      return SAYS.alike(first().label(), last().label());
    }
    return SAYS.differIn(
        contrast.launches().isEmpty() ? SAYS.nothingLaunched() : SAYS.noneSooner(country), aspects);
  }

  private Eras.Era first() {
    return contrast.eras().get(0);
  }

  private Eras.Era last() {
    return contrast.eras().get(contrast.eras().size() - 1);
  }

  private List<Saying> aspects() {
    List<Saying> aspects = new ArrayList<>();
    add(aspects, SAYS.launches(), EraFinding::launches);
    if (contrast.differing().anyMatch(contrast::tracksDiffer)) {
      aspects.add(SAYS.pathLearnt());
    }
    if (contrast.differing().anyMatch(contrast::alertsDiffer)) {
      aspects.add(SAYS.publicAlerts());
    }
    add(aspects, SAYS.hotlineCalls(), era -> List.of(calls(era), era.contacts().unanswered()));
    add(aspects, SAYS.consultation(), era -> era.contacts().consultation().map(EraWords::moment));
    add(aspects, SAYS.jointStatements(), era -> era.contacts().statement().map(EraWords::moment));
    add(aspects, SAYS.agreedCounts(), era -> era.contacts().count().map(EraWords::moment));
    add(aspects, SAYS.objectivesMet(), Eras.Era::ratings);
    return aspects;
  }

  private static List<String> launches(Eras.Era era) {
    return era.warnings().stream().map(Eras.Warning::launch).toList();
  }

  private static Optional<Saying> calls(Eras.Era era) {
    return era.contacts().hotline().map(EraWords::moment);
  }

  private void add(List<Saying> aspects, Saying name, Function<Eras.Era, ?> aspect) {
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
