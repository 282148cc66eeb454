package org.holdfast.intake;

/**
 * A column of a table.
 *
 * @param name as the file writes it; as asked for where the file has none
 * @param index from 0; below 0 where the file has none
 */
public record Column(String name, int index) {
    public boolean present() {
        return index >= 0;
    }
}
