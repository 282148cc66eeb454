/**
 * Journeys in a real browser against the running application, and the look of every page: each page
 * that a test opens is checked for accessibility as it is constructed.
 */
@NullMarked
package org.holdfast.journey;

import org.jspecify.annotations.NullMarked;
