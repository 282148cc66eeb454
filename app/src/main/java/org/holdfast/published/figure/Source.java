package org.holdfast.published.figure;

/**
 * Where figures come from.
 *
 * @param name of the file, or of the release as it was imported
 * @param publisher who answers for the figures
 */
public record Source(String name, String publisher) {}
