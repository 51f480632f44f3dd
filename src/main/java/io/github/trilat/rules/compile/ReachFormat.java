package io.github.trilat.rules.compile;

import io.github.trilat.engine.FactKind;
import io.github.trilat.engine.RuleEffect;
import io.github.trilat.engine.RuleReach;
import io.github.trilat.model.Action;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a rule answers and brings about, as bytes: a part of {@link CompiledFileFormat}. */
final class ReachFormat {

  private ReachFormat() {}

  static void write(DataOutputStream out, RuleReach reach) throws IOException {
    CompiledFileFormat.writeAll(out, reach.needs(), ReachFormat::writeKind);
    writeTexts(out, reach.mechanisms());
    CompiledFileFormat.writeAll(out, reach.effects(), ReachFormat::writeEffect);
  }

  static RuleReach read(DataInputStream in) throws IOException {
    return new RuleReach(
        CompiledFileFormat.readAll(in, ReachFormat::readKind),
        readTexts(in),
        CompiledFileFormat.readAll(in, ReachFormat::readEffect));
  }

  private static void writeEffect(DataOutputStream out, RuleEffect effect) throws IOException {
    writeTexts(out, new HashSet<>(effect.actions().stream().map(Action::name).toList()));
    writeKind(out, effect.brings());
    CompiledFileFormat.writeAll(out, effect.about(), ReachFormat::writeKind);
    out.writeBoolean(effect.raises());
  }

  private static RuleEffect readEffect(DataInputStream in) throws IOException {
    Set<Action> actions = EnumSet.noneOf(Action.class);
    readTexts(in).forEach(name -> actions.add(Action.valueOf(name)));
    return new RuleEffect(
        actions,
        readKind(in),
        CompiledFileFormat.readAll(in, ReachFormat::readKind),
        in.readBoolean());
  }

  private static void writeKind(DataOutputStream out, FactKind kind) throws IOException {
    CompiledFileFormat.writeText(out, kind.type());
    CompiledFileFormat.writeAll(
        out, List.copyOf(kind.fields().entrySet()), ReachFormat::writeField);
  }

  private static FactKind readKind(DataInputStream in) throws IOException {
    String type = CompiledFileFormat.readText(in);
    Map<String, Set<String>> fields = new HashMap<>();
    CompiledFileFormat.readAll(in, ReachFormat::readField)
        .forEach(field -> fields.put(field.getKey(), field.getValue()));
    return new FactKind(type, fields);
  }

  private static void writeField(DataOutputStream out, Map.Entry<String, Set<String>> field)
      throws IOException {
    CompiledFileFormat.writeText(out, field.getKey());
    writeTexts(out, field.getValue());
  }

  private static Map.Entry<String, Set<String>> readField(DataInputStream in) throws IOException {
    return Map.entry(CompiledFileFormat.readText(in), readTexts(in));
  }

  private static void writeTexts(DataOutputStream out, Set<String> texts) throws IOException {
    CompiledFileFormat.writeAll(
        out, texts.stream().sorted().toList(), CompiledFileFormat::writeText);
  }

  private static Set<String> readTexts(DataInputStream in) throws IOException {
    return new HashSet<>(CompiledFileFormat.readAll(in, CompiledFileFormat::readText));
  }
}
