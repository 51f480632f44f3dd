/**
 * Series to images: {@link io.github.trilat.chart.Charts} turns the series of {@code analysis} into
 * SVG and PNG.
 *
 * <p>The only package that sees JFreeChart and its SVG writer. What leaves is a {@link
 * io.github.trilat.chart.Drawing}; colours and faces are in {@link io.github.trilat.chart.Palette}
 * and {@link io.github.trilat.chart.Fonts}. All charts measure and draw with the bundled fonts, so
 * the same series gives the same SVG on every machine.
 */
package io.github.trilat.chart;
