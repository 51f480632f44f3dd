package io.github.trilat.app;

import io.github.trilat.diagnostic.InvalidInput;
import io.github.trilat.diagnostic.Problem;
import io.github.trilat.diagnostic.Shown;
import io.github.trilat.diagnostic.Suggestion;
import io.github.trilat.document.Terminal;
import io.github.trilat.reference.Entry;
import io.github.trilat.reference.Kind;
import io.github.trilat.reference.Matches;
import io.github.trilat.reference.Reference;
import io.github.trilat.report.ReferenceText;
import io.github.trilat.words.Words;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Tells what there is, and what is known about one thing: the student's question. */
public final class LookUp {
  private static final Words WORDS = Words.ENGLISH;

  private final Home home;
  private final Terminal terminal;
  private final Consumer<Problem> warnings;

  /**
   * The use case, on a project.
   *
   * @param out where it is told
   * @param warnings told of what had to be left out
   */
  public LookUp(Home home, PrintWriter out, boolean colour, Consumer<Problem> warnings) {
    this.home = home;
    this.terminal = new Terminal(out, colour, WORDS);
    this.warnings = warnings;
  }

  /** The kinds that can be listed. */
  public static List<String> kinds() {
    return Kind.keys();
  }

  /**
   * Lists all of a kind, such as {@code mechanisms}.
   *
   * @param asOf the day whose statuses and values are shown
   * @throws Misuse when there is no such kind
   * @throws InvalidInput when fact cards or pack are not in order
   * @throws IOException when the scenarios cannot be listed
   */
  public void list(String kind, Optional<LocalDate> asOf) throws IOException {
    Kind known =
        Kind.ofKey(kind)
            .orElseThrow(
                () ->
                    new Misuse(
                        "there is no kind " + Shown.value(kind),
                        Suggestion.remedy(kind, Kind.keys(), "kind")));
    terminal.show(ReferenceText.list(OpenReference.of(home, asOf, warnings), known));
  }

  /**
   * Shows what is known about a thing, or which things a name may mean; of a folder, the
   * alternative that it holds, or the rules of its pack.
   *
   * @throws Failed when there is nothing of that name
   * @throws Misuse when the folder has an odd name
   * @throws InvalidInput when fact cards or pack are not in order
   * @throws IOException when the scenarios cannot be listed
   */
  public void show(String name, Optional<LocalDate> asOf) throws IOException {
    Optional<Path> folder = Alternatives.elsewhere(name);
    if (folder.isPresent()) {
      show(folder.get(), asOf);
      return;
    }
    Reference reference = OpenReference.of(home, asOf, warnings);
    Matches matches = reference.find(name, WORDS);
    List<Entry> entries = matches.entries();
    if (entries.isEmpty()) {
      throw new Failed(
          "there is nothing called " + Shown.value(name), Matches.remedy(name, reference, WORDS));
    } else if (matches.named() || entries.size() == 1) {
      show(entries);
    } else {
      terminal.show(ReferenceText.choices(name, entries));
    }
  }

  private void show(Path folder, Optional<LocalDate> asOf) {
    Reference reference = new OpenReference(home, warnings).alone(folder, asOf);
    List<Entry> alternatives =
        reference.chapters(Kind.ALTERNATIVE).stream()
            .flatMap(chapter -> chapter.entries().stream())
            .toList();
    if (alternatives.isEmpty()) {
      terminal.show(ReferenceText.list(reference, Kind.RULE));
    } else {
      show(alternatives);
    }
  }

  private void show(List<Entry> entries) {
    for (Entry entry : entries) {
      terminal.show(ReferenceText.alone(entry));
    }
  }
}
