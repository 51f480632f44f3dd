package io.github.trilat.app;

import io.github.trilat.diagnostic.InputFile;
import io.github.trilat.diagnostic.InvalidInput;
import io.github.trilat.diagnostic.Place;
import io.github.trilat.diagnostic.Problem;
import io.github.trilat.diagnostic.Severity;
import io.github.trilat.diagnostic.Shown;
import io.github.trilat.reference.Material;
import io.github.trilat.reference.OutlinedAlternative;
import io.github.trilat.reference.Reference;
import io.github.trilat.reference.ScenarioFile;
import io.github.trilat.rules.PackOutline;
import io.github.trilat.rules.RulePacks;
import io.github.trilat.rules.cases.CaseFile;
import io.github.trilat.rules.cases.CaseReader;
import io.github.trilat.scenario.Names;
import io.github.trilat.scenario.ScenarioReader;
import io.github.trilat.source.CitableFacts;
import io.github.trilat.source.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Opens what the project knows about itself. Rules are read, not run. */
final class OpenReference {
  private final Home home;
  private final Consumer<Problem> warnings;

  /** What is known about a project; {@code warnings} is told of what is left out. */
  OpenReference(Home home, Consumer<Problem> warnings) {
    this.home = home;
    this.warnings = warnings;
  }

  /**
   * The reference. A scenario or test cases in which something is wrong are left out.
   *
   * @param asOf the day whose statuses lists show; if none, the latest that anything speaks of
   * @param warnings told of what is left out
   * @throws InvalidInput when fact cards or pack are not in order
   * @throws IOException when the scenarios cannot be listed
   */
  static Reference of(Home home, Optional<LocalDate> asOf, Consumer<Problem> warnings)
      throws IOException {
    return new OpenReference(home, warnings).open(asOf);
  }

  private Reference open(Optional<LocalDate> asOf) throws IOException {
    Sources sources = Sources.load(home.seeds());
    PackOutline pack = RulePacks.outline(home.pack(), sources.citable());
    List<OutlinedAlternative> alternatives = alternatives(sources.citable());
    Names names =
        Library.names(pack.setting(), sources.citable())
            .withTopics(
                alternatives.stream().map(each -> each.outline().setting().topics()).toList());
    List<ScenarioFile> scenarios =
        ScenarioFiles.of(home).stream().flatMap(file -> scenario(file, names).stream()).toList();
    return Reference.of(
        Material.of(sources, pack, () -> cases(home.pack(), pack), scenarios, alternatives, asOf));
  }

  /**
   * What is known about a folder alone: about a pack, or an alternative and the base pack under it.
   *
   * @throws InvalidInput when fact cards or what is in the folder are not in order
   */
  Reference alone(Path folder, Optional<LocalDate> asOf) {
    Sources sources = Sources.load(home.seeds());
    List<OutlinedAlternative> alternatives = new ArrayList<>();
    if (RulePacks.isAlternative(folder)) {
      alternatives.add(outlined(Shown.escaped(InputFile.name(folder)), folder, sources.citable()));
    }
    Path base = alternatives.isEmpty() ? folder : home.pack();
    PackOutline pack = RulePacks.outline(base, sources.citable());
    return Reference.of(
        Material.of(sources, pack, () -> cases(base, pack), List.of(), alternatives, asOf));
  }

  private List<OutlinedAlternative> alternatives(CitableFacts facts) {
    return new Alternatives(home)
        .names().stream().flatMap(name -> alternative(name, facts).stream()).toList();
  }

  private Optional<OutlinedAlternative> alternative(String name, CitableFacts facts) {
    Path folder = home.alternatives().resolve(name);
    return readable(folder, () -> outlined(name, folder, facts));
  }

  private OutlinedAlternative outlined(String with, Path folder, CitableFacts facts) {
    return new OutlinedAlternative(with, RulePacks.outline(home.pack(), folder, facts));
  }

  private List<CaseFile> cases(Path packFolder, PackOutline pack) {
    Path folder = packFolder.resolve("tests");
    return readable(folder, () -> CaseReader.readAll(folder, pack.setting(), pack.cards()))
        .orElse(List.of());
  }

  private Optional<ScenarioFile> scenario(Path file, Names names) throws InvalidInput {
    return readable(file, () -> new ScenarioFile(ScenarioReader.read(file, names), text(file)));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw InvalidInput.of(Place.ofFile(InputFile.name(file)), "the file cannot be read", "");
    }
  }

  private <T> Optional<T> readable(Path file, Supplier<T> reader) {
    try {
      return Optional.of(reader.get());
    } catch (InvalidInput e) {
      warnings.accept(
          new Problem(
              Severity.WARNING,
              Place.ofFile(InputFile.name(file)),
              "this is left out, for something is wrong with it",
              "The first problem: " + first(e)));
      return Optional.empty();
    }
  }

  private static String first(InvalidInput invalid) {
    Stream<Problem> errors = invalid.problems().stream().filter(Problem::isError);
    return errors.findFirst().map(each -> each.place() + ": " + each.what()).orElse("");
  }
}
