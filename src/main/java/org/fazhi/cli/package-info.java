/**
 * Command line in; the walk or a reading command called, an exit code out. One command a class.
 */
package org.fazhi.cli;
