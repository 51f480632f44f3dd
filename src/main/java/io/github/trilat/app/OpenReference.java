package io.github.trilat.app;

import io.github.trilat.diagnostic.InputFile;
import io.github.trilat.diagnostic.InvalidInput;
import io.github.trilat.diagnostic.Place;
import io.github.trilat.diagnostic.Problem;
import io.github.trilat.diagnostic.Severity;
import io.github.trilat.reference.Material;
import io.github.trilat.reference.Reference;
import io.github.trilat.reference.ScenarioFile;
import io.github.trilat.rules.RulePacks;
import io.github.trilat.rules.cases.CaseFile;
import io.github.trilat.rules.cases.CaseReader;
import io.github.trilat.rules.AlternativeOutline;
import io.github.trilat.rules.PackOutline;
import io.github.trilat.scenario.Names;
import io.github.trilat.scenario.ScenarioReader;
import io.github.trilat.source.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Opens what the project knows about itself. Rules are read, not compiled. */
final class OpenReference {
  private final Home home;
  private final Consumer<Problem> warnings;

  private OpenReference(Home home, Consumer<Problem> warnings) {
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
    Names names = Library.names(pack.setting(), sources);
    List<ScenarioFile> scenarios =
        ScenarioFiles.of(home).stream().flatMap(file -> scenario(file, names).stream()).toList();
    return Reference.of(
        Material.of(sources, pack, () -> cases(pack), scenarios, alternatives(sources), asOf));
  }

  private List<AlternativeOutline> alternatives(Sources sources) {
    return new Alternatives(home)
        .names().stream()
            .map(home.alternatives()::resolve)
            .flatMap(folder -> alternative(folder, sources).stream())
            .toList();
  }

  private Optional<AlternativeOutline> alternative(Path folder, Sources sources) {
    return readable(folder, () -> RulePacks.outline(home.pack(), folder, sources.citable()));
  }

  private List<CaseFile> cases(PackOutline pack) {
    Path folder = home.pack().resolve("tests");
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
