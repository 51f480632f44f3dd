package io.github.trilat.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngTest {
  @Test
  void isReadBackPixelForPixel() throws IOException {
    BufferedImage image = Painter.paint(Charts.draw(Samples.mechanisms()));
    BufferedImage back = ImageIO.read(new ByteArrayInputStream(Png.encode(image)));
    assertThat(back.getWidth()).isEqualTo(image.getWidth()).isEqualTo(1680);
    assertThat(back.getHeight()).isEqualTo(image.getHeight());
    assertThat(pixels(back)).isEqualTo(pixels(image));
  }

  @Test
  void showsTheColoursOfThePalette() {
    BufferedImage image = Painter.paint(Charts.draw(Samples.warningLead()));
    assertThat(pixels(image)).contains(0xFFFFFFFF, 0xFF0072B2, 0xFFE69F00, 0xFF009E73);
  }

  private static int[] pixels(BufferedImage image) {
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }
}
