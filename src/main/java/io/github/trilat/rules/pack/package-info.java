/**
 * What stands in the folder of a pack or an alternative, and its YAML.
 *
 * <p>Enters: a folder. Leaves: its files ({@code PackFolder}), the setting that they describe
 * ({@code SettingReader}), and what an alternative changes in it ({@code SettingOverlay}).
 */
package io.github.trilat.rules.pack;
