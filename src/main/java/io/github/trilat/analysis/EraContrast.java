package io.github.trilat.analysis;

import io.github.trilat.model.Country;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Which launches and contacts come out otherwise in one era than in another. */
record EraContrast(Country country, List<Eras.Launch> launches, List<Eras.Era> eras) {

  /**
   * The launches worth showing, in order: {@code always}, then those that are most telling.
   *
   * @param always id of a launch
   */
  List<Eras.Launch> telling(Optional<String> always) {
    List<String> chosen =
        Stream.concat(always.stream(), differing().map(Eras.Launch::id))
            .distinct()
            .limit(Eras.MOST_TELLING)
            .toList();
    return launches.stream().filter(launch -> chosen.contains(launch.id())).toList();
  }

  /**
   * The launches that every era had and of which the country knew, or spoke, otherwise in some:
   * those known in time in some only come first, then those whose times lie furthest apart. What
   * breaks up threatens nobody, so it stands back where anything lands.
   */
  Stream<Eras.Launch> differing() {
    boolean allFail = launches.stream().allMatch(Eras.Launch::failed);
    return launches.stream()
        .filter(launch -> allFail || !launch.failed())
        .filter(launch -> eras.stream().allMatch(era -> era.warning(launch).isPresent()))
        .filter(launch -> tracksDiffer(launch) || alertsDiffer(launch))
        .sorted(
            Comparator.comparing((Eras.Launch launch) -> !inTimeDiffers(launch))
                .thenComparing(launch -> -spread(launch)));
  }

  /** Whether the country knew of a launch before its end in some eras only. */
  boolean inTimeDiffers(Eras.Launch launch) {
    return differs(era -> era.knewInTime(launch));
  }

  /** Whether the country learnt of a launch at another moment, or by another path, in some eras. */
  boolean tracksDiffer(Eras.Launch launch) {
    return differs(era -> era.track(launch).map(EraWords::moment));
  }

  /** Whether the country told its public at another moment in some eras. */
  boolean alertsDiffer(Eras.Launch launch) {
    return differs(era -> era.alert(launch).map(EraWords::moment));
  }

  /** Whether something is not the same in all eras. */
  boolean differs(Function<Eras.Era, ?> aspect) {
    return eras.stream().map(aspect).distinct().count() > 1;
  }

  /** Seconds between the earliest and the latest first track of any era; 0 unless two had one. */
  double spread(Eras.Launch launch) {
    DoubleSummaryStatistics times =
        eras.stream()
            .flatMap(era -> era.track(launch).stream())
            .mapToDouble(FirstMinutes.Mark::seconds)
            .summaryStatistics();
    return times.getCount() > 1 ? times.getMax() - times.getMin() : 0;
  }
}
