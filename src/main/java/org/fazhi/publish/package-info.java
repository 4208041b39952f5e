/**
 * A finished run folder in; an immutable snapshot with manifest and an atomically swapped pointer out. Knows tables, no stage.
 */
package org.fazhi.publish;
