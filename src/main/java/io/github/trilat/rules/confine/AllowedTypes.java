package io.github.trilat.rules.confine;

import io.github.trilat.rules.text.Dialect;
import java.util.List;
import java.util.Set;

/**
 * The types that rules, and the code that Drools generates from them, may name: the vocabulary in
 * {@code model}, what generated code calls, and harmless parts of the Java library.
 */
public final class AllowedTypes {

  private static final List<String> PREFIXES =
      List.of(
          Dialect.MODEL + ".",
          "org.drools.model.",
          "org.drools.modelcompiler.dsl.",
          "java.lang.annotation.",
          "java.time.");

  private static final Set<String> TYPES =
      Set.of(
          "java.io.Serializable",
          "java.lang.Boolean",
          "java.lang.Byte",
          "java.lang.Character",
          "java.lang.CharSequence",
          "java.lang.Class",
          "java.lang.Comparable",
          "java.lang.Deprecated",
          "java.lang.Double",
          "java.lang.Enum",
          "java.lang.Error",
          "java.lang.Exception",
          "java.lang.Float",
          "java.lang.FunctionalInterface",
          "java.lang.Integer",
          "java.lang.Iterable",
          "java.lang.Long",
          "java.lang.Math",
          "java.lang.Number",
          "java.lang.Object",
          "java.lang.Override",
          "java.lang.Record",
          "java.lang.RuntimeException",
          "java.lang.SafeVarargs",
          "java.lang.Short",
          "java.lang.String",
          "java.lang.StringBuilder",
          "java.lang.SuppressWarnings",
          "java.lang.Throwable",
          "java.lang.Void",
          "java.lang.constant.Constable",
          "java.math.BigDecimal",
          "java.math.BigInteger",
          "java.util.ArrayList",
          "java.util.Arrays",
          "java.util.Collection",
          "java.util.Collections",
          "java.util.EnumSet",
          "java.util.Iterator",
          "java.util.List",
          "java.util.Locale",
          "java.util.Map",
          "java.util.Objects",
          "java.util.Optional",
          "java.util.Set",
          "org.drools.compiler.kie.builder.MaterializedLambda",
          "org.drools.modelcompiler.util.EvaluationUtil",
          "org.drools.util.DateUtils");

  private static final List<String> SEEN_BY_COMPILER =
      List.of("java.lang.", "java.util.", "java.io.", "org.drools.", "org.kie.");

  private AllowedTypes() {}

  /** Whether compiled rules may link to the class of that binary name. */
  static boolean atRunTime(String name) {
    return TYPES.contains(name) || PREFIXES.stream().anyMatch(name::startsWith);
  }

  /** Whether the compiler may look at the class: more, for supertypes and signatures. */
  public static boolean whenCompiling(String name) {
    return atRunTime(name) || SEEN_BY_COMPILER.stream().anyMatch(name::startsWith);
  }
}
