/**
 * Series to images: {@link io.github.trilat.chart.Charts} turns the series of {@code analysis} into
 * SVG and PNG.
 *
 * <p>The only package that sees JFreeChart, which lays out sheets and axes; what stands on them is
 * drawn by one kit of {@link io.github.trilat.chart.Panel}, {@link io.github.trilat.chart.Lane},
 * {@link io.github.trilat.chart.Box} and {@link io.github.trilat.chart.Markers}, and written as SVG
 * by {@link io.github.trilat.chart.SvgCanvas}. What leaves is a {@link
 * io.github.trilat.chart.Drawing}; colours and faces are in {@link io.github.trilat.chart.Palette}
 * and {@link io.github.trilat.chart.Fonts}. All charts measure and draw with the bundled fonts, so
 * the same series gives the same SVG on every machine.
 */
package io.github.trilat.chart;
