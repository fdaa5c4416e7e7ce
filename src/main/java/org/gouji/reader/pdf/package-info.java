/**
 * Reads PDF files that have a text layer: ruled tables, printed lines and the paragraphs that they make up. PDFBox takes
 * the file apart and runs its drawing operators; fonts are looked up by their tables only and never drawn. Everything
 * is held in memory within limits: no file is written, nothing that the document names is fetched or run.
 */
@NullMarked
package org.gouji.reader.pdf;

import org.jspecify.annotations.NullMarked;
