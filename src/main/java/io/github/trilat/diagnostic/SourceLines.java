package io.github.trilat.diagnostic;

import java.util.Map;
import java.util.Optional;

/** Gives a line of a file back, so that a problem can show it. */
@FunctionalInterface
public interface SourceLines {

  /**
   * The line without its end, if it is known.
   *
   * @param path as in {@link Place#path()}
   * @param line from 1
   */
  Optional<String> line(String path, int line);

  /** Knows no lines: problems are printed without them. */
  static SourceLines none() {
    return (path, line) -> Optional.empty();
  }

  /** Reads the files again from disk, each once. What cannot be read has no lines. */
  static SourceLines onDisk() {
    return new LinesOnDisk();
  }

  /** Lines of texts at hand, keyed by path. */
  static SourceLines of(Map<String, String> texts) {
    return (path, line) ->
        Optional.ofNullable(texts.get(path))
            .flatMap(text -> LinesOnDisk.nth(LinesOnDisk.split(text), line));
  }
}
