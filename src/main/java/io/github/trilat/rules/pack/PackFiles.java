package io.github.trilat.rules.pack;

import io.github.trilat.rules.text.SourceFile;
import java.util.List;
import java.util.Optional;

/**
 * What a pack's folder holds.
 *
 * @param name of the folder, such as {@code agreed}
 * @param path of the folder for messages
 * @param yaml the pack's YAML files
 * @param rules rule files and tables, by name
 */
public record PackFiles(String name, String path, List<SourceFile> yaml, List<SourceFile> rules) {
  public PackFiles {
    yaml = List.copyOf(yaml);
    rules = List.copyOf(rules);
  }

  /** The YAML file of that name, if it is there. */
  public Optional<SourceFile> yaml(String file) {
    return yaml.stream().filter(each -> each.name().equals(file)).findFirst();
  }

  /** A hash of everything that the pack says; its tests are not part of it. */
  public String hash() {
    Digest digest = new Digest();
    yaml.forEach(file -> digest.add(file.name()).add(file.text()));
    rules.forEach(file -> digest.add(file.name()).add(file.text()));
    return digest.hex();
  }
}
