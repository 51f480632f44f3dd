package io.github.trilat.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What has been looked through, and gave nothing to warn of: to look again would take long.
 *
 * @param folder has an empty file for each
 */
record Cleared(Path folder) {

  /** Whether it has not been looked through, as far as is known. */
  boolean lacks(List<String> hashes) {
    return Files.notExists(file(hashes));
  }

  /** It has been, and there was nothing to tell. */
  void add(List<String> hashes) {
    try {
      Files.createDirectories(folder);
      Files.writeString(file(hashes), "");
    } catch (IOException e) {
      // Where nothing can be written, all is looked through each time.
    }
  }

  private Path file(List<String> hashes) {
    return folder.resolve(hashes.stream().map("%.16s"::formatted).collect(Collectors.joining("-")));
  }
}
