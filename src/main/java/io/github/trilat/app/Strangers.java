package io.github.trilat.app;

import io.github.trilat.diagnostic.InputFile;
import io.github.trilat.diagnostic.Shown;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Tells rules of the project from those of strangers, which stand outside its {@code rules}. */
record Strangers(Home home) {

  /** Set for a child process under limits, which may read the rules of strangers. */
  private static final String CONFINED = "trilat.confined";

  /** Whether a stranger wrote any of these folders; a link counts as where it leads. */
  boolean wrote(List<Path> folders) {
    return folders.stream().anyMatch(this::wrote);
  }

  /** Whether a stranger wrote this folder. */
  boolean wrote(Path folder) {
    try {
      return !folder.toRealPath().startsWith(home.rules().toRealPath());
    } catch (IOException e) {
      return true;
    }
  }

  /** Whether a stranger wrote the base pack or any of the folders that stand over it. */
  boolean wroteAny(List<Path> overBase) {
    return wrote(home.pack()) || wrote(overBase);
  }

  /**
   * Lets the rules of strangers into a process under limits only. Whatever compiles rules asks this
   * first, every time.
   *
   * @throws Misuse where this is none
   */
  void refuse(Path base, List<Path> over) {
    if (!Boolean.getBoolean(CONFINED)) {
      Stream.concat(Stream.of(base), over.stream())
          .filter(this::wrote)
          .findFirst()
          .ifPresent(Strangers::refuse);
    }
  }

  private static void refuse(Path folder) {
    throw new Misuse(
        Shown.value(InputFile.name(folder)) + " stands outside of this project’s rules",
        "Only run, check and test confine the rules of strangers.");
  }
}
