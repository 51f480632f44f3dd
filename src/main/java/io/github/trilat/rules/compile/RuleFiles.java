package io.github.trilat.rules.compile;

import io.github.trilat.diagnostic.Problems;
import io.github.trilat.rules.confine.Confinement;
import io.github.trilat.rules.pack.Digest;
import io.github.trilat.rules.pack.PackFiles;
import io.github.trilat.rules.text.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Takes each rule file from the cache, and has the others linted and compiled. */
public final class RuleFiles {

  private RuleFiles() {}

  /**
   * The pack's rule files, by name, but for those that cannot be told into rules; what is wrong
   * goes to the problems.
   *
   * @param compiled told the name of each file that was not in the cache
   */
  public static List<RuleFile> read(
      PackFiles pack, CompileCache cache, Problems problems, Consumer<String> compiled) {
    Map<String, SourceFile> sources = keyed(pack);
    Map<String, CompiledFile> known = cached(sources.keySet(), cache);
    Map<String, SourceFile> missing = new LinkedHashMap<>(sources);
    missing.keySet().removeAll(known.keySet());
    if (!missing.isEmpty()) {
      missing.values().forEach(source -> compiled.accept(source.name()));
      Map<String, CompiledFile> fresh = RuleFileCompiler.compile(missing, problems);
      fresh.entrySet().stream()
          .filter(each -> each.getValue().isFinished())
          .forEach(each -> cache.put(each.getKey(), each.getValue()));
      known.putAll(fresh);
    }
    List<RuleFile> files = new ArrayList<>();
    sources.forEach(
        (key, source) -> {
          if (known.containsKey(key)) {
            files.add(new RuleFile(pack.name(), source, known.get(key)));
          }
        });
    return files;
  }

  /** Compiles file by file, past the cache, and drops what comes of it. */
  public static void rehearse(PackFiles pack) {
    keyed(pack)
        .forEach((key, source) -> RuleFileCompiler.compile(Map.of(key, source), new Problems()));
  }

  /**
   * What the cache has. It holds code, and others may have written it: what does not keep to what
   * rules may do is compiled again.
   */
  private static Map<String, CompiledFile> cached(Set<String> keys, CompileCache cache) {
    Map<String, CompiledFile> cached = new ConcurrentHashMap<>();
    keys.parallelStream()
        .forEach(
            key ->
                cache
                    .get(key)
                    .filter(CompiledFile::isFinished)
                    .filter(file -> Confinement.holds(file.classes()))
                    .filter(RuleFiles::namesItsModel)
                    .ifPresent(file -> cached.put(key, file)));
    return cached;
  }

  private static boolean namesItsModel(CompiledFile file) {
    return file.model().isEmpty() || Confinement.isModel(file.classes().get(file.model()));
  }

  private static Map<String, SourceFile> keyed(PackFiles pack) {
    String toolchain = Toolchain.fingerprint();
    Map<String, SourceFile> keyed = new LinkedHashMap<>();
    for (SourceFile source : pack.rules()) {
      keyed.put(new Digest().add(toolchain).add(source.name()).add(source.text()).hex(), source);
    }
    return keyed;
  }
}
