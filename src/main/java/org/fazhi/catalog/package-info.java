/**
 * Meaning as data. In: the files of {@code conf/}, packed or overlaid. Out: one immutable, serializable Catalog, or one exception listing every fault with file and line. Pure: knows no Spark.
 */
package org.fazhi.catalog;
