package org.holdfast.demo;

import java.util.List;

/** What became of the wish for a demonstration. */
public sealed interface DemoOutcome {

    /** It is there. */
    record Ready(List<DemoSignIn> signIns) implements DemoOutcome {}

    /** It cannot be made here, and why. */
    record Refused(String words) implements DemoOutcome {}
}
