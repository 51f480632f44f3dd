package io.github.trilat.reference;

import io.github.trilat.rules.PackOutline;
import io.github.trilat.rules.cases.CaseFile;
import io.github.trilat.scenario.Scenario;
import io.github.trilat.source.Sources;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What a reference is made of.
 *
 * @param sources the fact cards
 * @param pack the rules and the world they speak of
 * @param cases gives the rules' test cases; asked only when rules are
 * @param files the scenarios that are shipped
 * @param alternatives the named differences from the pack
 * @param asOf the day whose statuses lists show
 */
public record Material(
    Sources sources,
    PackOutline pack,
    Supplier<List<CaseFile>> cases,
    List<ScenarioFile> files,
    List<OutlinedAlternative> alternatives,
    LocalDate asOf) {
  public Material {
    files = List.copyOf(files);
    alternatives = List.copyOf(alternatives);
  }

  /** The same on the day asked for, or else on the latest that any status or scenario speaks of. */
  public static Material of(
      Sources sources,
      PackOutline pack,
      Supplier<List<CaseFile>> cases,
      List<ScenarioFile> files,
      List<OutlinedAlternative> alternatives,
      Optional<LocalDate> asOf) {
    return new Material(
        sources, pack, cases, files, alternatives, asOf.orElseGet(() -> latest(pack, files)));
  }

  /** The scenarios, in the order of their files. */
  public List<Scenario> scenarios() {
    return files.stream().map(ScenarioFile::scenario).toList();
  }

  private static LocalDate latest(PackOutline pack, List<ScenarioFile> files) {
    Stream<LocalDate> statuses =
        pack.setting().mechanisms().values().stream()
            .flatMap(mechanism -> mechanism.history().stream())
            .map(dated -> dated.from());
    return Stream.concat(statuses, files.stream().map(file -> file.scenario().date()))
        .max(LocalDate::compareTo)
        .orElse(LocalDate.EPOCH);
  }
}
