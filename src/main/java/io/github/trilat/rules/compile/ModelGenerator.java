package io.github.trilat.rules.compile;

import io.github.trilat.rules.text.Dialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
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

/** Has Drools generate the Java source of an executable model from parsed rules. */
final class ModelGenerator {

  /** The package of all rules; load order restarts in every package, so there is only one. */
  static final String PACKAGE = "trilat";

  private final CompilerView view;

  ModelGenerator(CompilerView view) {
    this.view = view;
  }

  /**
   * Generates the source.
   *
   * @param rules as parsed; changed by this
   * @param id part of class names, different for every file
   */
  ModelSources generate(PackageDescr rules, String id) {
    prepare(rules, id);
    ModelBuilderImpl<PackageSources> builder =
        new ModelBuilderImpl<>(PackageSources::dumpSources, configuration(), null, false);
    try {
      builder.batch().add(new DescrResource(rules), ResourceType.DESCR).build();
    } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
      // Drools answers some mistakes with whatever exception happens to come up.
      return ModelSources.failed(
          List.of(Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName())));
    }
    List<String> errors = new ArrayList<>();
    builder.getResults(ResultSeverity.ERROR).forEach(error -> errors.add(error.getMessage()));
    return errors.isEmpty() ? sources(builder) : ModelSources.failed(errors);
  }

  /** Says in descriptors what a prologue would say in text, so that places in the text stay. */
  private static void prepare(PackageDescr rules, String id) {
    rules.setName(PACKAGE);
    rules.setPreferredPkgUUID(id);
    rules.addImport(new ImportDescr(Dialect.MODEL + ".*"));
    rules.addGlobal(new GlobalDescr(Dialect.RESPOND, Dialect.MODEL + ".Respond"));
    rules.getRules().forEach(rule -> rule.setNamespace(PACKAGE));
  }

  private static ModelSources sources(ModelBuilderImpl<PackageSources> builder) {
    PackageSources sources = builder.getPackageSource(PACKAGE);
    List<GeneratedFile> files = new ArrayList<>();
    sources.collectGeneratedFiles(files);
    return new ModelSources(sources.getModelNames().iterator().next(), files, List.of());
  }

  private KnowledgeBuilderConfigurationImpl configuration() {
    Properties properties = new Properties();
    properties.setProperty("drools.parallelRulesBuildThreshold", "-1");
    return KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(properties, view)
        .as(KnowledgeBuilderConfigurationImpl.KEY);
  }
}
