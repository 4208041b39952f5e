/**
 * The warehouse: {@code runs/<run_id>/} holds one folder a table, filled once, table by table, while the run is unpublished;
 * {@link org.fazhi.publish.Snapshots} re-reads and checks it, writes {@code manifest.json} last and swaps the pointer
 * {@code current.json} (and the {@code current} symlink) atomically. A folder without a manifest is a run that did not
 * finish; nothing published is ever written again. Knows tables, no stage.
 */
package org.fazhi.publish;
