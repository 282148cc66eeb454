@NullMarked
package org.holdfast;

import org.jspecify.annotations.NullMarked;
