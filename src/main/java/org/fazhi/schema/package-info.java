/**
 * The table contracts every room meets at: column names, one StructType a table with COMMENTs, and the check that a frame is its table. Knows Spark types, no room.
 */
package org.fazhi.schema;
