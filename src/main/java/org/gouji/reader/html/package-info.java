/**
 * Reads web pages: finds the article in a saved page and says which paragraphs and tables stand in it. Owns jsoup. Runs
 * no script and fetches nothing that a page names.
 */
@NullMarked
package org.gouji.reader.html;

import org.jspecify.annotations.NullMarked;
