package io.github.trilat.rules.confine;

import io.github.trilat.rules.text.Dialect;
import java.util.List;

/**
 * What the compiler of rules may look at. It needs more than rules may use, for supertypes and
 * signatures; it runs none of it, and what it makes is read by {@link Confinement}.
 */
public final class CompilerSight {

  private static final List<String> SEEN =
      List.of(
          Dialect.MODEL + ".",
          "java.lang.",
          "java.util.",
          "java.io.",
          "java.math.",
          "java.time.",
          "org.drools.",
          "org.kie.");

  private CompilerSight() {}

  /** Whether the compiler may look at the class of that binary name. */
  public static boolean includes(String name) {
    return SEEN.stream().anyMatch(name::startsWith);
  }
}
