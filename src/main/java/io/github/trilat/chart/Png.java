package io.github.trilat.chart;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes an image as PNG: 8-bit RGB, each row as its difference from the row above, quickly
 * compressed.
 *
 * <p>{@code ImageIO} tries every filter on every row, which takes 180 ms for the four charts of a
 * run in a fresh JVM. Charts are mostly flat: this takes 75 ms, for files a third larger.
 *
 * @see <a href="https://www.w3.org/TR/png-3/">the PNG specification</a>
 */
final class Png {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final byte UP = 2;

  private Png() {}

  /** The file's bytes, for an image of type {@code TYPE_INT_RGB}. */
  static byte[] encode(BufferedImage image) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 17);
    out.writeBytes(SIGNATURE);
    ByteBuffer header = ByteBuffer.allocate(13);
    header.putInt(image.getWidth()).putInt(image.getHeight());
    header.put((byte) 8).put((byte) 2).put((byte) 0).put((byte) 0).put((byte) 0);
    chunk(out, "IHDR", header.array(), 13);
    compress(out, image);
    chunk(out, "IEND", new byte[0], 0);
    return out.toByteArray();
  }

  private static void compress(ByteArrayOutputStream out, BufferedImage image) {
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    byte[] rows = differences(pixels, image.getWidth(), image.getHeight());
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    deflater.setInput(rows);
    deflater.finish();
    byte[] block = new byte[1 << 16];
    while (!deflater.finished()) {
      chunk(out, "IDAT", block, deflater.deflate(block));
    }
    deflater.end();
  }

  private static byte[] differences(int[] pixels, int width, int height) {
    byte[] rows = new byte[height * (1 + 3 * width)];
    int at = 0;
    for (int y = 0; y < height; y++) {
      rows[at++] = UP;
      int row = y * width;
      if (y == 0 || !Arrays.equals(pixels, row, row + width, pixels, row - width, row)) {
        difference(pixels, row, width, rows, at);
      }
      at += 3 * width;
    }
    return rows;
  }

  private static void difference(int[] pixels, int row, int width, byte[] rows, int start) {
    int at = start;
    for (int x = row; x < row + width; x++) {
      int above = x < width ? 0 : pixels[x - width];
      int pixel = pixels[x];
      rows[at++] = (byte) ((pixel >> 16) - (above >> 16));
      rows[at++] = (byte) ((pixel >> 8) - (above >> 8));
      rows[at++] = (byte) (pixel - above);
    }
  }

  private static void chunk(ByteArrayOutputStream out, String type, byte[] data, int length) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 check = new CRC32();
    check.update(name);
    check.update(data, 0, length);
    out.writeBytes(ByteBuffer.allocate(4).putInt(length).array());
    out.writeBytes(name);
    out.write(data, 0, length);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
  }
}
