/**
 * Series to images: {@link io.github.trilat.chart.Charts} turns the series of {@code analysis} into
 * SVG and PNG.
 *
 * <p>A chart lays itself out once, as a list of figures and words on a {@link
 * io.github.trilat.chart.Sheet}; one writer makes SVG of it, another PNG. What leaves is a {@link
 * io.github.trilat.chart.Drawing}; colours and faces are in {@link io.github.trilat.chart.Palette}
 * and {@link io.github.trilat.chart.Fonts}. Nothing here touches files, clocks, locales or the
 * fonts of the machine, so the same series gives the same SVG everywhere.
 */
package io.github.trilat.chart;
