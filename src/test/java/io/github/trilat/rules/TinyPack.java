package io.github.trilat.rules;

import io.github.trilat.diagnostic.Golden;
import io.github.trilat.engine.Doctrine;
import io.github.trilat.source.CitableFacts;
import io.github.trilat.source.FactCard.Figure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A copy of the small pack of the test resources, whose files a test may replace. */
public final class TinyPack {

  /** The fact cards that exist. */
  public static final CitableFacts FACTS =
      CitableFacts.of(
          new TreeMap<>(
              Map.of(
                  "fact-one",
                  List.of(),
                  "fact-two",
                  List.of(
                      new Figure("cadence", 3, "months"),
                      new Figure("first-call-about", 5, "minutes"),
                      new Figure("reach-over", 900, "km"),
                      new Figure("ordinal", 15, "ordinal")))));

  private final Path folder;

  private TinyPack(Path folder) {
    this.folder = folder;
  }

  /** A copy in the folder {@code tiny} of {@code temp}. */
  public static TinyPack in(Path temp) {
    return new TinyPack(temp.resolve("tiny")).with(Golden.folder("rules/tiny"));
  }

  /** A copy without rules. */
  public static TinyPack withoutRulesIn(Path temp) {
    return in(temp).without("sharing.drl").without("cohesion.drl");
  }

  /** Adds all files of a folder of the test resources. */
  public TinyPack with(Path files) {
    try (Stream<Path> all = Files.list(files)) {
      Files.createDirectories(folder);
      for (Path file : all.toList()) {
        Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public TinyPack with(String file, String text) {
    try {
      Files.writeString(folder.resolve(file), text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public TinyPack without(String file) {
    try {
      Files.delete(folder.resolve(file));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String text(String file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Path folder() {
    return folder;
  }

  public Doctrine load() {
    return RulePacks.load(folder, FACTS);
  }
}
