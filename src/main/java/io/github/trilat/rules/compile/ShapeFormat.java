package io.github.trilat.rules.compile;

import io.github.trilat.rules.lint.Constraint;
import io.github.trilat.rules.lint.PatternShape;
import io.github.trilat.rules.lint.RuleShape;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The form in which rules are compared, as bytes: a part of {@link CompiledFileFormat}. */
final class ShapeFormat {

  private ShapeFormat() {}

  static void write(DataOutputStream out, RuleShape shape) throws IOException {
    CompiledFileFormat.writeAll(out, shape.patterns(), ShapeFormat::writePattern);
    writeTexts(out, shape.others());
    writeTexts(out, shape.responses());
  }

  static RuleShape read(DataInputStream in) throws IOException {
    return new RuleShape(
        CompiledFileFormat.readAll(in, ShapeFormat::readPattern), readTexts(in), readTexts(in));
  }

  private static void writePattern(DataOutputStream out, PatternShape pattern) throws IOException {
    CompiledFileFormat.writeSpan(out, pattern.span());
    CompiledFileFormat.writeText(out, pattern.mode());
    CompiledFileFormat.writeText(out, pattern.type());
    CompiledFileFormat.writeText(out, pattern.key());
    CompiledFileFormat.writeAll(out, pattern.constraints(), ShapeFormat::writeConstraint);
  }

  private static PatternShape readPattern(DataInputStream in) throws IOException {
    return new PatternShape(
        CompiledFileFormat.readSpan(in),
        CompiledFileFormat.readText(in),
        CompiledFileFormat.readText(in),
        CompiledFileFormat.readText(in),
        CompiledFileFormat.readAll(in, ShapeFormat::readConstraint));
  }

  private static void writeConstraint(DataOutputStream out, Constraint constraint)
      throws IOException {
    CompiledFileFormat.writeSpan(out, constraint.span());
    CompiledFileFormat.writeText(out, constraint.text());
    CompiledFileFormat.writeText(out, constraint.field());
    CompiledFileFormat.writeText(out, constraint.sign());
    CompiledFileFormat.writeAll(out, constraint.values(), CompiledFileFormat::writeText);
  }

  private static Constraint readConstraint(DataInputStream in) throws IOException {
    return new Constraint(
        CompiledFileFormat.readSpan(in),
        CompiledFileFormat.readText(in),
        CompiledFileFormat.readText(in),
        CompiledFileFormat.readText(in),
        CompiledFileFormat.readAll(in, CompiledFileFormat::readText));
  }

  private static void writeTexts(DataOutputStream out, Set<String> texts) throws IOException {
    CompiledFileFormat.writeAll(
        out, List.copyOf(new TreeSet<>(texts)), CompiledFileFormat::writeText);
  }

  private static Set<String> readTexts(DataInputStream in) throws IOException {
    return new TreeSet<>(CompiledFileFormat.readAll(in, CompiledFileFormat::readText));
  }
}
