package io.github.trilat.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The charts of a process with an empty environment, another language and no font at all are the
 * same.
 */
class OtherMachineTest {
  private static final String NO_FONTS =
      "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig></fontconfig>";

  private static final Path FONTCONFIG =
      Path.of("src/main/resources/io/github/trilat/chart/fontconfig.properties");

  /** Writes all charts as SVG, and says how many PNGs could be painted. */
  public static void main(String[] arguments) {
    StringBuilder out = new StringBuilder();
    ChartsTest.all().map(Drawing::svg).forEach(out::append);
    long painted =
        ChartsTest.ordinary().stream().filter(drawing -> drawing.png().length > 0).count();
    byte[] bytes = out.append(painted).toString().getBytes(StandardCharsets.UTF_8);
    System.out.write(bytes, 0, bytes.length);
    System.out.flush();
  }

  @Test
  void drawsTheSame(@TempDir Path folder) throws Exception {
    String here =
        ChartsTest.all().map(Drawing::svg).collect(Collectors.joining())
            + ChartsTest.ordinary().size();
    assertThat(elsewhere(folder)).isEqualTo(here);
  }

  private static String elsewhere(Path folder) throws IOException, InterruptedException {
    Path fonts = Files.writeString(folder.resolve("fonts.conf"), NO_FONTS);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-Djava.awt.headless=true", "-Duser.language=tr", "-Dfile.encoding=US-ASCII"));
    command.add("-Dsun.awt.fontconfig=" + FONTCONFIG.toAbsolutePath());
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), OtherMachineTest.class.getName()));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().clear();
    builder.environment().put("FONTCONFIG_FILE", fonts.toString());
    Process process = builder.redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output.substring(0, Math.min(2000, output.length()))).isZero();
    return output;
  }
}
