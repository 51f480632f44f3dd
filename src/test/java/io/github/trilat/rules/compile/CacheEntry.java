package io.github.trilat.rules.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** A file of the cache in the hands of somebody who knows its form. */
public record CacheEntry(Path file) {

  private String key() {
    return file.getFileName().toString().replace(".rules", "");
  }

  private void change(UnaryOperator<CompiledFile> change) throws IOException {
    CompiledFile whole = CompiledFileFormat.read(key(), Files.readAllBytes(file)).orElseThrow();
    Files.write(file, CompiledFileFormat.write(key(), change.apply(whole)));
  }

  /** Puts these classes in, besides those that are there or over them, with a right checksum. */
  public void addClasses(SortedMap<String, byte[]> classes) throws IOException {
    change(whole -> with(whole, classes));
  }

  /** Replaces the class that holds the rules by that one, under its name. */
  public void replaceModel(byte[] bytes) throws IOException {
    change(whole -> with(whole, Map.of(whole.model(), bytes)));
  }

  /** Names another of its classes as the one that holds the rules. */
  public void renameModel() throws IOException {
    change(
        whole ->
            new CompiledFile(
                whole.rules(),
                whole.mentions(),
                whole.warnings(),
                whole.classes().keySet().stream()
                    .filter(name -> !name.equals(whole.model()))
                    .findFirst()
                    .orElse(""),
                whole.classes()));
  }

  private static CompiledFile with(CompiledFile whole, Map<String, byte[]> classes) {
    SortedMap<String, byte[]> all = new TreeMap<>(whole.classes());
    all.putAll(classes);
    return new CompiledFile(whole.rules(), whole.mentions(), whole.warnings(), whole.model(), all);
  }
}
