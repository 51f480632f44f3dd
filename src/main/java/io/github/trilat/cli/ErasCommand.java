package io.github.trilat.cli;

import io.github.trilat.app.Console;
import io.github.trilat.app.EraDates;
import io.github.trilat.app.EraProduct;
import io.github.trilat.app.ErasRequest;
import io.github.trilat.app.Home;
import io.github.trilat.app.RunEras;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code trilat eras SCENARIO}: the same script under the mechanisms of each year. */
@Command(
    name = "eras",
    description =
        "Run the same script under the mechanisms of each year and lay what comes of it side by side.",
    footer = {
      "",
      "Examples:",
      "  trilat eras scenarios/2024-eighteen-missile-salvo.yaml",
      "  trilat eras my-script.yaml --dates 2016-06-04,2019-12-01,2024-07-28",
      "",
      "Each date is a day of the mechanisms' history; the script keeps its own dates.",
      "By default they are the days of the founding documents, and for 2019 the",
      "autumn of the notice to end the Japan–ROK pact. With --seed every era meets the",
      "same luck."
    })
final class ErasCommand extends HomeCommand {

  @Parameters(paramLabel = "SCENARIO", description = "The scenario file.")
  private Path scenario;

  @Option(
      names = "--dates",
      paramLabel = "DATE",
      split = ",",
      description =
          "Use the mechanisms of these days, two to twelve, such as 2016-06-04,2019-12-01.",
      showDefaultValue = Visibility.ALWAYS)
  private List<LocalDate> dates = EraDates.FOUNDING;

  @Mixin private Stack stack;

  @Mixin private Luck luck;

  @Mixin private Writing writing;

  @Mixin private Formats formats;

  @Mixin private Decisions decisions;

  @Option(
      names = "--only",
      paramLabel = "PRODUCT",
      split = ",",
      description =
          "Write only these of table, data, chart, journals; the journals are always written.")
  private List<EraProduct> only = List.copyOf(EraProduct.usual());

  ErasCommand(Home home) {
    super(home);
  }

  @Override
  public Integer call() throws IOException {
    ErasRequest request =
        new ErasRequest(
            scenario,
            stack.names(),
            writing.folder(),
            products(),
            dates,
            luck.seed(),
            decisions.taken());
    Console console = writing.console(out(), false);
    Path folder =
        new RunEras(home()).run(request, console, warning -> Failures.warn(warning, err()));
    writing.written(folder, out());
    return DONE;
  }

  private Set<EraProduct> products() {
    Set<EraProduct> products = EnumSet.copyOf(only);
    if (formats.slides()) {
      products.add(EraProduct.SLIDES);
    }
    return products;
  }
}
