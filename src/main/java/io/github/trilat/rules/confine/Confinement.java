package io.github.trilat.rules.confine;

import io.github.trilat.diagnostic.Problems;
import io.github.trilat.rules.text.SourceFile;
import java.util.List;
import java.util.SortedMap;
import org.objectweb.asm.ClassReader;

/**
 * Looks at compiled rules before they become classes, whether they come from the compiler or from
 * the cache: every class and member that they refer to has to be allowed, and their code has to
 * come to an end by itself. The linter lets nothing else through; this holds it to that, and what
 * slips by meets {@link RuleClassLoader}.
 */
public final class Confinement {

  private static final String MODEL = "org/drools/model/Model";

  private Confinement() {}

  /** Whether the classes stay within bounds; if not, the file is reported. */
  public static boolean check(
      SourceFile file, SortedMap<String, byte[]> classes, Problems problems) {
    return RuleScan.of(classes)
        .map(
            offence -> {
              problems.error(
                  file.whole(),
                  "rules of this file " + offence.words(),
                  "Use the facts and responses of the vocabulary only.");
              return false;
            })
        .orElse(true);
  }

  /** Whether classes stay within bounds, for those who can do without them. */
  public static boolean holds(SortedMap<String, byte[]> classes) {
    return RuleScan.of(classes).isEmpty();
  }

  /** Whether a class that stays within bounds is one that holds rules. */
  public static boolean isModel(byte[] bytes) {
    return List.of(new ClassReader(bytes).getInterfaces()).contains(MODEL);
  }
}
