package io.github.trilat.rules.confine;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.objectweb.asm.ClassReader;

/** Reads the classes of one rule file and finds the first thing in them that no rule may do. */
final class RuleScan {

  /** All compiled rules stand in this package, so that none can pose as something else. */
  private static final String PACKAGE = "trilat/";

  private final Findings findings = new Findings();
  private final References references;

  private RuleScan(SortedMap<String, byte[]> classes) {
    references =
        new References(
            classes.keySet().stream().map(RuleScan::internal).collect(Collectors.toSet()),
            findings);
  }

  /**
   * The first offence, if there is one.
   *
   * @param classes by binary name
   */
  static Optional<Offence> of(SortedMap<String, byte[]> classes) {
    RuleScan scan = new RuleScan(classes);
    for (Map.Entry<String, byte[]> each : classes.entrySet()) {
      scan.read(internal(each.getKey()), each.getValue());
    }
    scan.references.finish();
    return scan.findings.first();
  }

  private static String internal(String binaryName) {
    return binaryName.replace('.', '/');
  }

  private void read(String name, byte[] bytes) {
    if (!name.startsWith(PACKAGE)) {
      findings.report(Offence.hold("a class by a name that is not theirs"));
      return;
    }
    try {
      ClassReader reader = new ClassReader(bytes);
      references.read(reader);
      reader.accept(
          new ClassScan(name, references, findings),
          ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    } catch (RuntimeException e) {
      findings.report(Offence.hold("a class that cannot be read")); // ASM throws what comes up
    }
  }
}
