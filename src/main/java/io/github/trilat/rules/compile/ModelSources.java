package io.github.trilat.rules.compile;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.drools.codegen.common.GeneratedFile;

/**
 * The Java source of an executable model, or what stands against the rules.
 *
 * @param model name of the class that holds the rules
 * @param files the source; files that share a condition share its file, named after its content
 * @param errors messages of Drools; none if there is source
 */
record ModelSources(String model, List<GeneratedFile> files, List<String> errors) {
  ModelSources {
    files = List.copyOf(files);
    errors = List.copyOf(errors);
  }

  static ModelSources failed(List<String> errors) {
    return new ModelSources("", List.of(), errors);
  }

  boolean isFailed() {
    return !errors.isEmpty();
  }

  Set<String> paths() {
    return files.stream().map(GeneratedFile::relativePath).collect(Collectors.toSet());
  }
}
