package io.github.trilat.rules.pack;

import io.github.trilat.diagnostic.Problems;
import io.github.trilat.engine.MechanismHistory;
import io.github.trilat.engine.ParameterDefinition;
import io.github.trilat.engine.Setting;
import io.github.trilat.model.Status;
import io.github.trilat.rules.text.Mention.Kind;
import io.github.trilat.yaml.Fields;
import io.github.trilat.yaml.Located;
import io.github.trilat.yaml.Mapping;
import io.github.trilat.yaml.Scalar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Lays the numbers and statuses of alternatives over those of the base.
 *
 * <p>From the first day that an alternative names, its values take the place of the base's; what
 * the base says of the days before holds.
 */
public final class SettingOverlay {

  private static final String ASSUMPTION = "assumption";

  private final SettingReader.Read base;
  private final Map<String, ParameterDefinition> parameters;
  private final Map<String, MechanismHistory> mechanisms;
  private final Problems problems;

  private SettingOverlay(SettingReader.Read base, Problems problems) {
    this.base = base;
    this.parameters = new LinkedHashMap<>(base.setting().parameters());
    this.mechanisms = new LinkedHashMap<>(base.setting().mechanisms());
    this.problems = problems;
  }

  /** The setting that the alternatives make of the base's. */
  public static Setting of(
      SettingReader.Read base, List<Alternative> alternatives, Problems problems) {
    SettingOverlay overlay = new SettingOverlay(base, problems);
    alternatives.forEach(overlay::lay);
    Setting setting = base.setting();
    return new Setting(
        overlay.mechanisms, overlay.parameters, setting.sensors(), setting.indicators());
  }

  private void lay(Alternative alternative) {
    alternative.parameters().ifPresent(each -> Fields.read(each, problems, this::parameters));
    alternative.mechanisms().ifPresent(each -> Fields.read(each, problems, this::mechanisms));
    alternative.offMechanisms().forEach(this::switchOff);
  }

  // Numbers

  private Fields parameters(Fields fields) {
    for (Mapping.Entry entry : fields.entries()) {
      base.names().get(Kind.PARAMETER).check(entry.at(), entry.key(), problems);
      base.parameter(entry.key()).ifPresent(parameter -> change(fields, entry, parameter));
    }
    return fields;
  }

  private void change(Fields fields, Mapping.Entry entry, ParameterDefinition parameter) {
    String id = parameter.id();
    ValueReader reader =
        new ValueReader(parameter.range(), "The base allows %s to %s; choose a value between.");
    List<ParameterDefinition.Dated> values =
        entry.value() instanceof Scalar
            ? List.of(new ParameterDefinition.Dated(LocalDate.EPOCH, reader.value(fields, id)))
            : over(parameter.values(), reader.dated(fields, id), ParameterDefinition.Dated::from);
    if (values.equals(parameter.values())) {
      problems.warn(
          entry.at(),
          "this is the value that the base has as well",
          "Choose another one, or delete this line.");
    }
    parameters.put(
        id,
        new ParameterDefinition(
            id, parameter.title(), parameter.unit(), values, parameter.range(), List.of()));
  }

  // Statuses

  private Fields mechanisms(Fields fields) {
    for (Mapping.Entry entry : fields.entries()) {
      base.names().get(Kind.MECHANISM).check(entry.at(), entry.key(), problems);
      fields
          .group(entry.key(), each -> MechanismReader.history(each, this::sources))
          .ifPresent(
              history ->
                  base.mechanism(entry.key())
                      .ifPresent(
                          mechanism ->
                              change(
                                  mechanism,
                                  over(
                                      mechanism.history(),
                                      history,
                                      MechanismHistory.Dated::from))));
    }
    return fields;
  }

  /** What never was may be assumed; what is cited has to exist. */
  private List<String> sources(Fields fields) {
    boolean assumed =
        fields.optionalTexts("source").stream()
            .map(Located::value)
            .toList()
            .equals(List.of(ASSUMPTION));
    if (assumed || !fields.has("source")) {
      return List.of();
    }
    return YamlLists.sources(fields, base.names().get(Kind.FACT));
  }

  private void switchOff(Located<String> id) {
    base.names().get(Kind.MECHANISM).check(id.place(), id.value(), problems);
    base.mechanism(id.value())
        .ifPresent(
            mechanism ->
                mechanisms.put(
                    mechanism.id(),
                    with(
                        mechanism,
                        List.of(
                            new MechanismHistory.Dated(
                                mechanism.history().get(0).from(), Status.ABSENT, List.of())),
                        List.of())));
  }

  private void change(MechanismHistory mechanism, List<MechanismHistory.Dated> history) {
    mechanisms.put(mechanism.id(), with(mechanism, history, mechanism.held()));
  }

  private static MechanismHistory with(
      MechanismHistory mechanism,
      List<MechanismHistory.Dated> history,
      List<MechanismHistory.Held> held) {
    return new MechanismHistory(
        mechanism.id(),
        mechanism.title(),
        mechanism.kind(),
        mechanism.members(),
        mechanism.requires(),
        history,
        mechanism.practises(),
        held);
  }

  /** The base's up to the first of the alternative's, then the alternative's. */
  private static <T> List<T> over(List<T> base, List<T> own, Function<T, LocalDate> from) {
    if (own.isEmpty()) {
      return base;
    }
    LocalDate first = from.apply(own.get(0));
    Predicate<T> before = each -> from.apply(each).isBefore(first);
    List<T> all = new ArrayList<>(base.stream().filter(before).toList());
    all.addAll(own);
    return all;
  }
}
