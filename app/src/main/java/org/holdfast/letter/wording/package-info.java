/**
 * The small language in which letters are worded: placeholders, sections that stand only in some
 * cases, headings, paragraphs, lists and bold. It knows no letter and no law, and can write no HTML
 * of its own.
 */
@NullMarked
package org.holdfast.letter.wording;

import org.jspecify.annotations.NullMarked;
