package io.github.trilat.app;

import java.nio.file.Path;
import java.util.SortedSet;

/** Tells when files are saved. */
public interface Changes {

  /** Waits until files are saved, and names them; none when there is nothing more to wait for. */
  SortedSet<Path> next();
}
