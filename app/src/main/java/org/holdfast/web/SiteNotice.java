package org.holdfast.web;

import java.util.Optional;

/** Something that has to stand at the head of every page. */
public interface SiteNotice {

    /** What it says now, if anything. */
    Optional<String> words();
}
