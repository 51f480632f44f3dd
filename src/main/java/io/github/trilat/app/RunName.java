package io.github.trilat.app;

import io.github.trilat.rules.RulePacks;
import io.github.trilat.scenario.ScenarioReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What makes a run differ from others, as the name of a folder: {@code salvo--no-real-time}. */
final class RunName {

  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,199}");
  private static final int HASH_LENGTH = 8;

  private RunName() {}

  /**
   * The name of a run that is prepared in this process.
   *
   * @param alternatives their names
   * @param asOf the day of its mechanisms, if it is not the scenario's own
   */
  static String of(
      RunRequest request, String scenario, List<String> alternatives, Optional<LocalDate> asOf) {
    return new FolderName(scenario)
        .all(alternatives)
        .decided(request.decided())
        .asOf(asOf)
        .seed(request.seed())
        .toString();
  }

  /**
   * The name of a run that is prepared elsewhere, made here from the request alone. One by the
   * rules of strangers is marked with their hash, so that it never takes the place of the project's
   * own.
   *
   * @throws Misuse when what is asked for names no folder
   */
  static String ofConfined(Home home, RunRequest request) {
    List<Path> over = new Alternatives(home).folders(request.with());
    String name =
        of(
            request,
            ScenarioReader.idOf(request.scenario()),
            over.stream().map(RunName::last).toList(),
            request.asOf());
    String marked = name + (new Strangers(home).wroteAny(over) ? mark(home, over) : "");
    if (!PLAIN.matcher(marked).matches()) {
      throw new Misuse("no folder can be named after this run", "Name one with --out.");
    }
    return marked;
  }

  private static String last(Path folder) {
    return String.valueOf(folder.toAbsolutePath().normalize().getFileName());
  }

  private static String mark(Home home, List<Path> over) {
    List<Path> all = Stream.concat(Stream.of(home.pack()), over.stream()).toList();
    return "--outside-" + RulePacks.hash(all).substring(0, HASH_LENGTH);
  }
}
