package io.github.trilat.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What cases to run.
 *
 * @param packs folders or names of packs and alternatives
 * @param rule part of the name of the rules asked about; empty for all
 * @param coverage whether to look for conditions that no case reaches
 * @param junit the file for the results as JUnit XML, if they are wanted so
 */
public record TestRequest(List<String> packs, String rule, boolean coverage, Optional<Path> junit) {
  public TestRequest {
    packs = List.copyOf(packs);
  }
}
