/**
 * COMPARISON in; INDEX and INDEX_THEME out: places of a group scored over the core set of {@code conf/index.yaml}.
 */
package org.fazhi.index;
