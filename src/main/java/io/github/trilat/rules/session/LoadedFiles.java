package io.github.trilat.rules.session;

import io.github.trilat.rules.compile.RuleFile;
import io.github.trilat.rules.text.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The files of the rule base that was made last. Loading classes takes most of the time that a rule
 * base needs, so those of files that have stayed the same serve again.
 */
public final class LoadedFiles {

  private Map<SourceFile, LoadedFile> last = Map.of();

  /**
   * These files by their sources; what is missing is loaded, and what is not among them dropped.
   */
  synchronized Map<SourceFile, LoadedFile> of(List<RuleFile> files) {
    last = files.stream().collect(Collectors.toUnmodifiableMap(RuleFile::source, this::loaded));
    return last;
  }

  private LoadedFile loaded(RuleFile file) {
    return Optional.ofNullable(last.get(file.source()))
        .orElseGet(() -> LoadedFile.of(file.compiled()));
  }
}
