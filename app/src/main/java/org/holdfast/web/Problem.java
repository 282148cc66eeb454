package org.holdfast.web;

/**
 * One thing that is wrong with a form, for the error summary and for the field.
 *
 * @param field the id of the field that it links to
 * @param message what to do about it
 */
public record Problem(String field, String message) {}
