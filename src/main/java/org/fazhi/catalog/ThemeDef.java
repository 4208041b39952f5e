package org.fazhi.catalog;

import java.io.Serializable;

/**
 * A theme of {@code conf/themes.csv}.
 *
 * @param code the part of an indicator code before the first underscore
 */
public record ThemeDef(String code, String nameZh, String nameEn) implements Serializable {}
