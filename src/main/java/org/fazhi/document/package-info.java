/**
 * The bytes of a published file in; its text as published out: encoding, kind of file, what the page says of itself, and why a
 * file has no text. Plain text, HTML, PDF and DOCX. Pure: knows no Spark, no place, no indicator.
 */
package org.fazhi.document;
