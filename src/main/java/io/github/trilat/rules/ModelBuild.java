package io.github.trilat.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import org.drools.codegen.common.GeneratedFile;
import org.drools.compiler.builder.impl.KnowledgeBuilderConfigurationImpl;
import org.drools.drl.ast.descr.GlobalDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.io.DescrResource;
import org.drools.model.codegen.execmodel.ModelBuilderImpl;
import org.drools.model.codegen.execmodel.PackageSources;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.builder.ResultSeverity;

/** Turns parsed rules into the classes of an executable model. */
final class ModelBuild {

  /** The package of all rules; load order restarts in every package, so there is only one. */
  static final String PACKAGE = "trilat";

  private final CompilerView view;

  ModelBuild(CompilerView view) {
    this.view = view;
  }

  /**
   * Classes, or what stands against the rules.
   *
   * @param model name of the class that holds the rules
   * @param classes by binary name
   * @param errors messages of Drools and of the Java compiler
   */
  record Result(String model, SortedMap<String, byte[]> classes, List<String> errors) {
    boolean failed() {
      return !errors.isEmpty();
    }

    private static Result error(List<String> errors) {
      return new Result("", new TreeMap<>(), errors);
    }
  }

  /**
   * Compiles the rules.
   *
   * @param rules as parsed; changed by this
   * @param id part of class names, different for every file
   */
  Result compile(PackageDescr rules, String id) {
    prepare(rules, id);
    try {
      return generate(rules);
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      // Drools answers some mistakes with whatever exception happens to come up.
      return Result.error(List.of(String.valueOf(e.getMessage())));
    }
  }

  /** Says in descriptors what a prologue would say in text, so that line numbers stay. */
  private static void prepare(PackageDescr rules, String id) {
    rules.setName(PACKAGE);
    rules.setPreferredPkgUUID(id);
    rules.addImport(new ImportDescr(AllowedTypes.MODEL + ".*"));
    rules.addGlobal(new GlobalDescr(DroolsSession.RESPOND, AllowedTypes.MODEL + ".Respond"));
    rules.getRules().forEach(rule -> rule.setNamespace(PACKAGE));
  }

  private Result generate(PackageDescr rules) {
    ModelBuilderImpl<PackageSources> builder =
        new ModelBuilderImpl<>(PackageSources::dumpSources, configuration(), null, false);
    builder.batch().add(new DescrResource(rules), ResourceType.DESCR).build();
    List<String> errors = new ArrayList<>();
    builder.getResults(ResultSeverity.ERROR).forEach(error -> errors.add(error.getMessage()));
    if (!errors.isEmpty()) {
      return Result.error(errors);
    }
    List<GeneratedFile> files = new ArrayList<>();
    PackageSources sources = builder.getPackageSource(PACKAGE);
    sources.collectGeneratedFiles(files);
    JavaBuild.Result java = JavaBuild.compile(files, view);
    return new Result(
        sources.getModelNames().iterator().next(), java.classes(), java.errors());
  }

  private KnowledgeBuilderConfigurationImpl configuration() {
    Properties properties = new Properties();
    properties.setProperty("drools.parallelRulesBuildThreshold", "-1");
    return KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(properties, view)
        .as(KnowledgeBuilderConfigurationImpl.KEY);
  }
}
