package io.github.trilat.rules;

import io.github.trilat.diagnostic.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Takes each rule file from the cache, or has it linted and compiled. */
final class RuleFiles {

  private final CompileCache cache;
  private final Problems problems;
  private final Consumer<String> compiled;
  private final String toolchain = Toolchain.fingerprint();
  private Optional<RuleFileCompiler> compiler = Optional.empty();

  private RuleFiles(CompileCache cache, Problems problems, Consumer<String> compiled) {
    this.cache = cache;
    this.problems = problems;
    this.compiled = compiled;
  }

  /** The pack's rule files that could be compiled, by name; what is wrong goes to the problems. */
  static List<RuleFile> read(
      PackFiles pack, CompileCache cache, Problems problems, Consumer<String> compiled) {
    RuleFiles files = new RuleFiles(cache, problems, compiled);
    List<RuleFile> read = new ArrayList<>();
    for (SourceFile source : pack.rules()) {
      files.one(source).ifPresent(file -> read.add(new RuleFile(pack.name(), source, file)));
    }
    return read;
  }

  private Optional<CompiledFile> one(SourceFile source) {
    String key = new Digest().add(toolchain).add(source.name()).add(source.text()).hex();
    Optional<CompiledFile> cached = cache.get(key);
    if (cached.isPresent()) {
      return cached;
    }
    compiled.accept(source.name());
    Optional<CompiledFile> fresh = compiler().compile(source, key, problems);
    fresh.ifPresent(file -> cache.put(key, file));
    return fresh;
  }

  /** Made only when needed: a start from the cache loads no part of the compiler. */
  private RuleFileCompiler compiler() {
    if (compiler.isEmpty()) {
      compiler = Optional.of(new RuleFileCompiler());
    }
    return compiler.get();
  }
}
