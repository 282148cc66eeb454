/**
 * The termly board pack: counted from one snapshot, made safe to hand round, with what people write
 * into it, and kept unchanged when it is issued.
 */
@NullMarked
@NamedInterface("board")
package org.holdfast.insight.board;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
