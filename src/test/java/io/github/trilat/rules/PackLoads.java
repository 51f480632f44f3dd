package io.github.trilat.rules;

import io.github.trilat.rules.compile.CompileCache;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Loads packs and tells what had to be compiled. */
public final class PackLoads {

  private PackLoads() {}

  /** The names of the files that were not in the cache. */
  public static List<String> compiled(TinyPack pack, Path cache) {
    List<String> compiled = new ArrayList<>();
    RulePacks.load(
        pack.folder(), new CompileCache(cache), () -> TinyPack.FACTS, warning -> {}, compiled::add);
    return compiled;
  }
}
