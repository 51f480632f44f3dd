package io.github.trilat.app;

import io.github.trilat.diagnostic.InvalidInput;
import io.github.trilat.diagnostic.Problem;
import io.github.trilat.report.ReferencePages;
import io.github.trilat.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;

/** Writes the reference as HTML pages. */
public final class WriteReference {
  private WriteReference() {}

  /**
   * Writes all pages or none.
   *
   * @param out the folder; if none, the one of the committed copy
   * @param warnings told of what had to be left out
   * @return the folder written to
   * @throws InvalidInput when fact cards or pack are not in order
   * @throws IOException when a file cannot be read or written
   */
  public static Path into(Home home, Optional<Path> out, Consumer<Problem> warnings)
      throws IOException {
    SortedMap<String, String> files =
        ReferencePages.files(OpenReference.of(home, Optional.empty(), warnings), Words.ENGLISH);
    Path folder = out.orElse(home.reference());
    try (Staging staging = Staging.of(folder)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        staging.write(file.getKey(), file.getValue());
      }
      staging.publish(List.of());
    }
    return folder;
  }
}
