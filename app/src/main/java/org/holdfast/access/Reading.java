package org.holdfast.access;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One entry of the read log.
 *
 * @param id in the order in which entries were begun, which may not be that of their commits
 * @param actor a person's id or a job's name
 * @param what was opened: a page, a document, a list
 * @param pupils whose records were shown
 */
record Reading(long id, Instant at, String actor, String what, List<UUID> pupils) {

    Reading {
        pupils = List.copyOf(pupils);
    }
}
