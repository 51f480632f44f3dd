package io.github.trilat.analysis;

import static io.github.trilat.analysis.ComparisonSays.SAYS;

import io.github.trilat.analysis.SideBySide.Lane;
import io.github.trilat.analysis.SideBySide.Mark;
import io.github.trilat.analysis.SideBySide.Scene;
import io.github.trilat.model.Country;
import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Chooses the injects after which runs differ most, and lays out what followed. */
final class Scenes {
  private final List<NamedRun> runs;
  private final Comparison comparison;
  private final List<List<Deed>> deeds;
  private final Set<Deed> differing = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<String, Integer> weights = new LinkedHashMap<>();

  Scenes(List<NamedRun> runs, Comparison comparison) {
    this.runs = runs;
    this.comparison = comparison;
    this.deeds = runs.stream().map(run -> Deeds.of(run.chronicle()).all()).toList();
    for (int run = 1; run < runs.size(); run++) {
      Couple.of(deeds.get(0), deeds.get(run)).stream()
          .filter(couple -> !couple.isAlike())
          .forEach(this::weigh);
    }
  }

  private void weigh(Couple couple) {
    couple.both().forEach(differing::add);
    if (!couple.any().about().isEmpty()) {
      weights.merge(couple.any().about(), 1, Integer::sum);
    }
  }

  SideBySide series() {
    Set<String> told = new HashSet<>();
    Saying finding = (Saying) named(comparison.finding(), told);
    List<String> chosen =
        weights.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .sorted(Comparator.comparing(each -> !told.contains(each.getKey())))
            .limit(SideBySide.MOST)
            .map(Map.Entry::getKey)
            .sorted(Comparator.comparing(this::first))
            .toList();
    return new SideBySide(
        finding,
        comparison.runs(),
        chosen.stream().map(this::scene).toList(),
        weights.size() - chosen.size());
  }

  /**
   * A value in which launches go by what people call them instead of by their ids.
   *
   * @param told takes in the ids
   */
  private Object named(Object value, Set<String> told) {
    if (value instanceof Saying saying) {
      Map<String, Object> values = new LinkedHashMap<>();
      saying.values().forEach((name, each) -> values.put(name, named(each, told)));
      return new Saying(saying.key(), values);
    } else if (value instanceof Phrase phrase) {
      return new Phrase(phrase.parts().stream().map(part -> named(part, told)).toList());
    }
    return value instanceof List<?> all
        ? all.stream().map(each -> named(each, told)).toList()
        : value;
  }

  private Phrase.Part named(Phrase.Part part, Set<String> told) {
    if (part.mark().isPresent() && part.mark().get() instanceof About about) {
      told.add(about.id());
      Object name = name(about.id()).<Object>map(LaunchName::words).orElse(about.id());
      return new Phrase.Part(name, Optional.empty());
    }
    return new Phrase.Part(named(part.value(), told), part.mark());
  }

  private Optional<LaunchName> name(String about) {
    return runs.stream()
        .map(NamedRun::chronicle)
        .flatMap(run -> run.launch(about).map(run.launchNames()::of).stream())
        .findFirst();
  }

  private long first(String about) {
    return deeds.stream()
        .flatMap(List::stream)
        .filter(deed -> deed.about().equals(about))
        .mapToLong(deed -> deed.since().toEpochMilli())
        .min()
        .orElseThrow();
  }

  private Scene scene(String about) {
    List<Lane> lanes = new ArrayList<>();
    for (Country country : Country.values()) {
      for (int run = 0; run < runs.size(); run++) {
        lanes.add(new Lane(country, run, marks(about, country, deeds.get(run))));
      }
    }
    return new Scene(about, label(about), lanes);
  }

  private Phrase label(String about) {
    String text =
        runs.stream()
            .flatMap(run -> run.chronicle().inject(about).stream())
            .map(inject -> inject.text())
            .findFirst()
            .orElse("");
    return name(about)
        .map(name -> Phrase.of(SAYS.scene(name.title(), text)))
        .orElse(Phrase.of(text));
  }

  /** What a country did, or learnt from others; that it told others stands in their lanes. */
  private List<Mark> marks(String about, Country country, List<Deed> all) {
    return all.stream()
        .filter(deed -> deed.about().equals(about))
        .filter(deed -> deed.concerns().contains(country))
        .map(deed -> new Mark(deed.seconds(), words(deed), differing.contains(deed), deed.failed()))
        .sorted(Comparator.comparingDouble(Mark::seconds))
        .toList();
  }

  private static Phrase words(Deed deed) {
    return deed.path().isEmpty() ? deed.what() : deed.what().and(" · ").and(deed.path());
  }
}
